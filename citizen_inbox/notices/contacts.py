"""Texts in; which office writes, who pays are due to and how to reach them, as written and with their place, out.

All of it is what the mail says: a forger writes a telephone number as easily as a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from citizen_inbox.notices.notice import Clues, Found
from citizen_inbox.notices.passages import Passage, passages
from citizen_inbox.notices.references import VALUE_LIMIT, clean, place_of
from citizen_inbox.phrases import Phrase
from citizen_inbox.spot import SUBJECT

_HEAD = 1_500
"""Characters at the start of a text in which a letterhead stands."""
_MOST = 3
_HITS_LIMIT = 40
_OFFICE = Phrase(
    r"^[ \t]*((?:Ufficio|Settore|Servizio|Direzione|Sezione|Sportello|Corpo|Comando|Area|Segreteria|Cancelleria)"
    r" [^\n:;@]{3,70}?)[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_ADDRESS = Phrase(
    r"(?<!\w)((?:via|viale|v\.le|piazza|piazzale|p\.zza|corso|c\.so|largo|vicolo|strada)\s[^\n,;:|·@]{2,50},?\s"
    r"(?:n\.\s?)?\d{1,4}(?:/\w{1,3})?,?\s(?:-\s)?\d{5}\s[^\W\d_][^\n,;:|·@\d]{1,40}?)(?=\s*(?:$|[\n,;:|·]|-\s|\btel|\bpec))",
    re.IGNORECASE | re.MULTILINE,
)
_ADDRESSEE = re.compile(r"\bdestinatari|\bspett\.|\begregi[oa]\b|\bgentil[ei]\b|\bC\.F\.|\bdebitore\b", re.IGNORECASE)
_ADDRESSEE_WITHIN = 160
"""Characters before an address in which the addressee is named when it is theirs."""
_OFFICIAL = Phrase(
    r"\bresponsabile del(?:l'istruttoria| procedimento)(?: è)?\s?:?\s"
    r"((?:(?:il|la)\s)?(?:(?:dott|dr|sig|avv|ing|arch|geom|rag)\.?(?:ssa|ra)?\.?\s)?[^\W\d_]['’\w]{1,20}"
    r"(?:\s[^\W\d_]['’\w]{1,20}){1,2})",
    re.IGNORECASE,
)
_TELEPHONE = Phrase(
    r"\b(?:tel(?:efono|efonico|efonare)?|numero\sverde|cell(?:ulare)?|centralino|call\scenter|contact\scenter)\b"
    r"\.?(?:\s(?:n\.|al|allo|numero))?\s?:?\s?((?:\+39[ .]?)?\d(?:[ ./-]?\d){4,12})(?![\d/])",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?![\w@])", re.IGNORECASE)
_CERTIFIED_LABEL = re.compile(r"\b(?:p\.?e\.?c\.?|certificata)\W{0,4}(?:\w{1,9}\W{1,3})?$", re.IGNORECASE)
_CERTIFIED_DOMAIN = re.compile(r"@(?:[\w-]+\.)*(?:pec|legalmail|postacert|cert|\w{1,20}pec)[.-]", re.IGNORECASE)
_TOWN = r"[A-ZÀ-Ü][\w'’]{1,20}(?: [A-ZÀ-Ü][\w'’]{1,20})?"
_COURT = Phrase(
    rf"\b((?:Tribunale|TRIBUNALE)(?: (?:Ordinario|ordinario|ORDINARIO))? (?:di|DI) {_TOWN}|"
    rf"(?:Giudice di Pace|GIUDICE DI PACE) (?:di|DI) {_TOWN}|"
    r"Corte (?:d['’][Aa]ppello|di [Gg]iustizia [Tt]ributaria)(?: di (?:primo|secondo) grado)? (?:di|della?) "
    r"[A-ZÀ-Ü][\w'’]{1,20})"
)
_JUDGE = Phrase(
    r"\b(?:[Ii]l [Gg]iudice|Giudice(?: [Rr]elatore| [Uu]nico)?|Il Presidente|Presidente|GIUDICE)\b,?:? (?:unico )?"
    r"((?:[Dd]ott|[Dd]r|[Aa]vv)\.?(?:ssa)?\.? [A-ZÀ-Ü][\w'’]{1,20}(?: [A-ZÀ-Ü][\w'’]{1,20}){1,2})"
)


def find_contacts(clues: Clues) -> tuple[Found, ...]:
    """ "payee", "office", "office_address", "official", "telephone", "pec" and "email", each with its place."""
    return clues.once("contacts", _contacts)


def find_court(clues: Clues) -> tuple[Found, ...]:
    """ "court" and "judge", where they are plainly named."""
    searched = passages(clues)
    return (*_flat("court", _COURT, searched, 1), *_flat("judge", _JUDGE, searched, 1))


def _contacts(clues: Clues) -> tuple[Found, ...]:
    searched = tuple(one for one in passages(clues) if one.document != SUBJECT)
    numbered = tuple(one for one in searched if one.numbered)
    return (
        *_payees(clues),
        *_heads("office", _OFFICE, searched),
        *_heads("office_address", _ADDRESS, numbered),
        *_flat("official", _OFFICIAL, searched, 1),
        *_flat("telephone", _TELEPHONE, numbered, _MOST),
        *_mailboxes(clues, searched),
    )


def _payees(clues: Clues) -> Iterator[Found]:
    """Whom the payment notices name, except those that must not be paid."""
    names = dict.fromkeys(
        (each.creditor_name, each.found_in[0].document if each.found_in else "")
        for each in clues.payments
        if each.creditor_name and not each.refuted
    )
    for name, path in tuple(names)[:_MOST]:
        yield Found("payee", clean(name, VALUE_LIMIT), place_of(clues, name, path))


def _heads(name: str, pattern: Phrase, searched: Iterable[Passage]) -> Iterator[Found]:
    """The first one that stands on one line of a letterhead and is not the addressee's."""
    for passage in searched:
        matches = islice(pattern.finditer(passage.written[:_HEAD]), _HITS_LIMIT)
        theirs = (match for match in matches if not _before_addressee(passage, match.start(1)))
        match = next(theirs, None)
        if match:
            yield Found(name, clean(match[1], VALUE_LIMIT), passage.spot_written(*match.span(1)))
            return


