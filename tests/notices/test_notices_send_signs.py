"""Every genuine form of SEND is recognised; of a hundred imitations none passes for one."""

from __future__ import annotations

import base64
import itertools

import pytest

from citizen_inbox.findings import Outcome
from citizen_inbox.mail.body import Body
from citizen_inbox.notices.iun import ALPHABET
from citizen_inbox.notices.registry import recognise
from citizen_inbox.notices.send_signs import Standing, aar_address, own_host, read_short_text, standing, without_token
from citizen_inbox.pec.envelope import EnvelopeKind

IUN = "KWKU-JHXN-HJXM-202304-U-1"
OTHER = "WRWJ-PMJY-HLRU-202501-N-1"
LEADS = {
    "it": "Nuova notifica da", "de": "Neue Zustellung von • Nuova notifica da",
    "fr": "Nouvelle notification de • Nuova notifica da", "sl": "Nova obvestila od • Nuova notifica da",
}  # fmt: skip
TITLES = {"it": "AVVISO DI AVVENUTA RICEZIONE", "de": "Empfangsbestätigung", "fr": "Avis de réception",
          "sl": "Potrdilo o prejemu"}  # fmt: skip
HOSTS = {"PF": "cittadini", "PG": "imprese"}
CODES = {"PF": "RSSMRA80A01X000Y", "PG": "01234567897"}
SENDER = "Comune di Rivalta"


def link(iun=IUN, who="PF", host=""):
    token = base64.b64encode(f"{iun}_{who}-1111_2222".encode()).decode()
    return f"https://{host or HOSTS[who] + '.notifichedigitali.it'}/?aar={token}"


def mail(clues, document, *, iun=IUN, who="PF", language="it", acts=0, **change: object):
    subject = change.get("subject", f"SEND - {LEADS[language]} {SENDER} - {iun}")
    greeting = "Hai ricevuto" if who == "PF" else "La tua impresa ha ricevuto"
    target = change.get("target", link(iun, who) + "&utm_campaign=nuova_notifica")
    text = (
        f"Ciao,\n{greeting} una notifica su SEND - Servizio Notifiche Digitali.\nMittente: {SENDER}\n"
        f"Codice IUN: {change.get('body_iun', iun)}\n{change.get('more', '')}\n"
        f"in qualità di persona con Codice Fiscale {change.get('code', CODES[who])}\n"
    )
    page = f'<a href="{target}">Accedi</a><a href="https://www.notifichedigitali.it/perfezionamento">Scopri</a>'
    aar = document(
        f"PN_AAR-{'0a' * 16}.pdf",
        f"{TITLES[language]}\n{SENDER}\nIdentificativo Univoco Notifica: {change.get('aar_iun', iun)}\n"
        f"Codice fiscale: {CODES[who]}\n",
        qr=[change.get("qr", link(iun, who))],
    )
    files = [document(f"PN_NOTIFICATION_ATTACHMENTS-{n:032x}.pdf", "Atto", path=f"{n + 3}") for n in range(acts)]
    return clues(subject, text, html=page, documents=[aar, *files], kind=change.get("kind", EnvelopeKind.TRANSPORT),
                 outcome=change.get("outcome", Outcome.PROVEN))  # fmt: skip


@pytest.mark.parametrize(("who", "language", "acts"), list(itertools.product(("PF", "PG"), LEADS, (0, 2))))
def test_every_genuine_form_is_recognised(clues, document, who, language, acts):
    notice = recognise(mail(clues, document, who=who, language=language, acts=acts))
    assert (notice.kind, notice.references["iun"], notice.authority) == ("send", IUN, SENDER)
    assert standing(notice, refuted=False) is Standing.VERIFIED
    assert notice.deadlines[0].rule == "send-pec"


def wrong_letters():
    head, letter, tail = IUN[:22], IUN[22], IUN[23:]
    return [f"{head}{sign}{tail}" for sign in ALPHABET if sign != letter]


