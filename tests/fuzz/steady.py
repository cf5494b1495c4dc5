"""Nothing in, the practice world with the same keys and numbers in every run out: an input that failed fails again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from functools import cache
from itertools import count
from unittest.mock import patch

from cryptography.hazmat.primitives.asymmetric import rsa

from citizen_inbox.demo import authority, keys
from citizen_inbox.demo.authority import Authority
from citizen_inbox.demo.desk import Desk
from citizen_inbox.demo.keys import make_keys
from citizen_inbox.demo.mailbox import mailbox
from citizen_inbox.demo.postman import Provider, Style

DAY = date(2026, 11, 21)
_EXPONENT = 65537
_TO_NEXT_PRIME = (
    *(263, 346, 9, 128, 367, 13, 98, 413, 2247, 487, 547, 556, 179, 410, 188, 279, 37, 721, 99, 337, 1282, 57, 1181),
    *(459, 160, 114, 14, 248, 12, 296, 1150, 707),
)
"""How many odd numbers lie between the n-th word's digest and the next prime: searching takes half a minute."""


@cache
def steady_key(number: int) -> rsa.RSAPrivateKey:
    """The n-th practice key (0 to 15), RSA 2048: made of a word that everybody can read here, good for nothing else."""
    p, q = _prime(2 * number), _prime(2 * number + 1)
    private = pow(_EXPONENT, -1, (p - 1) * (q - 1))
    numbers = rsa.RSAPrivateNumbers(
        p, q, private, private % (p - 1), private % (q - 1), pow(q, -1, p), rsa.RSAPublicNumbers(_EXPONENT, p * q)
    )
    return numbers.private_key()


def _prime(number: int) -> int:
    digest = hashlib.shake_256(f"citizen-inbox practice {number}".encode()).digest(128)
    return (int.from_bytes(digest, "big") | 3 << 1022 | 1) + 2 * _TO_NEXT_PRIME[number]


@contextmanager
def steady() -> Iterator[None]:
    """Keys and certificate numbers that are made inside are the same in every run."""
    made: Callable[[], int] = count().__next__
    numbers = count(1_000_003)
    with ExitStack() as stack:
        for module in (authority, keys):
            stack.enter_context(patch.object(module, "new_key", lambda bits=2048: steady_key(made() % 16)))
        stack.enter_context(patch("cryptography.x509.random_serial_number", lambda: next(numbers)))
        yield


@cache
def practice_authority() -> tuple[Authority, Provider, Provider]:
    """An authority with a provider that writes DER and SHA-256, and one that writes BER and SHA-1."""
    with steady():
        found = Authority()
        first = Provider("pec-a.example", "GESTORE A S.p.A.", found.provider("pec-a.example", "GESTORE A S.p.A."))
        style = Style(digest="sha1", postacert_first=True, indefinite_length=True, x_pkcs7=True)
        own = found.provider("pec-b.example", "GESTORE B S.p.A.")
        return found, first, Provider("pec-b.example", "GESTORE B S.p.A.", own, style)


@cache
def practice_mails() -> dict[str, bytes]:
    """The messages of the practice mailbox by name."""
    with steady():
        return {message.name: message.build() for message in mailbox(Desk(DAY, make_keys(DAY)))}
