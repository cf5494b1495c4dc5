"""A mail's body in; the hosts that its links lead to, out. Nothing is opened."""

from __future__ import annotations

import html
import re

from citizen_inbox.mail.body import Body

_LIMIT = 300_000
_TARGET = re.compile(r"""\b(?:href|action)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_IN_TEXT = re.compile(r"\bhttps?:[/\\]{2}[^\s<>\"')\]]+", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?[/\\]{2}([^/\\?#]*)", re.IGNORECASE)


def link_hosts(body: Body) -> tuple[str, ...]:
    """Hosts of every link in the HTML and of every address in the text, lower case, in order, without repetition."""
    targets = [next(filter(None, found), "") for found in _TARGET.findall(body.untrusted_html[:_LIMIT])]
    targets += _IN_TEXT.findall(body.text[:_LIMIT])
    hosts = (host_of(target) for target in targets)
    return tuple(dict.fromkeys(host for host in hosts if host))


def host_of(untrusted_target: str) -> str:
    """The host a browser would go to, "" for a link without one (mailto:, #anchor)."""
    plain = re.sub(r"[\t\r\n]", "", html.unescape(untrusted_target)).strip()
    match = _HOST.match(plain)
    if not match:
        return ""
    return match[1].rpartition("@")[2].partition(":")[0].rstrip(".").lower()
