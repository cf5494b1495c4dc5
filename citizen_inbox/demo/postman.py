"""What a PEC provider's machine does: wraps a mail into an envelope, writes receipts, signs them (RFC 6109)."""

from __future__ import annotations

import base64
import email.policy
from dataclasses import dataclass, field
from datetime import datetime
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr

from citizen_inbox.demo.authority import Identity, indefinite_length, sign

PREFIXES = {
    "posta-certificata": "POSTA CERTIFICATA: ",
    "accettazione": "ACCETTAZIONE: ",
    "non-accettazione": "AVVISO DI NON ACCETTAZIONE: ",
    "presa-in-carico": "PRESA IN CARICO: ",
    "avvenuta-consegna": "CONSEGNA: ",
    "errore-consegna": "AVVISO DI MANCATA CONSEGNA: ",
    "preavviso-errore-consegna": "AVVISO DI MANCATA CONSEGNA PER SUP. TEMPO MASSIMO: ",
    "rilevazione-virus": "PROBLEMA DI SICUREZZA: ",
}


@dataclass(frozen=True)
class Style:
    """How one provider writes its envelopes; real ones differ in all of these."""

    digest: str = "sha256"
    postacert_first: bool = False
    indefinite_length: bool = False
    x_pkcs7: bool = False
    plain_text_only: bool = False


@dataclass(frozen=True)
class Provider:
    """A PEC provider: its mail domain, its name and its signing identity."""

    domain: str
    name: str
    identity: Identity
    style: Style = Style()

    @property
    def address(self) -> str:
        """The mailbox that all its envelopes come from."""
        return f"posta-certificata@{self.domain}"


@dataclass(frozen=True)
class Transaction:
    """One PEC on its way: what every envelope and receipt about it says."""

    sender: str
    recipients: tuple[tuple[str, bool], ...]
    """Address and whether it is certified."""
    subject: str
    at: datetime
    """Aware; the time certified in the envelope or receipt being written."""
    identifier: str
    msgid: str
    """Client Message-ID with angle brackets, "" when the client set none."""
    receipt_type: str = "completa"
    reply_to: str = ""


@dataclass(frozen=True)
class Receipt:
    """What a receipt adds to its transaction."""

    type: str
    error: str = "nessuno"
    delivered_to: str = ""
    error_detail: str = ""
    original: bytes = b""
    """postacert.eml of a delivery; empty for the kinds without it."""
    receipt_type: str = ""
    extra_headers: tuple[tuple[str, str], ...] = field(default=())


def write_mail(
    sender: str,
    recipients: tuple[str, ...],
    subject: str,
    text: str,
    at: datetime,
    message_id: str,
    *,
    html: str = "",
    attachments: tuple[tuple[str, str, bytes], ...] = (),
    headers: tuple[tuple[str, str], ...] = (),
) -> bytes:
    """An ordinary mail with CRLF line ends. attachments: (file name, media type, content)."""
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["From"] = sender
    mail["To"] = ", ".join(recipients)
    mail["Subject"] = subject
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = message_id
    for name, value in headers:
        mail[name] = value
    if text or not html:
        mail.set_content(text)
        if html:
            mail.add_alternative(html, subtype="html")
    else:
        mail.set_content(html, subtype="html")
    for index, (name, media_type, content) in enumerate(attachments):
        main, _, sub = media_type.partition("/")
        mail.add_attachment(content, maintype=main, subtype=sub, filename=name)
        last = list(mail.iter_attachments())[index]
        last["X-Attachment-Id"] = str(index + 1)
    _fix_boundaries(mail, message_id)
    return mail.as_bytes()


