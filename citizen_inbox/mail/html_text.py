"""HTML of a mail in, readable plain text out: lines for blocks, addresses for links, nothing that runs.

Not built on `html.parser`: the ones shipped with Python before 3.13.6 take quadratic time on unclosed markup, and a
mail of a few hundred kB would stop the program. Here every character is passed over a bounded number of times.
"""

from __future__ import annotations

import html
import re

MAX_HTML = 4_000_000

_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_TAG_STOP = re.compile(r"[>\"']")
_HREF = re.compile(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))", re.IGNORECASE)
_ALT = re.compile(r"\salt\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_BLANK_LINES = re.compile(r"\n{3,}")
_SHOWN_SCHEMES = ("http://", "https://", "mailto:", "ftp://", "tel:")

_SILENT = frozenset(
    {"script", "style", "title", "template", "svg", "math", "iframe", "object", "noembed", "noframes", "xmp"}
)
_CLOSING = {name: re.compile(rf"</{name}(?![^\s/>])", re.IGNORECASE) for name in _SILENT}
_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "form"),
        *("footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre"),
        *("section", "table", "tbody", "tfoot", "thead", "tr", "ul"),
    }
)
_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "pre"})


def html_to_text(untrusted_html: str) -> str:
    """Readable plain text of an HTML body: block tags become lines, links keep their address, no scripts or styles.

    At most MAX_HTML characters are read. Never raises.
    """
    writer = _Writer()
    source = untrusted_html[:MAX_HTML]
    position, trusted_quotes = 0, True
    while (mark := source.find("<", position)) >= 0:
        writer.text(source[position:mark])
        if source.startswith(("<!", "<?"), mark):
            position = _after_declaration(source, mark)
            continue
        name = _NAME.match(source, mark)
        if not name:
            writer.text("<")
            position = mark + 1
            continue
        end = _tag_end(source, name.end()) if trusted_quotes else source.find(">", name.end()) + 1
        if not end and trusted_quotes:
            # One quote too many must not swallow the rest of the mail: from here on tags end at the first ">".
            trusted_quotes, end = False, source.find(">", name.end()) + 1
        if not end:
            break
        position = _tag(writer, source, mark, name[1].lower(), end)
    else:
        writer.text(source[position:])
    return writer.result()


def _after_declaration(source: str, mark: int) -> int:
    close = "-->" if source.startswith("<!--", mark) else ">"
    end = source.find(close, mark + 2)
    return len(source) if end < 0 else end + len(close)


def _tag_end(source: str, position: int) -> int:
    """The offset after the ">" that ends a tag, quotes respected; 0 when there is none."""
    while stop := _TAG_STOP.search(source, position):
        if stop[0] == ">":
            return stop.end()
        position = source.find(stop[0], stop.end()) + 1
        if not position:
            return 0
    return 0


def _tag(writer: _Writer, source: str, mark: int, name: str, end: int) -> int:
    """Write what a tag means; the offset where reading goes on."""
    closing = source.startswith("</", mark)
    if not closing and name in _SILENT and not source.endswith("/>", mark, end):
        found = _CLOSING[name].search(source, end)
        return source.find(">", found.end()) + 1 or len(source) if found else len(source)
    if name == "a":
        writer.link("" if closing else _attribute(_HREF, source[mark:end]))
    elif name == "br":
        writer.line()
    elif name in {"td", "th"}:
        writer.text(" ")
    elif name == "img":
        writer.text(html.escape(_attribute(_ALT, source[mark:end]), quote=False))
    elif name in _BLOCKS:
        writer.block(2 if name in _SPACED else 1)
        if name == "li" and not closing:
            writer.text("- ")
    return end


def _attribute(pattern: re.Pattern[str], tag: str) -> str:
    found = pattern.search(tag)
    return html.unescape(next((group for group in found.groups() if group), "")).strip() if found else ""


class _Writer:
    """Collects text; knows how many line ends are due and which link is open."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._due = 0
        self._blank = False
        self._href = ""
        self._linked: list[str] = []

    def text(self, source: str) -> None:
        """Text as it stands in the source, entities and all."""
        if not source:
            return
        words = _BLANKS.sub(" ", html.unescape(source) if "&" in source else source)
        if words == " ":
            self._blank = True
            return
        if self._due:
            self._pieces.append("\n" * self._due)
            words = words.lstrip(" ")
        elif self._blank and not words.startswith(" "):
            self._pieces.append(" ")
        self._due, self._blank = 0, False
        self._pieces.append(words)
        if self._href:
            self._linked.append(words)

    def line(self) -> None:
        """A line break: each one counts."""
        self._due, self._blank = min(self._due + 1, 2), False

    def block(self, lines: int) -> None:
        """The edge of a block: at least so many line ends, unless nothing was written yet."""
        self._due, self._blank = max(self._due, lines), False

    def link(self, href: str) -> None:
        """A link begins, or ends with href "": its address follows its text when the text does not say it."""
        address, text = self._href, "".join(self._linked)
        self._href, self._linked = "", []
        if address and address.removeprefix("mailto:") not in text:
            self.text(html.escape(f" <{address}>", quote=False))
        self._href = href if href.lower().startswith(_SHOWN_SCHEMES) else ""

    def result(self) -> str:
        """Everything written, without blanks at line ends and without more than one empty line in a row."""
        self.link("")
        lines = (line.strip(" ") for line in "".join(self._pieces).split("\n"))
        return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()
