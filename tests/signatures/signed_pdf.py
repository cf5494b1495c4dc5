"""PDFs signed by the throw-away PKI, and what may be done to them afterwards."""

from __future__ import annotations

import re
from io import BytesIO

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, append_signature_field
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import DocumentTimestamp, SignatureObject
from pyhanko.sign.validation.dss import DocumentSecurityStore
from signroom import Wanted, cades, stamp_token

from citizen_inbox.demo.authority import Identity
from citizen_inbox.signatures import pades

_PERMISSIONS = {1: MDPPerm.NO_CHANGES, 2: MDPPerm.FILL_FORMS, 3: MDPPerm.ANNOTATE}


def plain_pdf(text: str = "Pagare 100 euro", *, form: bool = False) -> bytes:
    """One page with a line of text; form: with a text field on it."""
    from pypdf import PdfWriter
    from pypdf.generic import (
        ArrayObject,
        DecodedStreamObject,
        DictionaryObject,
        NameObject,
        NumberObject,
        TextStringObject,
    )

    writer = PdfWriter()
    page = writer.add_blank_page(300, 200)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
    )
    stream = DecodedStreamObject()
    stream.set_data(f"BT /F1 12 Tf 20 100 Td ({text}) Tj ET".encode())
    page[NameObject("/Contents")] = writer._add_object(stream)
    if form:
        field = writer._add_object(
            DictionaryObject(
                {
                    NameObject("/Type"): NameObject("/Annot"),
                    NameObject("/Subtype"): NameObject("/Widget"),
                    NameObject("/FT"): NameObject("/Tx"),
                    NameObject("/T"): TextStringObject("iban"),
                    NameObject("/V"): TextStringObject("vuoto"),
                    NameObject("/Rect"): ArrayObject([NumberObject(n) for n in (20, 20, 200, 40)]),
                    NameObject("/P"): page.indirect_reference,
                }
            )
        )
        page[NameObject("/Annots")] = ArrayObject([field])
        writer._root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): ArrayObject([field])})
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def pades_signed(pdf: bytes, wanted: Wanted, *, field: str = "Firma1", certify: int = 0) -> bytes:
    """A signature in a revision of its own; certify: the DocMDP permission of a certification."""
    placeholder = SignatureObject(bytes_reserved=24000, timestamp=None if wanted.timed else wanted.at)
    mdp = SigMDPSetup(md_algorithm=wanted.digest, certify=bool(certify), docmdp_perms=_PERMISSIONS.get(certify))
    return _embedded(pdf, placeholder, mdp, field, wanted.digest, lambda covered: cades(covered, wanted, detached=True))


def document_stamped(pdf: bytes, authority: Identity, at: object, field: str = "Marca1") -> bytes:
    """A time stamp over the whole document (DocTimeStamp)."""
    placeholder = DocumentTimestamp(bytes_reserved=24000)
    return _embedded(pdf, placeholder, None, field, "sha256", lambda covered: stamp_token(covered, authority, at))


def _embedded(pdf, placeholder, mdp, field, digest, make) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    steps = PdfCMSEmbedder().write_cms(field_name=field, writer=writer)
    next(steps)
    steps.send(SigObjSetup(sig_placeholder=placeholder, mdp_setup=mdp))
    prepared, output = steps.send(SigIOSetup(md_algorithm=digest, in_place=False, output=BytesIO()))
    raw = output.getvalue()
    covered = raw[: prepared.reserved_region_start] + raw[prepared.reserved_region_end :]
    steps.send(make(covered))
    return output.getvalue()


def with_store(pdf: bytes, *, crls: tuple[bytes, ...] = (), ocsps: tuple[bytes, ...] = ()) -> bytes:
    """A document security store in a revision of its own (LTV)."""
    from asn1crypto import crl, ocsp

    out = BytesIO(pdf)
    DocumentSecurityStore.add_dss(
        out, sig_contents=None, crls=[crl.CertificateList.load(one) for one in crls],
        ocsps=[ocsp.OCSPResponse.load(one) for one in ocsps], certs=[],
    )  # fmt: skip
    return out.getvalue()


def _revised(pdf: bytes, change) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    change(writer)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _contents(text: str) -> generic.StreamObject:
    return generic.StreamObject(stream_data=f"BT /F1 12 Tf 20 100 Td ({text}) Tj ET".encode())


