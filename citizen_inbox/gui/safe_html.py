"""Untrusted HTML in, HTML out that can load nothing, run nothing and freeze nothing."""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

from citizen_inbox.documents.shown import SafeHtml
from citizen_inbox.gui.plain import BREAK, LONGEST_LINE, LONGEST_RUN, NO_BREAK, ZERO_WIDTH, longest_line
from citizen_inbox.gui.table_weight import TableWeight

LARGEST_INPUT = 1_000_000
"""Bytes of HTML that are looked at; more is refused and the plain text stays."""
MOST_TAGS = 6_000
"""Openings of elements that may nest: the sanitiser needs quadratic time for their depth (5,000 take 0.1 s)."""
MOST_ESCAPES = 100_000
"""Signs that the sanitiser writes as entities: it needs quadratic time for a run of them (100,000 take 0.4 s)."""
MOST_ATTRIBUTES = 100
"""Of one element: the sanitiser needs quadratic time for them (50,000 take 2 s)."""
MOST_OPENINGS = 200_000
"""Openings of elements of any kind."""
DEEPEST_TABLE = 6
DEEPEST = 100
DEEPEST_INDENT = 12
"""Quotes and lists inside each other: deeper ones leave no width for their words."""
MOST_CELLS = 5_000
MOST_ELEMENTS = 20_000
MOST_SHOWN = 300_000
"""Characters shown before "show the rest"."""

_TABLE_PARTS = frozenset({"table", "tbody", "td", "tfoot", "th", "thead", "tr", "caption"})
_INLINE = frozenset({"a", "b", "code", "em", "i", "s", "small", "span", "strong", "sub", "sup", "u"})
_VOID = frozenset({"br", "hr", "img"})
_CELLS = frozenset({"td", "th"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = frozenset({"blockquote", "dd", "div", "dl", "dt", "li", "ol", "p", "pre", "ul"})
_LISTS = frozenset({"ol", "ul"})
_BREAKING = frozenset({"tr", "li", "blockquote", "dd"})
"""Elements of which at least the line end stays when they are left out."""
_INDENTING = frozenset({"blockquote", "dd", "ol", "ul"})
_PARAGRAPH = "<div></div>"
"""Ends a paragraph wherever it stands, and leaves no mark of its own."""
_TAGS = _TABLE_PARTS | _INLINE | _VOID | _HEADINGS | _BLOCKS
_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}}
_SCHEMES = frozenset({"http", "https", "mailto", "cid"})
_DROPPED_WHOLE = frozenset(
    {"script", "style", "title", "template", "svg", "math", "noscript", "iframe", "object", "head"}
)
_OPENING = re.compile(r"<([a-zA-Z][^\s/>]*)")
# A tag with more attributes than that, as a browser cuts them (HTML, 13.2.5.32 to 13.2.5.40). It is tried wherever a
# tag may begin, also inside of others and of comments, so that nothing hides one. Possessive: tried in one way only.
_CROWDED = re.compile(
    r"<[a-zA-Z][^\s/>]*+"
    r"(?:[\s/]*+[^\s/>](?>[^\s/>=]*)(?>\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>\"'][^\s>]*))?+)"
    rf"{{{MOST_ATTRIBUTES + 1}}}"
)
# Elements that close each other or break out of foreign content: many of them do not nest by themselves.
_FLAT = frozenset({"br", "dd", "dt", "hr", "img", "li", "meta", "p"})
_RUNS = re.compile(rf"(?P<blank>[^\S{NO_BREAK}]+)|[\S{NO_BREAK}]+")
_HIDDEN = str.maketrans("", "", ZERO_WIDTH)
_LONGEST_ADDRESS = 2_000
_WIDEST_SPAN = 20
_STRETCH = 50_000
_PIECE = 10
"""Signs that an element within a line counts for in its paragraph."""
_PICTURE = 100
"""Signs that a picture counts for in its paragraph."""


