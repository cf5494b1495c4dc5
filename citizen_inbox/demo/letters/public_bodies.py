"""Letters of other bodies: chamber of commerce, school, health service, insurance at work, Revenue Agency."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.demo.bodies import CHAMBER, HEALTH, INSURANCE, REVENUE, SCHOOL
from citizen_inbox.demo.desk import PDF, Attachment, Desk, Mail
from citizen_inbox.demo.message import DemoMessage
from citizen_inbox.demo.numbers import euros, notice_number
from citizen_inbox.demo.stationery import Letter, Office, Slip, letter, payment_notice

MISSED_CHARGE, MISSED_CHARGE_CENTS = notice_number("3080000260105530"), 3615


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """Five letters of the last seven weeks; none starts a term that the law sets."""
    return (_yearly_fee(desk), _enrolment(desk), _missed_charge(desk), _premium(desk), _questionnaire(desk))


def _yearly_fee(desk: Desk) -> DemoMessage:
    year, cents = desk.today.year, 5300
    subject = f"Diritto annuale {year - 1} - comunicazione di omesso versamento - REA PR-204417"
    text = Letter(
        subject=subject,
        protocol=f"0031144/{year} del {desk.days_ago(21):%d/%m/%Y}",
        paragraphs=(
            (
                f"Dai controlli sul Registro Imprese non risulta versato il diritto annuale dovuto per l'anno "
                f"{year - 1} dall'impresa individuale Bianchi Maria, iscritta al n. REA PR-204417."
            ),
            f"Totale da versare: {euros(cents)} €, compresi sanzione ridotta e interessi, con l'avviso allegato.",
            "Per chiarimenti: tel. 0999 123456, e-mail diritto.annuale@camera.pratica.example.",
        ),
        signer="Il responsabile dell'ufficio, dott. Remo Bottega",
    )
    slip = Slip("RATA UNICA", f"entro il {desk.days_ago(-30):%d/%m/%Y}", notice_number("3070000260031144"), cents)
    references = (
        ("tax_year", str(year - 1)),
        ("amount", "53,00"),
        ("telephone", "0999 123456"),
    )
    plan = _Plan("chamber", 20, "chamber", references, "yearly fee of a chamber of commerce")
    return _letter(desk, plan, CHAMBER, text, slip)


def _enrolment(desk: Desk) -> DemoMessage:
    subject = "Iscrizione alla classe prima - richiesta di documenti - alunna Giulia Bianchi"
    text = Letter(
        subject=subject,
        protocol=f"0002218/{desk.today.year} del {desk.days_ago(13):%d/%m/%Y}",
        paragraphs=(
            (
                "Per completare l'iscrizione dell'alunna alla scuola primaria per il prossimo anno scolastico si "
                "chiede di consegnare in segreteria il modulo delle persone delegate al ritiro."
            ),
            "La segreteria didattica riceve dal lunedì al venerdì; telefono 0999 222333.",
        ),
        signer="La dirigente scolastica, prof.ssa Ada Lavagna",
    )
    references = (
        ("office", SCHOOL.office),
        ("telephone", "0999 222333"),
    )
    plan = _Plan("school", 12, "school", references, "no deadline")
    return _letter(desk, plan, SCHOOL, text)


def _missed_charge(desk: Desk) -> DemoMessage:
    cents = MISSED_CHARGE_CENTS
    subject = f"Mancato pagamento ticket sanitario - prestazioni specialistiche anno {desk.today.year - 1}"
    text = Letter(
        subject=subject,
        protocol=f"0105530/{desk.today.year}",
        paragraphs=(
            (
                f"Risulta non pagato il ticket per la prestazione specialistica erogata nell'anno "
                f"{desk.today.year - 1} presso il poliambulatorio di Borgo Pratica."
            ),
            (
                f"Importo da pagare: {euros(cents)} €. Se ha già pagato o ha diritto a un'esenzione, lo comunichi a "
                "ticket@sanita.pratica.example o al numero verde 800 123 456."
            ),
        ),
        signer="Il direttore amministrativo, dott.ssa Lia Camice",
    )
    slip = Slip("RATA UNICA", f"entro il {desk.days_ago(-25):%d/%m/%Y}", MISSED_CHARGE, cents)
    references = (
        ("amount", "36,15"),
        ("telephone", "800 123 456"),
    )
    plan = _Plan("health", 17, "health", references, "a missed charge")
    return _letter(desk, plan, HEALTH, text, slip)


def _premium(desk: Desk) -> DemoMessage:
    year, cents = desk.today.year, 41277
    subject = f"INAIL - Autoliquidazione {year} - richiesta di pagamento del premio - codice ditta 18223344"
    text = Letter(
        subject=subject,
        protocol=f"INF.{year}.0077812",
        paragraphs=(
            (
                "In base all'assicurazione obbligatoria contro gli infortuni sul lavoro e le malattie professionali "
                f"risulta dovuto il premio di regolazione per l'anno {year - 1}."
            ),
            f"Importo totale da versare: {euros(cents)} €, anche con l'avviso allegato.",
        ),
        signer="Il responsabile della sede, dott. Elio Casco",
    )
    slip = Slip("RATA UNICA", f"entro il {desk.days_ago(-28):%d/%m/%Y}", notice_number("3090000260077812"), cents)
    references = (
        ("tax_year", str(year - 1)),
        ("amount", "412,77"),
    )
    plan = _Plan("premium", 33, "social_security", references, "insurance at work; no act that starts a term")
    return _letter(desk, plan, INSURANCE, text, slip)


def _questionnaire(desk: Desk) -> DemoMessage:
    year = desk.today.year
    number = f"Q00412/{year}"
    subject = f"Questionario n. {number} ai sensi dell'art. 51 D.P.R. 633/1972 e dell'art. 32 D.P.R. 600/1973"
    text = Letter(
        subject=f"{subject} - anno d'imposta {year - 3}",
        protocol=f"0048811/{year} del {desk.days_ago(49):%d/%m/%Y}",
        title="QUESTIONARIO",
        paragraphs=(
            (
                f"Per il controllo della dichiarazione dei redditi dell'anno d'imposta {year - 3} si chiede di fornire "
                "i documenti relativi alle spese di recupero del patrimonio edilizio indicate."
            ),
            (
                "I documenti possono essere consegnati o trasmessi per posta elettronica certificata entro quindici "
                "giorni dal ricevimento. Responsabile del procedimento: dott.ssa Ines Calcolo."
            ),
        ),
        signer="Il capo ufficio, dott. Ugo Ritenuta",
    )
    references = (
        ("tax_year", str(year - 3)),
        ("official", "dott.ssa Ines Calcolo"),
    )
    plan = _Plan("questionnaire", 48, "tax_bill", references, "its term is in the letter, none is counted")
    return _letter(desk, plan, REVENUE, text)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is expected of one letter."""

    name: str
    days: int
    """How many days ago it came."""
    kind: str
    references: tuple[tuple[str, str], ...]
    note: str


def _letter(desk: Desk, plan: _Plan, office: Office, text: Letter, slip: Slip | None = None) -> DemoMessage:
    """One letter on the body's paper, with its payment notice when there is one."""

    def attachments() -> tuple[Attachment, ...]:
        found = [("Comunicazione.pdf", PDF, letter(office, desk.to, desk.days_ago(plan.days + 1), text).pdf())]
        if slip:
            found.append(("Avviso_pagoPA.pdf", PDF, payment_notice(office, desk.to, text.subject, (slip,)).pdf()))
        return tuple(found)

    body = f"Si trasmette la comunicazione allegata.\n\n{office.name}\n{office.office}\n"
    mail = Mail(office.email, text.subject, body, attachments=attachments)
    return desk.pec(
        plan.name,
        desk.keys.town,
        desk.at(plan.days, "11:27:45"),
        mail,
        notice_kind=plan.kind,
        amount_cents=slip.cents if slip else None,
        references=plan.references,
        note=plan.note,
    )