def new_page_content(pdf: bytes) -> bytes:
    """An incremental update that shows something else (incremental saving attack)."""

    def change(writer):
        page = writer.root["/Pages"]["/Kids"][0]
        page["/Contents"] = writer.add_object(_contents("Pagare 9999 euro"))
        writer.update_container(page)

    return _revised(pdf, change)


def hidden_replaced(pdf: bytes) -> bytes:
    """The page object is exchanged for another (shadow attack, replace)."""

    def change(writer):
        kids = writer.root["/Pages"]["/Kids"]
        old = kids[0]
        new = generic.DictionaryObject({key: old.raw_get(key) for key in old})
        new[pdf_name("/Contents")] = writer.add_object(_contents("Pagare 9999 euro"))
        kids[0] = writer.add_object(new)
        writer.update_container(kids)

    return _revised(pdf, change)


def overlaid(pdf: bytes) -> bytes:
    """A stamp annotation over the page (shadow attack, hide)."""

    def change(writer):
        page = writer.root["/Pages"]["/Kids"][0]
        appearance = generic.StreamObject(
            {
                pdf_name("/Type"): pdf_name("/XObject"),
                pdf_name("/Subtype"): pdf_name("/Form"),
                pdf_name("/BBox"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 300, 200))),
            },
            stream_data=b"1 g 0 0 300 200 re f",
        )
        annotation = generic.DictionaryObject(
            {
                pdf_name("/Type"): pdf_name("/Annot"),
                pdf_name("/Subtype"): pdf_name("/Stamp"),
                pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 300, 200))),
                pdf_name("/AP"): generic.DictionaryObject({pdf_name("/N"): writer.add_object(appearance)}),
            }
        )
        annotations = generic.ArrayObject([*page.get("/Annots", ()), writer.add_object(annotation)])
        page["/Annots"] = annotations
        writer.update_container(page)

    return _revised(pdf, change)


def filled(pdf: bytes) -> bytes:
    """A form field gets another value after signing."""

    def change(writer):
        field = next(
            one for one in writer.root["/AcroForm"]["/Fields"] if one.get_object()["/T"] == "iban"
        ).get_object()
        field["/V"] = generic.pdf_string("IT60X0542811101000000123456")
        writer.update_container(field)

    return _revised(pdf, change)


def redrawn(pdf: bytes) -> bytes:
    """A field keeps its value and gets another look (shadow attack by appearance)."""

    def change(writer):
        field = next(
            one for one in writer.root["/AcroForm"]["/Fields"] if one.get_object()["/T"] == "iban"
        ).get_object()
        look = generic.StreamObject(
            {
                pdf_name("/Type"): pdf_name("/XObject"),
                pdf_name("/Subtype"): pdf_name("/Form"),
                pdf_name("/BBox"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 180, 20))),
            },
            stream_data=b"0 g 0 0 180 20 re f",
        )
        field[pdf_name("/AP")] = generic.DictionaryObject({pdf_name("/N"): writer.add_object(look)})
        writer.update_container(field)

    return _revised(pdf, change)


def with_empty_field(pdf: bytes) -> bytes:
    """A field for a further signature, nothing in it."""
    return _revised(pdf, lambda writer: append_signature_field(writer, SigFieldSpec("Firma9")))


def flipped(pdf: bytes) -> bytes:
    """One letter of the page changed where it stands."""
    assert b"Pagare 100" in pdf
    return pdf.replace(b"Pagare 100", b"Pagare 900", 1)


def widened_gap(pdf: bytes) -> bytes:
    """The range leaves out more than the signature (universal signature forgery)."""
    found = re.search(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)\s*\]", pdf)
    assert found is not None
    first, second, third, fourth = map(int, found.groups())
    new = f"/ByteRange [{first} {second - 20} {third} {fourth}]".encode().ljust(len(found[0]))
    return pdf[: found.start()] + new + pdf[found.end() :]


def appended(pdf: bytes) -> bytes:
    """Bytes after the end that are no revision."""
    return pdf + b"\n% e altro ancora\n" * 3


def seen(pdf: bytes):
    return pades.Pades().read(pdf, {})