def _before_addressee(passage: Passage, start: int) -> bool:
    return bool(_ADDRESSEE.search(passage.written, max(0, start - _ADDRESSEE_WITHIN), start))


def _flat(name: str, pattern: Phrase, searched: Iterable[Passage], most: int) -> Iterator[Found]:
    seen: set[str] = set()
    for passage in searched:
        for match in islice(pattern.finditer(passage.flat, passage.plain), _HITS_LIMIT):
            value = clean(match[1], VALUE_LIMIT)
            bare = "".join(sign for sign in value.casefold() if sign.isalnum())
            if len(seen) < most and bare not in seen:
                seen.add(bare)
                yield Found(name, value, passage.spot(*match.span(1)))


def _mailboxes(clues: Clues, searched: Iterable[Passage]) -> Iterator[Found]:
    """Addresses in the texts that are not the person's own; certified ones by their label or their domain."""
    seen = {"pec": _own(clues), "email": _own(clues)}
    own = len(_own(clues))
    for passage in searched:
        if "@" not in passage.flat:
            continue
        for match in islice(_MAIL.finditer(passage.flat), _HITS_LIMIT):
            before = passage.flat[max(0, match.start() - 30) : match.start()].rpartition("@")[2]
            certified = _CERTIFIED_LABEL.search(before) or _CERTIFIED_DOMAIN.search(match.group())
            name = "pec" if certified else "email"
            address = match.group().lower()
            if address not in seen[name] and len(seen[name]) < own + _MOST:
                seen[name].add(address)
                yield Found(name, clean(match.group(), VALUE_LIMIT), passage.spot(*match.span()))


def _own(clues: Clues) -> set[str]:
    """To whom the mail was sent, as it says itself and as its provider certifies."""
    shown = clues.envelope.original or clues.envelope.message
    certified = clues.envelope.daticert.recipients if clues.envelope.daticert else ()
    written = (one.address for name in ("To", "Cc") for one in shown.addresses(name))
    return {address.lower() for address in (*written, *(one.address for one in certified))}