def transport(
    provider: Provider, transaction: Transaction, original: bytes, evidence: tuple[tuple[str, bytes], ...] = ()
) -> bytes:
    """A busta di trasporto around `original` (its Message-ID already replaced by `carried`).

    evidence: name and content of REM evidence; with any, every section is marked (ETSI EN 319 532-3).
    """
    headers = [
        ("X-Trasporto", "posta-certificata"),
        ("X-TipoRicevuta", transaction.receipt_type),
        ("Date", format_datetime(transaction.at)),
        ("Subject", PREFIXES["posta-certificata"] + transaction.subject),
        ("From", f'"Per conto di: {transaction.sender}" <{provider.address}>'),
        ("Reply-To", transaction.reply_to or transaction.sender),
        ("To", ", ".join(address for address, _ in transaction.recipients)),
        ("Message-ID", f"<{transaction.identifier}>"),
    ]
    headers += [("X-Riferimento-Message-ID", transaction.msgid)] if transaction.msgid else []
    xml = daticert(provider, transaction, Receipt("posta-certificata", receipt_type=transaction.receipt_type))
    text = (
        "--Questo è un Messaggio di Posta Certificata--\n\n"
        f"Il giorno {transaction.at:%d/%m/%Y} alle ore {transaction.at:%H:%M:%S} ({transaction.at:%z}) il messaggio "
        f'con Oggetto "{transaction.subject}" è stato inviato da "{transaction.sender}" ed indirizzato a:\n'
        + "\n".join(address for address, _ in transaction.recipients)
        + "\n\nIl messaggio originale è incluso in allegato.\n"
        f"L'identificativo univoco di questo messaggio è: {transaction.identifier}\n"
    )
    return seal(provider, headers, text, transaction.at, xml=xml, original=original, evidence=evidence)


def receipt(provider: Provider, transaction: Transaction, what: Receipt, own_id: str) -> bytes:
    """A receipt or notice about `transaction`, to its sender. own_id: its own Message-ID without brackets."""
    prefix = PREFIXES[what.type]
    if what.error == "virus":
        prefix = prefix.replace(": ", " PER VIRUS: ")
    headers = [
        ("X-Ricevuta", what.type),
        *what.extra_headers,
        ("Date", format_datetime(transaction.at)),
        ("Subject", prefix + transaction.subject),
        ("From", provider.address),
        ("To", transaction.sender),
        ("Message-ID", f"<{own_id}>"),
    ]
    headers += [("X-Riferimento-Message-ID", transaction.msgid)] if transaction.msgid else []
    text = (
        f"Il giorno {transaction.at:%d/%m/%Y} alle ore {transaction.at:%H:%M:%S} ({transaction.at:%z}) il messaggio "
        f'"{transaction.subject}" proveniente da "{transaction.sender}" ed indirizzato a '
        f"{what.delivered_to or ', '.join(address for address, _ in transaction.recipients)}:\n"
        f"{what.type} {what.error_detail}\n\nIdentificativo messaggio: {transaction.identifier}\n"
    )
    xml = daticert(provider, transaction, what)
    return seal(provider, headers, text, transaction.at, xml=xml, original=what.original)


def anomaly(
    provider: Provider, received: bytes, sender: str, to: str, subject: str, at: datetime, own_id: str
) -> bytes:
    """A busta di anomalia around an ordinary mail: no daticert (RFC 6109 3.2.2)."""
    headers = [
        ("X-Trasporto", "errore"),
        ("Date", format_datetime(at)),
        ("Subject", f"ANOMALIA MESSAGGIO: {subject}"),
        ("From", f'"Per conto di: {sender}" <{provider.address}>'),
        ("Reply-To", sender),
        ("To", to),
        ("Message-ID", f"<{own_id}>"),
    ]
    text = (
        f'Il giorno {at:%d/%m/%Y} alle ore {at:%H:%M:%S} ({at:%z}) è pervenuto il messaggio "{subject}".\n'
        "Tali dati non sono stati certificati per il seguente errore: il messaggio non proviene da un sistema di "
        "posta certificata.\nIl messaggio originale è incluso in allegato.\n"
    )
    return seal(provider, headers, text, at, original=received)


