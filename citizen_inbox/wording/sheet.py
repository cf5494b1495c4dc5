"""English sentences for the codes of: sheet (what it is, what they ask, what may follow; never advice)."""

from __future__ import annotations

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown": QT_TRANSLATE_NOOP("sheet", "No sentence is known for this code."),
    "title": QT_TRANSLATE_NOOP("sheet", "In short"),
    "more": QT_TRANSLATE_NOOP("sheet", "The whole sheet"),
    "less": QT_TRANSLATE_NOOP("sheet", "Less"),
    "not-advice": QT_TRANSLATE_NOOP(
        "sheet",
        "Made from fixed sentences about acts of this kind. It is not legal advice: the document is what counts.",
    ),
    "paper-title": QT_TRANSLATE_NOOP("sheet", "Sheet about an official message"),
    "paper-name": QT_TRANSLATE_NOOP("sheet", "sheet"),
    "paper-mail": QT_TRANSLATE_NOOP("sheet", "Which mail this is about"),
    "paper-keep": QT_TRANSLATE_NOOP(
        "sheet", "Only the mail itself proves anything: keep it. Its SHA-256 tells that it is this one."
    ),
    "paper-refuted": QT_TRANSLATE_NOOP("sheet", "Do not pay by this message."),
    "paper-refuted-one": QT_TRANSLATE_NOOP("sheet", "Do not pay by this notice."),
    "to-check": QT_TRANSLATE_NOOP("sheet", "General rule, to be checked ({article})."),
    "rule": QT_TRANSLATE_NOOP("sheet", "By {article}."),
    "source": QT_TRANSLATE_NOOP("sheet", "Where it says so: {document}"),
    "source-page": QT_TRANSLATE_NOOP("sheet", "Where it says so: {document}, page {page}"),
    "source-message": QT_TRANSLATE_NOOP("sheet", "Where it says so: the message"),
    "source-subject": QT_TRANSLATE_NOOP("sheet", "Where it says so: the subject"),
    # Questions
    "question-what": QT_TRANSLATE_NOOP("sheet", "What is it?"),
    "question-who": QT_TRANSLATE_NOOP("sheet", "Who writes?"),
    "question-asks": QT_TRANSLATE_NOOP("sheet", "What do they ask?"),
    "question-when": QT_TRANSLATE_NOOP("sheet", "By when?"),
    "question-nothing": QT_TRANSLATE_NOOP("sheet", "And if you do nothing?"),
    "question-paying": QT_TRANSLATE_NOOP("sheet", "Before you pay"),
    "question-contact": QT_TRANSLATE_NOOP("sheet", "Whom can you ask?"),
    # What it is, by act
    "what-act-violazione-del-codice-della-strada": QT_TRANSLATE_NOOP(
        "sheet", "A report (verbale): somebody is charged with breaking a rule of the road code."
    ),
    "what-act-ordinanza-ingiunzione": QT_TRANSLATE_NOOP(
        "sheet", "An order to pay a penalty, made by an authority after a breach was reported."
    ),
    "what-act-avviso-di-accertamento-del-canone": QT_TRANSLATE_NOOP(
        "sheet", "A demand for a local fee, for example for using public ground or for advertising."
    ),
    "what-act-avviso-di-accertamento-catastale": QT_TRANSLATE_NOOP(
        "sheet", "A notice that the cadastral class or value of a building or of land was set anew."
    ),
    "what-act-avviso-di-accertamento": QT_TRANSLATE_NOOP(
        "sheet", "A tax assessment: the office says that more tax is due than was declared or paid."
    ),
    "what-act-comunicazione-di-irregolarita": QT_TRANSLATE_NOOP(
        "sheet", "A letter after a check of a tax return: it names a difference, before anything is collected by force."
    ),
    "what-act-cartella-di-pagamento": QT_TRANSLATE_NOOP(
        "sheet", "A bill of the collection agent (cartella): a body handed it a debt in your name to collect."
    ),
    "what-act-intimazione-di-pagamento": QT_TRANSLATE_NOOP(
        "sheet", "A last demand by the collection agent, before it may begin to seize."
    ),
    "what-act-preavviso-di-fermo": QT_TRANSLATE_NOOP(
        "sheet", "A warning by the collection agent: a vehicle of yours may be blocked (fermo amministrativo)."
    ),
    "what-act-preavviso-di-ipoteca": QT_TRANSLATE_NOOP(
        "sheet", "A warning by the collection agent: a mortgage may be registered on real estate of yours."
    ),
    "what-act-avviso-di-addebito": QT_TRANSLATE_NOOP(
        "sheet", "A demand of INPS for contributions. It can be enforced as it stands."
    ),
    "what-act-decreto-ingiuntivo": QT_TRANSLATE_NOOP(
        "sheet", "A judge's order to pay, made on the request of somebody who says to be your creditor."
    ),
    "what-act-atto-di-precetto": QT_TRANSLATE_NOOP(
        "sheet", "A formal demand to pay what a judgment or another title says, the last step before enforcement."
    ),
    "what-act-sentenza": QT_TRANSLATE_NOOP(
        "sheet", "A judgment, notified to you so that the short term to appeal runs."
    ),
    "what-act-preavviso-di-rigetto": QT_TRANSLATE_NOOP(
        "sheet", "A warning that an office means to refuse what you asked for, with its reasons."
    ),
    "what-act-residenza-esito-negativo": QT_TRANSLATE_NOOP(
        "sheet", "A refusal or a cancellation about your registered residence."
    ),
    "what-act-atto-di-pignoramento": QT_TRANSLATE_NOOP(
        "sheet", "A seizure: goods, a salary, an account or a house are bound for a creditor."
    ),
    "what-act-atto-di-citazione": QT_TRANSLATE_NOOP("sheet", "A summons: somebody brings you before a judge."),
    "what-act-schema-d-atto": QT_TRANSLATE_NOOP(
        "sheet", "A draft of a tax act, sent so that you can answer before the act itself is made."
    ),
    "what-act-avviso-di-presa-in-carico": QT_TRANSLATE_NOOP(
        "sheet", "A notice that the collection agent took over a sum that an assessment already asked for."
    ),
    "what-act-ingiunzione-fiscale": QT_TRANSLATE_NOOP(
        "sheet", "An order to pay of a municipality or of who collects for it. It can be enforced as it stands."
    ),
    "what-act-comunicazione-di-avvenuta-iscrizione": QT_TRANSLATE_NOOP(
        "sheet", "A notice that a measure (a blocked vehicle, a mortgage) is already registered."
    ),
    "what-act-comunicazione-di-avvenuto-fermo": QT_TRANSLATE_NOOP(
        "sheet", "A notice that a vehicle is already blocked (fermo amministrativo)."
    ),
    "what-act-comunicazione-di-avvenuta-ipoteca": QT_TRANSLATE_NOOP(
        "sheet", "A notice that a mortgage is already registered."
    ),
    "what-act-questionario": QT_TRANSLATE_NOOP("sheet", "A tax office asks questions that it wants answered."),
    "what-act-richiesta-di-documenti": QT_TRANSLATE_NOOP("sheet", "An office asks for papers or explanations."),
    # What it is, by kind
    "what-kind-send": QT_TRANSLATE_NOOP(
        "sheet", "A notification with legal value through SEND, the State's platform: it tells you of an act."
    ),
    "what-kind-traffic_fine": QT_TRANSLATE_NOOP("sheet", "A message about a fine of the road code."),
    "what-kind-tax_bill": QT_TRANSLATE_NOOP("sheet", "A message about taxes of the State."),
    "what-kind-local_tax": QT_TRANSLATE_NOOP("sheet", "A message about a tax or a fee of a municipality or region."),
    "what-kind-chamber": QT_TRANSLATE_NOOP("sheet", "A message of a chamber of commerce."),
    "what-kind-school": QT_TRANSLATE_NOOP("sheet", "A message of a school or a university."),
    "what-kind-health": QT_TRANSLATE_NOOP("sheet", "A message of a health service."),
    "what-kind-collection": QT_TRANSLATE_NOOP("sheet", "A message of the collection agent."),
    "what-kind-social_security": QT_TRANSLATE_NOOP("sheet", "A message about social security."),
    "what-kind-court": QT_TRANSLATE_NOOP("sheet", "A message of a court, of a bailiff or of a lawyer."),
    "what-kind-invoice": QT_TRANSLATE_NOOP("sheet", "An electronic invoice, or a notice of the exchange about one."),
    "what-kind-registry": QT_TRANSLATE_NOOP("sheet", "A message of a registry office."),
    "what-kind-other": QT_TRANSLATE_NOOP(
        "sheet", "Certified mail of a kind that this program does not know: only reading it tells what it asks."
    ),
    # Who
    "who-named": QT_TRANSLATE_NOOP("sheet", "By its own words: {authority}."),
    # What they ask
    "asks-sum": QT_TRANSLATE_NOOP("sheet", "To pay {sum}."),
    "asks-sums": QT_TRANSLATE_NOOP("sheet", "To pay: from {least} to {most}, by when and how you pay."),
    "asks-sum-unknown": QT_TRANSLATE_NOOP("sheet", "To pay a sum that we could not read: look for it in the document."),
    "asks-driver": QT_TRANSLATE_NOOP("sheet", "To say who was driving."),
    "asks-observations": QT_TRANSLATE_NOOP("sheet", "To send observations, if you have any."),
    "asks-papers": QT_TRANSLATE_NOOP("sheet", "To send papers or explanations: the list is in the document."),
    "asks-read": QT_TRANSLATE_NOOP("sheet", "Nothing that we could recognise. Only the document tells for sure."),
    # By when
    "when-next": QT_TRANSLATE_NOOP("sheet", "Next, by {day}: {duty}."),
    "when-next-presumed": QT_TRANSLATE_NOOP("sheet", "Next, by {day} (presumed, not certain): {duty}."),
    "when-prudent": QT_TRANSLATE_NOOP("sheet", "Next, to be safe by {day}: {duty}."),
    "when-prudent-presumed": QT_TRANSLATE_NOOP("sheet", "Next, to be safe by {day} (presumed, not certain): {duty}."),
    "when-one-more": QT_TRANSLATE_NOOP("sheet", "One more date stands below."),
    "when-more": QT_TRANSLATE_NOOP("sheet", "{count} more dates stand below."),
    "when-effective": QT_TRANSLATE_NOOP(
        "sheet", "It takes legal effect on {day}, or earlier if it is opened on SEND or in the IO app."
    ),
    "when-in-effect": QT_TRANSLATE_NOOP("sheet", "It has had legal effect since {day} (presumed)."),
    "when-passed": QT_TRANSLATE_NOOP("sheet", "The last date that we counted was {day}: it has passed."),
    "when-unknown": QT_TRANSLATE_NOOP(
        "sheet", "We count no date here. The document may name one of its own: look for it."
    ),
    # If nothing is done
    "nothing-violazione-del-codice-della-strada": QT_TRANSLATE_NOOP(
        "sheet",
        "After 60 days without payment or appeal the report can be enforced, for a higher sum than is asked now.",
    ),
    "nothing-ordinanza-ingiunzione": QT_TRANSLATE_NOOP(
        "sheet", "After the term the order can be enforced, and the sum grows."
    ),
    "nothing-avviso-di-accertamento-del-canone": QT_TRANSLATE_NOOP(
        "sheet", "After the term the demand can be enforced, with interest and costs."
    ),
    "nothing-avviso-di-accertamento-catastale": QT_TRANSLATE_NOOP(
        "sheet", "After the term the new value is final, and taxes are counted on it."
    ),
    "nothing-avviso-di-accertamento": QT_TRANSLATE_NOOP(
        "sheet", "After the term the assessment is final and can be enforced, with interest and costs."
    ),
    "nothing-comunicazione-di-irregolarita": QT_TRANSLATE_NOOP(
        "sheet", "After the term the reduced penalty is lost, and the sum goes to the collection agent."
    ),
    "nothing-cartella-di-pagamento": QT_TRANSLATE_NOOP(
        "sheet", "After the term interest runs, and the agent may block vehicles, register mortgages or seize."
    ),
    "nothing-intimazione-di-pagamento": QT_TRANSLATE_NOOP("sheet", "After the term the agent may begin to seize."),
    "nothing-preavviso-di-fermo": QT_TRANSLATE_NOOP(
        "sheet", "After the term the block may be registered: the vehicle may then not be driven or sold freely."
    ),
    "nothing-preavviso-di-ipoteca": QT_TRANSLATE_NOOP("sheet", "After the term the mortgage may be registered."),
    "nothing-avviso-di-addebito": QT_TRANSLATE_NOOP(
        "sheet", "After the term the collection agent may collect the sum by force."
    ),
    "nothing-decreto-ingiuntivo": QT_TRANSLATE_NOOP(
        "sheet", "After the term the order is final and can be enforced. Some orders can be enforced at once."
    ),
    "nothing-atto-di-precetto": QT_TRANSLATE_NOOP("sheet", "After the term the creditor may begin to seize."),
    "nothing-sentenza": QT_TRANSLATE_NOOP("sheet", "After the term the judgment is final."),
    "nothing-preavviso-di-rigetto": QT_TRANSLATE_NOOP("sheet", "The office decides on what it has, as it announced."),
    "nothing-residenza-esito-negativo": QT_TRANSLATE_NOOP("sheet", "The decision stands."),
    "nothing-atto-di-pignoramento": QT_TRANSLATE_NOOP(
        "sheet", "What was seized stays bound, and the judge goes on without hearing you."
    ),
    "nothing-atto-di-citazione": QT_TRANSLATE_NOOP("sheet", "The case can go on without you being heard."),
    "nothing-schema-d-atto": QT_TRANSLATE_NOOP("sheet", "The office makes the act on what it knows."),
    "nothing-avviso-di-presa-in-carico": QT_TRANSLATE_NOOP(
        "sheet", "The agent goes on to collect what the assessment asked for."
    ),
    "nothing-ingiunzione-fiscale": QT_TRANSLATE_NOOP("sheet", "After the term the sum may be collected by force."),
    "nothing-comunicazione-di-avvenuta-iscrizione": QT_TRANSLATE_NOOP("sheet", "The measure stays in force."),
    "nothing-comunicazione-di-avvenuto-fermo": QT_TRANSLATE_NOOP("sheet", "The block stays in force."),
    "nothing-comunicazione-di-avvenuta-ipoteca": QT_TRANSLATE_NOOP("sheet", "The mortgage stays registered."),
    "nothing-questionario": QT_TRANSLATE_NOOP(
        "sheet", "The office may judge on what it has, and silence can be fined."
    ),
    "nothing-richiesta-di-documenti": QT_TRANSLATE_NOOP(
        "sheet", "The office may judge without them, and papers not sent may not be used later."
    ),
    "nothing-kind-send": QT_TRANSLATE_NOOP(
        "sheet", "It takes legal effect all the same, read or not, and the terms of the act inside then run."
    ),
    "nothing-kind-court": QT_TRANSLATE_NOOP("sheet", "The case can go on without you being heard."),
    "nothing-kind-invoice": QT_TRANSLATE_NOOP(
        "sheet", "It is a bill between you and a supplier: what follows is set by your contract and by civil law."
    ),
    "nothing-unknown": QT_TRANSLATE_NOOP("sheet", "We cannot tell from this message."),
    # Before paying
    "paying-closes-appeal": QT_TRANSLATE_NOOP("sheet", "Who pays this fine can as a rule no longer appeal against it."),
    "paying-may-accept": QT_TRANSLATE_NOOP(
        "sheet", "Paying with reduced penalties can mean that you accept the act and give up the appeal."
    ),
    "paying-unclear": QT_TRANSLATE_NOOP(
        "sheet", "Paying may close the way to appeal: that is not the same for all acts of this kind."
    ),
    # Whom to ask
    "contact-written": QT_TRANSLATE_NOOP("sheet", "{detail}, as it says itself: {contact}"),
    "contact-careful": QT_TRANSLATE_NOOP(
        "sheet", "If anything looks odd, use an address or a number that you already know, not one from the message."
    ),
    "contact-none": QT_TRANSLATE_NOOP(
        "sheet", "We found no office named in it. Look for the body's own site or number, not for one in a message."
    ),
}
