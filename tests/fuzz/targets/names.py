"""Names of files as mail and archives give them, and archives: what is written, where, and how much comes out."""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from random import Random

from fuzz.mutations import any_bytes, chosen, place_in, put, tokens_put

from citizen_inbox.documents.archive_list import list_archive
from citizen_inbox.documents.budget import Budget
from citizen_inbox.documents.document import Document, identify
from citizen_inbox.documents.model import DocumentKind
from citizen_inbox.documents.naming import MAX_BYTES, collision_key, numbered_name, safe_name
from citizen_inbox.documents.packed import GZIP, TAR, list_packed
from citizen_inbox.failures import Failure
from citizen_inbox.usecases.saving import save_all, save_document
from citizen_inbox.wording import documents as document_words

_MOST_INFLATED = 2_000_000
_MOST_ENTRIES = 60
_MOST_NAMES = 12
_SHARED_MEMORY = Path("/dev/shm")
"""Where files are saved quickly; a folder of our own is made in it."""
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\.|$)")
_NAMES = (
    *("fattura.pdf", "act.pdf.p7m", "../../etc/passwd", "..\\..\\x.exe", "C:\\a.txt", "\\\\host\\share\\a"),
    "/etc/hostname",
    *("a.txt:evil.exe", "CON", "con.txt", "Lpt1 .pdf", "NUL.", "aux .a.b", "COM\u00b9.x", "x.", "x ", " .x", "..."),
    *(".", ".."),
    *("fattura\u202efdp.exe", "a\0b.pdf", "a\r\nb", "\u0130.pdf", "\u00df.pdf", "SS.pdf", "cafe\u0301.pdf"),
    *("caf\u00e9.pdf", "CAF\u00c9.PDF"),
    *("\uff0e\uff0e\uff0fx", "a\u2215b", "a" * 300 + ".pdf.p7m", "\u4e00" * 100 + ".pdf", "a" * 119 + "\u00e8"),
    *("\U0001f4c4.pdf", "e" + "\u0301" * 90),
    *("\u0344\u0344.pdf", "\u1fb7", "\ufb01le.pdf", "K.txt", "k.txt", "a (2).pdf", "a.pdf", "~$a.doc", "desktop.ini"),
    *("-rf", "%2e%2e%2f", "a\ud800"),
)  # fmt: skip
_TOKENS = tuple(
    token.encode("utf-8", "surrogatepass")
    for token in (
        *(
            "/",
            "\\",
            "..",
            ".",
            " ",
            ":",
            "\0",
            "\n",
            "CON",
            "nul",
            "\u202e",
            "\u200b",
            "\u0301",
            "\u0327",
            "\u0130",
            "\u00df",
            "\u1e9e",
            "\ufb03",
        ),
        *(
            ".pdf",
            ".p7m",
            ".exe",
            "\uff0e",
            "\u3002",
            "\u00b2",
            "\u2028",
            "\ufeff",
            "\u3000",
            "\u00a0",
            "\U000e0001",
            "\U0001f1ee",
            "\ud83d",
            "\u0378",
        ),
        *(
            "\u0958",
            "\u2126",
            "\u212a",
            "\u0345",
            "\uac00",
            "\u1100\u1161",
            "x" * 118,
            "\u1fb3",
            "\u01c5",
            "\u0390",
            "\u1fbe",
            "(2)",
            " (3).pdf",
        ),
    )
)


