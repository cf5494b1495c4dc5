"""A choice of trusted authorities in, a TLS context that checks the server out."""

from __future__ import annotations

import os
import ssl

from citizen_inbox.failures import Failure

_STRONG = "DEFAULT:@SECLEVEL=2"
"""OpenSSL's level 2: no RSA under 2048 bits, no SHA-1 in certificates, no export or NULL ciphers."""


def client_context(ca_pem: str = "") -> ssl.SSLContext:
    """A context for one kind of server: TLS 1.2 or newer, chain and host name checked, no key log.

    ca_pem: certificates (PEM) to trust instead of the system's; "" for the system's. Made by hand because
    `ssl.create_default_context` writes session keys to the file named in SSLKEYLOGFILE. Failure "ca-unreadable".
    """
    context = _own_roots(ca_pem) if ca_pem else _system_roots()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(_STRONG)
    return context


def _own_roots(ca_pem: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=ca_pem)
    except (ssl.SSLError, ValueError) as error:
        raise Failure("ca-unreadable") from error
    return context


def _system_roots() -> ssl.SSLContext:
    import truststore

    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        os.environ.pop(name, None)  # the environment must not add a root; OpenSSL would read these
    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_flags |= ssl.VerifyFlags.VERIFY_X509_STRICT
    return context