def carried(original: bytes, identifier: str) -> bytes:
    """`original` as the access point forwards it: own Message-ID replaced, X-Riferimento-Message-ID added."""
    head, _, body = original.partition(b"\r\n\r\n")
    lines = []
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"message-id:"):
            client = line.split(b":", 1)[1].strip()
            lines += [b"Message-ID: <" + identifier.encode() + b">", b"X-Riferimento-Message-ID: " + client]
        else:
            lines.append(line)
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def daticert(provider: Provider, transaction: Transaction, what: Receipt) -> bytes:
    """daticert.xml (RFC 6109 4.4), UTF-8, LF line ends."""
    recipients = "".join(_recipient(address, certified=certified) for address, certified in transaction.recipients)
    zone = f"{transaction.at:%z}"
    tail = ""
    if transaction.msgid:
        tail += f"    <msgid>{escape(transaction.msgid)}</msgid>\n"
    if what.receipt_type:
        tail += f"    <ricevuta tipo={quoteattr(what.receipt_type)}/>\n"
    if what.delivered_to:
        tail += f"    <consegna>{escape(what.delivered_to)}</consegna>\n"
    if what.error_detail:
        tail += f"    <errore-esteso>{escape(what.error_detail)}</errore-esteso>\n"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<postacert tipo={quoteattr(what.type)} errore={quoteattr(what.error)}>\n"
        "  <intestazione>\n"
        f"    <mittente>{escape(transaction.sender)}</mittente>\n"
        f"{recipients}"
        f"    <risposte>{escape(transaction.reply_to or transaction.sender)}</risposte>\n"
        f"    <oggetto>{escape(transaction.subject)}</oggetto>\n"
        "  </intestazione>\n"
        "  <dati>\n"
        f"    <gestore-emittente>{escape(provider.name)}</gestore-emittente>\n"
        f'    <data zona="{zone}">\n      <giorno>{transaction.at:%d/%m/%Y}</giorno>\n'
        f"      <ora>{transaction.at:%H:%M:%S}</ora>\n    </data>\n"
        f"    <identificativo>{escape(transaction.identifier)}</identificativo>\n"
        f"{tail}"
        "  </dati>\n"
        "</postacert>\n"
    ).encode()


def _recipient(address: str, *, certified: bool) -> str:
    kind = "certificato" if certified else "esterno"
    return f'    <destinatari tipo="{kind}">{escape(address)}</destinatari>\n'


def seal(
    provider: Provider,
    headers: list[tuple[str, str]],
    text: str,
    at: datetime,
    *,
    xml: bytes = b"",
    original: bytes = b"",
    evidence: tuple[tuple[str, bytes], ...] = (),
) -> bytes:
    """The signed multipart with these outer headers: text, daticert.xml and postacert.eml in the provider's style."""
    content = signed_content(provider, headers[-1][1], text, xml, original, evidence)
    return wrap(provider, headers, content, sign(content, provider.identity, at, provider.style.digest))


def signed_content(
    provider: Provider,
    seed: str,
    text: str,
    xml: bytes,
    original: bytes,
    evidence: tuple[tuple[str, bytes], ...] = (),
) -> bytes:
    """The multipart/mixed that gets signed, CRLF, from its own Content-Type line to its closing delimiter."""
    boundary = f"----{_token(seed, 'M')}"
    parts = [_text_part(text, seed, plain_only=provider.style.plain_text_only)]
    enclosed = []
    if xml:
        enclosed.append(
            b'Content-Type: application/xml; name="daticert.xml"\r\nContent-Transfer-Encoding: base64\r\n'
            b'Content-Disposition: inline; filename="daticert.xml"\r\n\r\n' + _base64_lines(xml)
        )
    if original:
        enclosed.append(
            b'Content-Type: message/rfc822; name="postacert.eml"\r\nContent-Transfer-Encoding: 7bit\r\n'
            b'Content-Disposition: inline; filename="postacert.eml"\r\n\r\n' + original
        )
    if evidence:
        parts = [_marked("introduction", parts[0])]
        enclosed = [_marked(name, part) for name, part in zip(("extension", "original"), enclosed, strict=False)]
    parts += reversed(enclosed) if provider.style.postacert_first else enclosed
    parts += [_marked("xml_evidence", _evidence_part(name, content)) for name, content in evidence]
    return _multipart(f'multipart/mixed; boundary="{boundary}"', boundary, parts)


