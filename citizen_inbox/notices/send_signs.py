"""The pieces of a SEND mail in; what a forger would have to get wrong, and the standing that follows, out.

Nothing here makes a mail genuine: agreement of its parts is asked for, and the proof of the envelope beside it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from citizen_inbox.documents.document import Document
from citizen_inbox.mail.body import Body
from citizen_inbox.notices.iun import control_letter_holds, find_iuns, read_aar_link
from citizen_inbox.notices.links import host_of
from citizen_inbox.notices.notice import Notice, Reason
from citizen_inbox.notices.references import clean

HOSTS = frozenset(
    {
        "notifichedigitali.it",
        "www.notifichedigitali.it",
        "cittadini.notifichedigitali.it",
        "imprese.notifichedigitali.it",
        "login.notifichedigitali.it",
    }
)
"""Every host that a SEND notification links to, exactly; the test system ("uat.") is none of them."""
SUSPICIOUS = frozenset({"iun-contradiction", "iun-control", "send-suspicious", "send-test", "send-fiscal-code",
                        "send-code-elsewhere"})  # fmt: skip
"""Reasons by which a mail may be an imitation of a SEND notification: it must not join the genuine one."""
_HOST_LIMIT = 80
_MOST = 3
_BODY_LIMIT = 300_000
_TOKEN = re.compile(r"([?&](?:aar|aarQr|retrievalId)=)([^&\s<>\"']{4,})", re.IGNORECASE)
_WEB_LINK = re.compile(r"https://[^\s\"'<>]{1,900}")
_WEB = re.compile(r"\s*(?:https?:)?[/\\]{2}|\s*https?:", re.IGNORECASE)
_ADDRESS = re.compile(r"\b(?:https?:[/\\]{2}|www\.)[^\s<>\"')\]]+|\b[\w-]+(?:\.[\w-]+)+/[^\s<>\"')\]]*", re.IGNORECASE)


class Standing(StrEnum):
    """What a mail that looks like SEND comes to."""

    VERIFIED = "verified"
    """A proven PEC whose subject, AAR and drawn code name one IUN, without any contradiction."""
    INCOMPLETE = "incomplete"
    """Nothing speaks against it, but some part of the proof is missing."""
    COURTESY = "courtesy"
    """Ordinary mail: at most a courtesy copy, without legal effect."""
    SUSPICIOUS = "suspicious"


def standing(notice: Notice, *, refuted: bool) -> Standing:
    """What the reasons of a SEND notice come to; refuted: the proof of its envelope failed."""
    codes = {reason.code for reason in notice.because}
    if refuted or codes & SUSPICIOUS:
        return Standing.SUSPICIOUS
    if "send-courtesy" in codes:
        return Standing.COURTESY
    return Standing.VERIFIED if "send-consistent" in codes else Standing.INCOMPLETE


def elsewhere(aar: Document) -> Iterator[Reason]:
    """Where an AAR's drawn codes lead when none of them is a link of SEND: one reason for each host, but three.

    Links in the PDF are not asked: its second page may advertise other services.
    """
    codes = [code.text for code in aar.codes if code.form == "qr"]
    if any(read_aar_link(text) for text in codes):
        return
    hosts = dict.fromkeys(host_of(text) or clean(text, _HOST_LIMIT) for text in codes if _WEB.match(text))
    for host in [host for host in hosts if host not in HOSTS][:_MOST]:
        yield Reason("send-code-elsewhere", {"host": clean(host, _HOST_LIMIT)})


def read_short_text(text: str, expected: str = "") -> tuple[Reason, ...]:
    """What is wrong with an SMS that speaks of SEND. A genuine one names an IUN and holds no link at all.

    expected: the IUN that it should name, "" for any.
    """
    found = [Reason("sms-link", {"host": clean(_host(address), _HOST_LIMIT)}) for address in _addresses(text)[:_MOST]]
    iuns = find_iuns(text)
    found += [Reason("iun-control", {"iun": iun}) for iun in iuns if not control_letter_holds(iun)]
    if not iuns:
        return (*found, Reason("sms-no-iun"))
    others = [iun for iun in iuns if expected and iun != expected]
    return (*found, *(Reason("sms-another", {"iun": iun}) for iun in others[:_MOST]))


def own_host(address: str) -> str:
    """The host of an address when it is https and exactly one of SEND's, else ""."""
    host = host_of(address)
    plain = address.strip()
    sound = plain.lower().startswith(f"https://{host}/") or plain.lower() == f"https://{host}"
    return host if host in HOSTS and sound else ""


def aar_address(documents: Sequence[Document], body: Body) -> str:
    """The address of the notification on SEND, from the AAR's drawn code or else from the text; "" when none is
    SEND's own. It holds an access secret: never to be logged, shown whole or opened unasked."""
    drawn = (code.text for top in documents for found in top.walk() for code in found.codes if code.form == "qr")
    written = _WEB_LINK.findall(html.unescape(body.untrusted_html[:_BODY_LIMIT])) + _WEB_LINK.findall(body.text)
    addresses: list[str] = [*drawn, *written]
    for address in addresses:
        link = read_aar_link(address)
        if link is not None and not link.test and own_host(address):
            return address.strip()
    return ""


def without_token(address: str) -> str:
    """An address as it may be shown: what follows "aar=" is an access secret."""
    return re.sub(r"([?&][^=&\s]{1,40}=)[^&\s]{8,}", r"\1…", address.strip())[:200]


def without_tokens(text: str) -> str:
    """A text without the access secrets of the links of SEND in it, as long as before: places in it still hold."""
    return _TOKEN.sub(lambda found: found[1] + "…" * len(found[2]), text)


def _addresses(text: str) -> list[str]:
    return list(dict.fromkeys(_ADDRESS.findall(text[:5_000])))


def _host(address: str) -> str:
    return host_of(address) or host_of(f"https://{address}")