FOREIGN = (
    "notifichedigitali.it.evil.example", "cittadini-notifichedigitali.it", "notifiche-digitali.it",
    "cittadini.notifichedigita1i.it", "send.pagopa.example", "bit.example", "notifichedigitali.com",
    "cittadini.notifichedigitali.it.example", "xn--notifichedigital-abc.it", "93.184.216.34",
    "www.notifichedigitali.it@evil.example", "uat.notifichedigitali.it", "evil.example/cittadini.notifichedigitali.it",
    "cittadini.notifichedigitali.eu", "mail.notifichedigitali.it",
)  # fmt: skip
FAKES = [
    *({"iun": iun} for iun in wrong_letters()),  # 19
    *({"target": f"https://{host}/?aar=abc"} for host in FOREIGN),  # 15
    *({"target": f"http://{host}/paga"} for host in FOREIGN),
    *({"more": f"Paga subito: https://{host}/paga"} for host in FOREIGN),
    *({"qr": f"https://{host}/?aar=abc"} for host in FOREIGN),
    {"qr": link(OTHER)}, {"aar_iun": OTHER}, {"body_iun": OTHER}, {"qr": link(OTHER), "aar_iun": OTHER},
    {"qr": link(host="cittadini.uat.notifichedigitali.it")}, {"code": "VRDLGI80A01X000Y"},
    {"qr": "PAGOPA|002|302000000000123456|01234567897|2940"}, {"qr": "testo"},
    *({"subject": text} for text in (f"Nuova notifica da {SENDER} - {IUN}", f"Re: SEND - Nuova notifica - {IUN}",
                                     f"SEND - Nuova notifica da {SENDER}", "Notifica urgente")),
    *({"kind": kind, "outcome": Outcome.UNDETERMINED} for kind in (EnvelopeKind.ORDINARY, EnvelopeKind.ANOMALY)),
    {"outcome": Outcome.REFUTED}, {"outcome": Outcome.UNDETERMINED},
    *({"who": "PG", "target": f"https://{host}/"} for host in FOREIGN[:5]),
]  # fmt: skip


def test_of_a_hundred_imitations_none_is_verified(clues, document):
    assert len(FAKES) >= 100
    passed = []
    for change in FAKES:
        notice = recognise(mail(clues, document, **change))
        refuted = change.get("outcome") is Outcome.REFUTED
        if notice.kind == "send" and standing(notice, refuted=refuted) is Standing.VERIFIED:
            passed.append(change)
    assert passed == []


@pytest.mark.parametrize(
    "change", [one for one in FAKES if set(one) & {"target", "more"} or "https" in one.get("qr", "")]
)
def test_a_foreign_host_is_suspicious(clues, document, change):
    notice = recognise(mail(clues, document, **change))
    assert standing(notice, refuted=False) is Standing.SUSPICIOUS


def test_a_courtesy_message_is_only_that(clues, document):
    notice = recognise(mail(clues, document, kind=EnvelopeKind.ORDINARY, outcome=Outcome.UNDETERMINED))
    assert standing(notice, refuted=False) is Standing.COURTESY
    assert notice.deadlines == ()


def test_text_messages():
    genuine = f"Hai ricevuto una notifica (SEND) da {SENDER} con Codice IUN {IUN}. Per leggerla, accedi a SEND"
    assert read_short_text(genuine) == read_short_text(genuine, IUN) == ()
    assert [one.code for one in read_short_text(genuine, OTHER)] == ["sms-another"]
    for address in ("https://send-notifiche.example/x", "www.send.example", "bit.example/abc"):
        assert [one.code for one in read_short_text(f"{genuine} {address}")] == ["sms-link"]
    assert [one.code for one in read_short_text("SEND: paga su http://evil.example/1")] == ["sms-link", "sms-no-iun"]
    assert [one.code for one in read_short_text(genuine.replace("-U-1", "-D-1"))] == ["iun-control"]


@pytest.mark.parametrize(
    "address", [f"https://{host}/?aar=x" for host in FOREIGN[:11]] + ["http://cittadini.notifichedigitali.it/"]
)
def test_only_exact_hosts_over_https_are_sends_own(address):
    assert own_host(address) == ""


def test_the_access_code_is_never_shown(document):
    address = link()
    assert own_host(address) == "cittadini.notifichedigitali.it"
    assert without_token(address) == "https://cittadini.notifichedigitali.it/?aar=…"
    empty = Body(text="", untrusted_html="", inline=(), attachments=())
    assert aar_address([document("a.pdf", qr=[address])], empty) == address
    assert aar_address([document("a.pdf", qr=[link(host="cittadini.uat.notifichedigitali.it")])], empty) == ""
    written = Body(text="", untrusted_html=f'<a href="{address}&amp;utm=1">x</a>', inline=(), attachments=())
    assert aar_address([], written) == f"{address}&utm=1"
    assert (
        aar_address([], Body(text="https://evil.example/?aar=abc", untrusted_html="", inline=(), attachments=())) == ""
    )