class Names:
    """No name leaves the folder, nothing is written over, every system takes the names, and bombs stay in budget."""

    name = "names"

    @cached_property
    def _archives(self) -> tuple[bytes, ...]:
        return (
            _zip({name: name.encode(errors="replace") for name in _NAMES[:20]}),
            _zip({"a.txt": b"a", "b/": b"", "b/c.zip": _zip({"../d": b"d"}), "z.bin": bytes(400_000)}),
            _zip({f"{number}": bytes(9_000) for number in range(9)}, stored=True),
            _tar({"a.txt": b"a", "../b": b"b" * 600, "c" * 180: b"c"}),
            gzip.compress(_tar({"a": b"a", "/b": b"b"}), mtime=0),
            gzip.compress(bytes(600_000), mtime=0),
        )

    def seeds(self) -> tuple[bytes, ...]:
        """Lists of names, one a line, and archives."""
        lines = [name.encode("utf-8", "surrogatepass") for name in _NAMES]
        return (*lines, *(b"\x1e".join(lines[at : at + 6]) for at in range(0, len(lines), 6)), *self._archives)

    def mutate(self, data: bytes, other: bytes, dice: Random) -> bytes:
        """Names get tricks put in; archives are spoiled in their directory or built of other names."""
        if not _is_archive(data):
            return chosen(_NAME_CHANGES, data, other, dice)
        return dice.choice((any_bytes, any_bytes, _directory, _directory, _rebuilt))(data, other, dice)

    def check(self, data: bytes) -> Iterable[str]:
        """See the class; files are really saved, into a new folder in memory where there is one."""
        if _is_archive(data):
            return self._archive(data)
        names = [line.decode("utf-8", "surrogatepass" if _halves(line) else "replace") for line in data.split(b"\x1e")]
        names = names[:_MOST_NAMES]
        for name in names:
            _check_name(name)
        documents = [_document(name, str(at).encode()) for at, name in enumerate(names)]
        _check_saved(documents)
        return {
            f"{safe_name(name) == name} {Path(safe_name(name)).suffix[:8]} {len(safe_name(name)) // 30}"
            for name in names
        }

    def _archive(self, data: bytes) -> list[str]:
        codes = []
        budget = Budget(inflated=_MOST_INFLATED, entries=_MOST_ENTRIES, opened=_MOST_ENTRIES, code_pages=1)
        for listing in (
            list_archive(data, budget),
            list_packed(data, TAR, "a.tar", budget),
            list_packed(data, GZIP, "a.gz", budget),
        ):
            for entry in listing.entries:
                assert (entry.content is None) == bool(entry.defects), "what was not opened says why"
                assert entry.content is None or len(entry.content) == entry.size, "a size is the true one"
            codes += [*listing.defects, *(code for entry in listing.entries for code in entry.defects)]
        budget = Budget(inflated=_MOST_INFLATED, entries=_MOST_ENTRIES, opened=_MOST_ENTRIES, code_pages=1)
        document = identify(data, "a.zip", "1", budget=budget)
        inside = document.walk()[1:]
        assert sum(len(one.content) for one in inside) <= _MOST_INFLATED, "no more comes out than the budget allows"
        assert len(inside) <= 3 * _MOST_ENTRIES, f"no more entries than the budget allows: {len(inside)}"
        unknown = {code for one in (document, *inside) for code in one.defects} - set(document_words.SENTENCES)
        assert not unknown, f"every defect has its sentence: {unknown}"
        for one in inside[:_MOST_NAMES]:
            _check_name(one.untrusted_name)
        _check_saved(list(inside[:_MOST_NAMES]))
        return [*codes, *(code for one in inside for code in one.defects), *(one.kind.value for one in inside)]


def _halves(line: bytes) -> bool:
    """Whether these bytes hold halves of characters and nothing worse."""
    try:
        line.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _is_archive(data: bytes) -> bool:
    return data[:2] in {b"PK", b"\x1f\x8b"} or data[257:262] == b"ustar"


def _check_name(untrusted: str) -> None:
    """The rules of Windows, macOS and Linux at once, written down independently."""
    name = safe_name(untrusted)
    for given in (name, numbered_name(name, 2), numbered_name(name, 9999)):
        assert given not in {"", ".", ".."}, f"a file has a name: {untrusted!r}"
        assert len(given.encode()) <= MAX_BYTES, f"a name has at most 120 bytes: {untrusted!r}"
        assert not set(given) & set('<>:"/\\|?*'), f"a name has no sign that some system forbids: {untrusted!r}"
        assert given[-1] not in ". ", f"a name does not end in a dot or a blank: {untrusted!r}"
        assert given[0] not in ". ", f"a name is not a hidden one: {untrusted!r}"
        assert not _DEVICE.match(given), f"a name is no device: {untrusted!r}"
        assert given == unicodedata.normalize("NFC", given), f"a name is in NFC: {untrusted!r}"
        odd = {unicodedata.category(sign) for sign in given} & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
        assert not odd, f"a name hides nothing: {untrusted!r}"
    assert safe_name(name) == name, f"a safe name is safe: {untrusted!r}"
    assert collision_key(name) == collision_key(collision_key(name)), f"a key is its own key: {untrusted!r}"


