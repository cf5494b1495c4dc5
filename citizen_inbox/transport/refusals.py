"""What a connection, a certificate or a server refused in; a Failure of the house out."""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from citizen_inbox.failures import Failure

_CODE = re.compile(r"\[([A-Z-]+)[^\]]*\]")
_DISABLED = re.compile(
    r"disab|not (?:enabled|allowed|permitted)|non (?:è )?(?:abilitat|attiv|consentit)|IMAP access", re.IGNORECASE
)
_EXPIRED = re.compile(r"expire|scadut", re.IGNORECASE)
_BUSY = re.compile(r"too many|try again|temporar|unavailable|riprov", re.IGNORECASE)
_LOGIN_CODES = {
    "AUTHENTICATIONFAILED": "login-refused",
    "AUTHORIZATIONFAILED": "login-refused",
    "EXPIRED": "login-expired",
    "UNAVAILABLE": "server-busy",
    "LIMIT": "server-busy",
    "INUSE": "server-busy",
    "CONTACTADMIN": "protocol-disabled",
    "PRIVACYREQUIRED": "protocol-disabled",
}
_SAID = 200

Nonsense = (ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError, MemoryError)
"""What imaplib and imapclient raise on replies that no server should send."""


@contextmanager
def refusals(host: str, *, connecting: bool = False) -> Iterator[None]:
    """Turn whatever the wire raises inside into a Failure with the fact `host`.

    Codes: server-timeout, server-unreachable, server-closed, server-said (fact said), server-broken. Certificate
    trouble is `certificate_failure`'s and login trouble `login_failure`'s.
    """
    try:
        yield
    except (Failure, ssl.SSLCertVerificationError):
        raise
    except TimeoutError as error:
        raise Failure("server-timeout", host=host) from error
    except socket.gaierror as error:
        raise Failure("server-unknown", host=host) from error
    except ssl.SSLError as error:
        raise Failure("tls-refused" if connecting else "server-closed", host=host) from error
    except OSError as error:
        raise Failure("server-unreachable" if connecting else "server-closed", host=host) from error
    except imaplib.IMAP4.abort as error:
        raise Failure("server-closed", host=host) from error
    except imaplib.IMAP4.error as error:
        raise Failure("server-said", host=host, said=said(error)) from error
    except Nonsense as error:
        raise Failure("server-broken", host=host) from error


def login_failure(error: Exception, host: str, username: str) -> Failure:
    """What a refused LOGIN means: the response code (RFC 5530) first, then the server's words."""
    if isinstance(error.__context__, imaplib.IMAP4.abort):
        return Failure("server-closed", host=host)
    text = said(error)
    code = _CODE.search(text)
    name = _LOGIN_CODES.get(code[1], "") if code else ""
    if _EXPIRED.search(text):
        name = "login-expired"
    elif _DISABLED.search(text):
        name = "protocol-disabled"
    elif not name and _BUSY.search(text):
        name = "server-busy"
    return Failure(name or "login-refused", host=host, username=username, said=text)


def certificate_failure(error: ssl.SSLCertVerificationError, host: str, issuer: str) -> Failure:
    """An untrusted certificate: facts host, issuer (as the certificate names it, unproven) and reason."""
    return Failure("certificate-untrusted", host=host, issuer=issuer or "?", reason=error.verify_message or "?")


def presented_issuer(host: str, port: int, timeout: float) -> str:
    """Who issued the certificate that a refused server shows, only to name it to the person; "" when unknown.

    The one connection that checks nothing: nothing is sent on it after the handshake, and it is closed at once.
    """
    from cryptography import x509

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with (
            socket.create_connection((host, port), timeout=timeout) as plain,
            context.wrap_socket(plain, server_hostname=host) as shown,
        ):
            der = shown.getpeercert(binary_form=True)
        return x509.load_der_x509_certificate(der).issuer.rfc4514_string() if der else ""
    except (OSError, ValueError):
        return ""


def said(error: Exception) -> str:
    """A server's words as plain text of one line, at most 200 characters."""
    text = str(error)
    if text[:2] in {"b'", 'b"'}:  # imaplib puts the bytes themselves into its exception
        text = text[2:-1]
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:_SAID]
