"""A sender's domain in; whether it stands under a known one, out: by such domains kinds of notice are recognised."""

from __future__ import annotations


def under(domain: str, suffixes: tuple[str, ...]) -> bool:
    """Whether a domain is one of these or below one of them; never a mere substring."""
    clean = domain.lower().rstrip(".")
    return any(clean == suffix or clean.endswith(f".{suffix}") for suffix in suffixes)