def _check_saved(documents: list[Document]) -> None:
    where = _SHARED_MEMORY if _SHARED_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(dir=where) as made:
        outside = Path(made)
        folder = outside / "chosen"
        folder.mkdir()
        kept = {safe_name(one.untrusted_name) for one in documents[:3]} | {"all.zip"}
        for name in kept:
            (folder / name).write_bytes(b"was here before")
        written = {}
        for one in documents:
            if one.content:
                saved = save_document(one.content, one.untrusted_name, folder)
                assert saved.path not in written, "every document gets a file of its own"
                written[saved.path] = one.content
        archive = _saved_archive(documents, folder / "all.zip")
        assert list(outside.iterdir()) == [folder], "nothing is written outside the folder"
        for name in kept:
            assert (folder / name).read_bytes() == b"was here before", f"nothing is written over: {name!r}"
        for path, content in written.items():
            assert path.parent == folder.resolve(), f"every file lies in the folder: {path}"
            assert path.read_bytes() == content, f"a file holds its document: {path}"
            assert path.stat().st_mode & 0o077 == 0, f"nobody else may read a file: {path}"
        assert len(list(folder.iterdir())) == len(kept) + len(written) + bool(archive), "there are no other files"


def _saved_archive(documents: list[Document], target: Path) -> Path | None:
    try:
        path = save_all(documents, target).path
    except Failure as failure:
        if failure.code != "save-nothing":
            raise
        return None
    with zipfile.ZipFile(path) as made:
        names = made.namelist()
    assert len({unicodedata.normalize("NFD", name).casefold() for name in names}) == len(names), (
        "names in an archive differ on every system"
    )
    assert all(safe_name(name) == name for name in names), "names in an archive are safe ones"
    return path


def _document(name: str, content: bytes) -> Document:
    return Document("1", name, safe_name(name), "text/plain", DocumentKind.TEXT, content, len(content))


def _zip(files: dict[str, bytes], *, stored: bool = False) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name or "x"), content, archive.compression)
    return made.getvalue()


def _tar(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return made.getvalue()


def _directory(data: bytes, _: bytes, dice: Random) -> bytes:
    """A field of one record in a zip's directory or in a tar's header."""
    marks = [found.start() for found in re.finditer(rb"PK\x01\x02|PK\x03\x04|PK\x05\x06", data)][:300]
    start = dice.choice(marks) if marks else dice.randrange(0, max(1, len(data)), 512)
    field = start + dice.choice((4, 6, 8, 10, 14, 16, 18, 20, 22, 24, 26, 28, 30, 34, 38, 42, 46, 124, 148, 156))
    value = dice.choice(
        (
            b"\0\0",
            b"\xff\xff\xff\xff",
            b"\x01\0",
            b"\x08\0",
            b"\x41\0",
            b"\0\0\xff\xa1",
            b"77777777777",
            b"2",
            b"S",
            b"x",
        )
    )
    return put(data, field, value, len(value))


def _rebuilt(_: bytes, other: bytes, dice: Random) -> bytes:
    """A new archive with a name taken from elsewhere, perhaps twice, perhaps with the other archive in it."""
    given = dice.sample(_NAMES, 3)
    if not _is_archive(other):
        given.append(other[:200].decode("utf-8", "replace"))
    files = {name.encode("utf-8", "replace").decode(): dice.choice((b"x", bytes(300_000), other)) for name in given}
    return dice.choice((_zip, _tar))(files)


def _more_names(data: bytes, other: bytes, dice: Random) -> bytes:
    if _is_archive(other):
        return data
    return dice.choice((data + b"\x1e" + other, data + b"\x1e" + data, data + b"\x1e" + data.swapcase()))


def _normal_forms(data: bytes, _: bytes, dice: Random) -> bytes:
    text = unicodedata.normalize(dice.choice(("NFC", "NFD", "NFKC", "NFKD")), data.decode("utf-8", "replace"))
    return dice.choice((text, text.upper(), text.casefold())).encode("utf-8", "replace")


def _any_sign(data: bytes, _: bytes, dice: Random) -> bytes:
    """Any character of Unicode in a likely place."""
    sign = chr(dice.choice((dice.randrange(0x3000), dice.randrange(0x11_0000)))).encode("utf-8", "surrogatepass")
    return put(data, dice.choice((0, len(data), place_in(data, dice))), sign * dice.choice((1, 1, 40)))


_NAME_CHANGES = (tokens_put(_TOKENS), tokens_put(_TOKENS), _any_sign, _more_names, _normal_forms)