def make_safe(untrusted_html: str, pictures: frozenset[str] = frozenset(), limit: int = MOST_SHOWN) -> SafeHtml:
    """Sanitise and flatten.

    pictures: content ids (no angle brackets) that may be drawn. limit: characters of text shown. Time is linear in the
    input once the two limits before the sanitiser hold. Never raises.
    """
    if len(untrusted_html) > LARGEST_INPUT or len(untrusted_html.encode("utf-8", "replace")) > LARGEST_INPUT:
        return SafeHtml("", refused="too-large")
    if _is_tangled(untrusted_html):
        return SafeHtml("", refused="too-complex")
    clean = _sanitised(untrusted_html)
    weight = TableWeight(DEEPEST_TABLE)
    weight.feed(clean)
    flattener = _Flattener(pictures, limit, weight.allowed())
    for start in range(0, len(clean), _STRETCH):
        if not flattener.full:
            flattener.feed(clean[start : start + _STRETCH])
    return flattener.result()


def _is_tangled(untrusted_html: str) -> bool:
    """Whether the sanitiser could need more than a moment."""
    if sum(untrusted_html.count(sign) for sign in "&\u00a0<>") > MOST_ESCAPES:
        return True
    nestable = 0
    for number, opening in enumerate(_OPENING.finditer(untrusted_html)):
        nestable += opening.group(1).lower() not in _FLAT
        if nestable > MOST_TAGS or number > MOST_OPENINGS or _CROWDED.match(untrusted_html, opening.start()):
            return True
    return False


def _sanitised(untrusted_html: str) -> str:
    import nh3

    clean = untrusted_html.encode("utf-8", "replace").decode().replace("\0", "")
    return nh3.clean(
        clean,
        tags=set(_TAGS),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        url_schemes=set(_SCHEMES),
        url_relative="deny",
        clean_content_tags=set(_DROPPED_WHOLE),
        strip_comments=True,
        link_rel=None,
    ).replace("&nbsp;", "\u00a0")  # written out it is six times as long, and slow to be read again