def _marked(section: str, part: bytes) -> bytes:
    return f"REM-Section-Type: rem_message/{section}\r\n".encode() + part


def _evidence_part(name: str, content: bytes) -> bytes:
    return (
        f'Content-Type: application/xml; charset=UTF-8; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n'
        f'Content-Disposition: attachment; filename="{name}"\r\n\r\n'
    ).encode() + _base64_lines(content)


def wrap(provider: Provider, headers: list[tuple[str, str]], content: bytes, signature: bytes) -> bytes:
    """multipart/signed around `content` and a CMS signature, with the outer headers before it."""
    kind = "x-pkcs7-signature" if provider.style.x_pkcs7 else "pkcs7-signature"
    micalg = "sha1" if provider.style.digest == "sha1" else "sha-256"
    boundary = f"----{_token(headers[-1][1], 'S')}"
    if provider.style.indefinite_length:
        signature = indefinite_length(signature)
    head = b"".join(_header(name, value) for name, value in headers)
    head += (
        f'MIME-Version: 1.0\r\nContent-Type: multipart/signed; protocol="application/{kind}"; '
        f'micalg="{micalg}"; boundary="{boundary}"\r\n\r\n'
    ).encode()
    p7s = (
        f'Content-Type: application/{kind}; name="smime.p7s"\r\nContent-Transfer-Encoding: base64\r\n'
        'Content-Disposition: attachment; filename="smime.p7s"\r\n\r\n'
    ).encode() + _base64_lines(signature)
    mark = b"--" + boundary.encode()
    return (
        head + b"This is an S/MIME signed message\r\n\r\n" + mark + b"\r\n" + content + b"\r\n" + mark + b"\r\n"
        + p7s + b"\r\n" + mark + b"--\r\n"
    )  # fmt: skip


def _text_part(text: str, seed: str, *, plain_only: bool) -> bytes:
    plain = (
        b'Content-Type: text/plain; charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
        + _quoted(text)
    )
    if plain_only:
        return plain
    html = "<html><body>" + "<br>\n".join(escape(line) for line in text.splitlines()) + "</body></html>"
    rich = (
        b'Content-Type: text/html; charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
        + _quoted(html)
    )
    boundary = f"----{_token(seed, 'A')}"
    return _multipart(f'multipart/alternative; boundary="{boundary}"', boundary, [plain, rich])


def _multipart(content_type: str, boundary: str, parts: list[bytes]) -> bytes:
    mark = b"--" + boundary.encode()
    body = b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts)
    return b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body + mark + b"--\r\n"


def _quoted(text: str) -> bytes:
    import quopri

    encoded = quopri.encodestring(text.encode("iso-8859-1", "replace"))
    return encoded.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n").rstrip(b"\r\n")


def _base64_lines(content: bytes) -> bytes:
    text = base64.b64encode(content)
    return b"\r\n".join(text[i : i + 76] for i in range(0, len(text), 76))


def _header(name: str, value: str) -> bytes:
    if value.isascii():
        return f"{name}: {value}\r\n".encode()
    encoded = Header(value, "utf-8", header_name=name, maxlinelen=76).encode(linesep="\r\n")
    return f"{name}: {encoded}\r\n".encode()


def _token(seed: str, kind: str) -> str:
    import hashlib

    return hashlib.sha256(f"{kind}{seed}".encode()).hexdigest()[:24].upper()


def _fix_boundaries(mail: EmailMessage, seed: str) -> None:
    for index, part in enumerate(mail.walk()):
        if part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_{_token(seed, str(index))}")