class _Flattener(HTMLParser):
    """Writes the sanitiser's output again, within the limits of the layout engine."""

    def __init__(self, pictures: frozenset[str], limit: int, deepest_table: int) -> None:
        super().__init__(convert_charrefs=True)
        self._pictures = pictures
        self._deepest_table = deepest_table
        self._left = limit
        self._written: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self._kept = self._tables = self._cells = self._run = self._elements = self._blocked = 0
        self._indents = self._paragraph = 0
        self.full = False

    def result(self) -> SafeHtml:
        """What was written, with every element closed."""
        self.close()
        while self._open:
            self._pop()
        return SafeHtml("".join(self._written), self.full, self._blocked)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._elements += 1
        self.full = self.full or self._elements > MOST_ELEMENTS
        if self.full or tag not in _TAGS:
            return
        if tag in _INLINE:
            self._paragraph += _PIECE
        if tag in _VOID:
            self._write_void(tag, dict(attrs))
            return
        kept = self._fits(tag, dict(attrs))
        if tag not in _INLINE and (kept or tag in _CELLS or tag == "tr"):
            self._run = 0  # only what is written divides a run
        self._open.append((tag, kept))
        if kept:
            self._kept += 1
            self._tables += tag == "table"
            self._indents += tag in _INDENTING
            self._paragraph = self._paragraph if tag in _INLINE else 0
            self._written.append(f"<{tag}{_attributes(tag, dict(attrs))}>")
        elif tag in _CELLS:
            self._written.append(" ")
        elif tag in _BREAKING:
            self._written.append("<br>")

    def handle_endtag(self, tag: str) -> None:
        # The sanitiser's output is well formed: an end tag that is not the innermost element's does not occur.
        if not self.full and self._open and self._open[-1][0] == tag:
            kept = self._pop()
            if kept and tag not in _INLINE:
                self._run = 0

    def handle_data(self, data: str) -> None:
        text = data.translate(_HIDDEN)
        if self.full or not text:
            return
        if len(text) > self._left:
            text, self.full = text[: self._left], True
        self._left -= len(text)
        longest = longest_line(text)
        while self._paragraph + len(text) > longest:
            room = max(longest - self._paragraph, 0)
            end = text.rfind(" ", 0, room) + 1 or (0 if self._paragraph else room)
            self._written += [escape(self._with_breaks(text[:end]), quote=False), _PARAGRAPH]
            text, self._paragraph, self._run = text[end:], 0, 0
        self._paragraph += len(text)
        self._written.append(escape(self._with_breaks(text), quote=False))

    def _pop(self) -> bool:
        tag, kept = self._open.pop()
        if kept:
            self._kept -= 1
            self._tables -= tag == "table"
            self._indents -= tag in _INDENTING
            self._written.append(f"</{tag}>")
        return kept

    def _fits(self, tag: str, attributes: dict[str, str | None]) -> bool:
        if self._kept >= DEEPEST - 1 or (tag in _INDENTING and self._indents >= DEEPEST_INDENT):
            return False
        if tag == "li":
            return self._in_kept_list()
        if tag in _CELLS:
            self._cells += _span(attributes, "colspan") * _span(attributes, "rowspan")
        if tag == "table" and (self._tables >= self._deepest_table or self._cells >= MOST_CELLS):
            return False
        return tag not in _TABLE_PARTS or tag == "table" or (self._in_kept_table() and self._cells <= MOST_CELLS)

    def _in_kept_list(self) -> bool:
        return next((kept for name, kept in reversed(self._open) if name in _LISTS), True)

    def _in_kept_table(self) -> bool:
        return next((kept for name, kept in reversed(self._open) if name == "table"), False)

    def _write_void(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag != "img":
            self._run = 0
            self._written.append(f"<{tag}>")
            return
        address = attributes.get("src") or ""
        name = address[4:].strip("<>") if address[:4].lower() == "cid:" else ""
        if name in self._pictures:
            self._run = 0
            self._paragraph += _PICTURE
            if self._paragraph > LONGEST_LINE:
                self._written.append(_PARAGRAPH)
                self._paragraph = 0
            self._written.append(f'<img src="cid:{escape(name)}">')
            return
        self._blocked += address[:4].lower() == "http"
        alternative = (attributes.get("alt") or "").strip()[:200]
        if alternative:
            self.handle_data(f"[{alternative}]")

    def _with_breaks(self, text: str) -> str:
        pieces = []
        for run in _RUNS.finditer(text):
            rest = run[0]
            if run["blank"]:
                self._run = 0
                pieces.append(rest)
                continue
            while self._run + len(rest) > LONGEST_RUN:
                room = LONGEST_RUN - self._run
                pieces += [rest[:room], BREAK]
                rest, self._run = rest[room:], 0
            self._run += len(rest)
            pieces.append(rest)
        return "".join(pieces)


def _attributes(tag: str, attributes: dict[str, str | None]) -> str:
    if tag == "a":
        address = attributes.get("href") or ""
        allowed = address.lower().startswith(("http://", "https://", "mailto:")) and len(address) <= _LONGEST_ADDRESS
        return f' href="{escape(address)}"' if allowed else ""
    if tag in _CELLS:
        spans = ((name, _span(attributes, name)) for name in ("colspan", "rowspan"))
        return "".join(f' {name}="{span}"' for name, span in spans if span > 1)
    return ' border="0" cellspacing="0" cellpadding="3"' if tag == "table" else ""


def _span(attributes: dict[str, str | None], name: str) -> int:
    value = attributes.get(name) or ""
    readable = value.isascii() and value.isdigit() and len(value) < 5
    return max(1, min(int(value), _WIDEST_SPAN)) if readable else 1
