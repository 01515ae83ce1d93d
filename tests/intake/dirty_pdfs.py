"""Small PDFs with a word hidden in each place where PDFs keep words and programs."""

# ruff: noqa: ARG001 -- each place is filled by the same call, whether it needs both or not

import io
import zlib
from collections.abc import Callable
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String
from PIL import Image

from intake.dirty_images import CANARY, SIZE, WORD, XMP, coded, icc, segment

SEEN: Final = "Sampleton shows this line"
Hide = Callable[[Pdf, Object], None]
"""Puts the word somewhere into a document with one page."""


def _metadata(pdf: Pdf) -> Object:
    return pdf.make_stream(XMP, Type=Name.Metadata, Subtype=Name.XML)


def _script(word: str = CANARY) -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{word}')"))


def _file(pdf: Pdf, data: bytes = WORD, name: str = CANARY) -> Object:
    held = pdf.make_stream(data, Type=Name.EmbeddedFile, Params=Dictionary(Size=len(data)))
    described = Dictionary(Type=Name.Filespec, F=String(name), UF=String(name))
    described.EF = Dictionary(F=held)
    return pdf.make_indirect(described)


def _annotation(pdf: Pdf, page: Object, subtype: str, **entries: object) -> Object:
    made = Dictionary(Type=Name.Annot, Subtype=Name(subtype), Rect=Array([10, 10, 60, 30]))
    for key, value in entries.items():
        made[f"/{key}"] = value
    listed = page.get("/Annots", Array())
    listed.append(pdf.make_indirect(made))
    page.Annots = listed
    return made


def _form(pdf: Pdf, operators: bytes, **entries: object) -> Object:
    made = pdf.make_stream(operators)
    made.Type, made.Subtype, made.BBox = Name.XObject, Name.Form, Array([0, 0, 50, 20])
    made.Resources = Dictionary(Font=Dictionary(F=_font(pdf)))
    for key, value in entries.items():
        made[f"/{key}"] = value
    return made


def _font(pdf: Pdf) -> Object:
    return pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    )


def _image(pdf: Pdf, data: bytes, coding: str = "/DCTDecode", **entries: object) -> Object:
    made = pikepdf.Stream(pdf, data)
    made.Type, made.Subtype = Name.XObject, Name.Image
    made.Width, made.Height, made.BitsPerComponent = *SIZE, 8
    made.ColorSpace, made.Filter = Name.DeviceRGB, Name(coding)
    for key, value in entries.items():
        made[f"/{key}"] = value
    return pdf.make_indirect(made)


def _show(pdf: Pdf, page: Object, operators: bytes) -> None:
    page.Contents = Array([page.Contents, pdf.make_stream(operators)])


def _show_image(pdf: Pdf, page: Object, image: Object) -> None:
    page.Resources.XObject = Dictionary(I=image)
    _show(pdf, page, b"q 90 0 0 60 20 20 cm /I Do Q")


def _layer(pdf: Pdf, page: Object, *, name: str = "layer") -> Object:
    """A layer that is switched off."""
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name)))
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([group]), D=Dictionary(OFF=Array([group]), Order=Array([group]))
    )
    page.Resources.Properties = Dictionary(L=group)
    return group


def _text(word: bytes = WORD) -> bytes:
    return b"BT /F 12 Tf 20 60 Td (%b) Tj ET" % word


def _field(pdf: Pdf, page: Object, **entries: object) -> Object:
    made = _annotation(pdf, page, "/Widget", FT=Name.Tx, T=String("field"), **entries)
    pdf.Root.AcroForm = Dictionary(Fields=Array([page.Annots[-1]]))
    return made


def _info(pdf: Pdf, page: Object) -> None:
    pdf.docinfo["/Author"] = String(CANARY)


def _catalog_xmp(pdf: Pdf, page: Object) -> None:
    pdf.Root.Metadata = _metadata(pdf)


def _page_xmp(pdf: Pdf, page: Object) -> None:
    page.Metadata = _metadata(pdf)


def _font_xmp(pdf: Pdf, page: Object) -> None:
    page.Resources.Font.F.Metadata = _metadata(pdf)


def _image_xmp(pdf: Pdf, page: Object) -> None:
    _show_image(pdf, page, _image(pdf, coded("JPEG"), Metadata=_metadata(pdf)))


def _form_private(pdf: Pdf, page: Object) -> None:
    data = Dictionary(X=Dictionary(Private=String(CANARY)))
    page.Resources.XObject = Dictionary(X=_form(pdf, b"0 0 5 5 re f", PieceInfo=data))
    _show(pdf, page, b"/X Do")


def _catalog_private(pdf: Pdf, page: Object) -> None:
    pdf.Root.PieceInfo = Dictionary(X=Dictionary(Private=String(CANARY)))


def _page_private(pdf: Pdf, page: Object) -> None:
    page.PieceInfo = Dictionary(X=Dictionary(Private=String(CANARY)))


def _thumbnail(pdf: Pdf, page: Object) -> None:
    page.Thumb = _image(pdf, segment(0xFE, WORD, coded("JPEG")))


def _open_script(pdf: Pdf, page: Object) -> None:
    pdf.Root.OpenAction = _script()


def _named_script(pdf: Pdf, page: Object) -> None:
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("x"), _script()])))


def _page_script(pdf: Pdf, page: Object) -> None:
    page.AA = Dictionary(O=_script())


def _field_script(pdf: Pdf, page: Object) -> None:
    _field(pdf, page, AA=Dictionary(F=_script()), V=String("seen"))


def _launch(pdf: Pdf, page: Object) -> None:
    action = Dictionary(S=Name.Launch, F=String(CANARY), Win=Dictionary(F=String("cmd.exe")))
    _annotation(pdf, page, "/Link", A=action)


def _address(pdf: Pdf, page: Object) -> None:
    _annotation(pdf, page, "/Link", A=Dictionary(S=Name.URI, URI=String(f"https://x/{CANARY}")))


def _author(pdf: Pdf, page: Object) -> None:
    _annotation(
        pdf, page, "/Square", T=String(CANARY), AP=Dictionary(N=_form(pdf, b"0 0 50 20 re S"))
    )


def _note(pdf: Pdf, page: Object) -> None:
    shown = Dictionary(N=_form(pdf, b"0 0 9 9 re f"))
    _annotation(pdf, page, "/Text", Contents=String(CANARY), RC=String(CANARY), AP=shown)


def _popup(pdf: Pdf, page: Object) -> None:
    _annotation(pdf, page, "/Popup", Contents=String(CANARY))


def _hidden_note(pdf: Pdf, page: Object) -> None:
    _annotation(pdf, page, "/FreeText", F=2, AP=Dictionary(N=_form(pdf, _text())))


def _unseen_note(pdf: Pdf, page: Object) -> None:
    _annotation(pdf, page, "/Stamp", F=32, AP=Dictionary(N=_form(pdf, _text())))


def _pressed(pdf: Pdf, page: Object) -> None:
    shown = Dictionary(N=_form(pdf, b"0 0 9 9 re f"), D=_form(pdf, _text()))
    _annotation(pdf, page, "/Widget", FT=Name.Btn, AP=shown)
    pdf.Root.AcroForm = Dictionary(Fields=page.Annots)


def _other_state(pdf: Pdf, page: Object) -> None:
    states = Dictionary(On=_form(pdf, _text()), Off=_form(pdf, b"0 0 9 9 re S"))
    _annotation(pdf, page, "/Widget", FT=Name.Btn, AS=Name.Off, AP=Dictionary(N=states))
    pdf.Root.AcroForm = Dictionary(Fields=page.Annots)


def _attached(pdf: Pdf, page: Object) -> None:
    listed = Array([String("file"), _file(pdf)])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=listed))


def _attached_to_page(pdf: Pdf, page: Object) -> None:
    shown = Dictionary(N=_form(pdf, b"0 0 9 9 re f"))
    _annotation(pdf, page, "/FileAttachment", FS=_file(pdf), AP=shown)


def _associated(pdf: Pdf, page: Object) -> None:
    pdf.Root.AF = Array([_file(pdf)])


def _hidden_value(pdf: Pdf, page: Object) -> None:
    _field(pdf, page, F=2, V=String(CANARY))


def _tooltip(pdf: Pdf, page: Object) -> None:
    _field(pdf, page, TU=String(CANARY), TM=String(CANARY), V=String("seen"))


def _default_value(pdf: Pdf, page: Object) -> None:
    _field(pdf, page, DV=String(CANARY), V=String("seen"))


def _xfa(pdf: Pdf, page: Object) -> None:
    _field(pdf, page, V=String("seen"))
    pdf.Root.AcroForm.XFA = Array([String("datasets"), pdf.make_stream(XMP)])


def _structure(pdf: Pdf, page: Object) -> None:
    part = Dictionary(S=Name.P, Alt=String(CANARY), ActualText=String(CANARY), Pg=page)
    pdf.Root.StructTreeRoot = Dictionary(K=Array([pdf.make_indirect(part)]))
    page.StructParents = 0


def _spoken(pdf: Pdf, page: Object) -> None:
    _show(pdf, page, b"/Span <</ActualText (%b)>> BDC 1 1 5 5 re f EMC" % WORD)


def _properties(pdf: Pdf, page: Object) -> None:
    page.Resources.Properties = Dictionary(M=Dictionary(ActualText=String(CANARY)))
    _show(pdf, page, b"/Span /M BDC 1 1 5 5 re f EMC /Tag /M DP")


def _comment(pdf: Pdf, page: Object) -> None:
    _show(pdf, page, b"1 1 5 5 re f % " + WORD)


def _hidden_text(pdf: Pdf, page: Object) -> None:
    _layer(pdf, page)
    _show(pdf, page, b"/OC /L BDC " + _text() + b" EMC")


def _hidden_form(pdf: Pdf, page: Object) -> None:
    group = _layer(pdf, page)
    page.Resources.XObject = Dictionary(X=_form(pdf, _text(), OC=group))
    _show(pdf, page, b"/X Do")


def _hidden_by_membership(pdf: Pdf, page: Object) -> None:
    group = _layer(pdf, page)
    page.Resources.Properties.M = pdf.make_indirect(Dictionary(Type=Name.OCMD, OCGs=group))
    _show(pdf, page, b"/OC /M BDC " + _text() + b" EMC")


def _layer_name(pdf: Pdf, page: Object) -> None:
    _layer(pdf, page, name=CANARY)


def _unused_form(pdf: Pdf, page: Object) -> None:
    page.Resources.XObject = Dictionary(X=_form(pdf, _text()))


def _photo(pdf: Pdf, page: Object) -> None:
    exif = Image.Exif()
    exif[0x013B] = CANARY
    _show_image(pdf, page, _image(pdf, coded("JPEG", exif=exif)))


def _photo_comment(pdf: Pdf, page: Object) -> None:
    _show_image(pdf, page, _image(pdf, segment(0xFE, WORD, coded("JPEG"))))


def _photo_of_mask(pdf: Pdf, page: Object) -> None:
    mask = _image(pdf, segment(0xFE, WORD, coded("JPEG", "L")), ColorSpace=Name.DeviceGray)
    _show_image(pdf, page, _image(pdf, coded("JPEG"), SMask=mask))


def _other_version(pdf: Pdf, page: Object) -> None:
    other = _image(pdf, segment(0xFE, WORD, coded("JPEG")))
    alternates = Array([Dictionary(Image=other, DefaultForPrinting=True)])
    _show_image(pdf, page, _image(pdf, coded("JPEG"), Alternates=alternates))


def _jpeg_2000(pdf: Pdf, page: Object) -> None:
    box = len(XMP + b"12345678").to_bytes(4) + b"xml " + XMP
    data = coded("JPEG2000")
    _show_image(pdf, page, _image(pdf, data[:32] + box + data[32:], "/JPXDecode"))


def _jpeg_2000_comment(pdf: Pdf, page: Object) -> None:
    _show_image(pdf, page, _image(pdf, coded("JPEG2000", comment=WORD), "/JPXDecode"))


def _inline_photo(pdf: Pdf, page: Object) -> None:
    data = segment(0xFE, WORD, coded("JPEG"))
    head = b"q 90 0 0 60 20 20 cm BI /W 48 /H 32 /BPC 8 /CS /RGB /F /DCT ID "
    _show(pdf, page, head + data + b"\nEI Q")


def _profile(pdf: Pdf, page: Object) -> None:
    space = Array([Name.ICCBased, pdf.make_stream(icc(), N=3)])
    _show_image(pdf, page, _image(pdf, coded("JPEG"), ColorSpace=space))


def _map_comment(pdf: Pdf, page: Object) -> None:
    text = b"%% " + WORD + b"\n1 beginbfchar <41> <0041> endbfchar"
    page.Resources.Font.F.ToUnicode = pdf.make_stream(text)


def _calculator(pdf: Pdf, page: Object) -> None:
    domain = Array([0, 1])
    program = pdf.make_stream(b"{\n% " + WORD + b"\n0 0 }", FunctionType=4, Domain=domain)
    program.Range = Array([0, 1, 0, 1, 0, 1])
    shading = Dictionary(ShadingType=2, ColorSpace=Name.DeviceRGB, Function=program)
    shading.Coords = Array([0, 0, 50, 50])
    page.Resources.Shading = Dictionary(S=shading)
    _show(pdf, page, b"q 20 20 50 50 re W n /S sh Q")


def _font_family(pdf: Pdf, page: Object) -> None:
    described = Dictionary(Type=Name.FontDescriptor, FontName=Name.Helvetica, Flags=32)
    described.FontFamily = String(CANARY)
    page.Resources.Font.F.FontDescriptor = described


def _inks(pdf: Pdf, page: Object) -> None:
    tint = pdf.make_stream(b"{ dup dup }", FunctionType=4, Domain=Array([0, 1]))
    tint.Range = Array([0, 1, 0, 1, 0, 1])
    more = Dictionary(Subtype=Name.NChannel, Process=Dictionary(Note=String(CANARY)))
    space = Array([Name.DeviceN, Array([Name.Spot]), Name.DeviceRGB, tint, more])
    page.Resources.ColorSpace = Dictionary(C=space)
    _show(pdf, page, b"/C cs 0.5 scn 20 20 30 30 re f")


def _after_pixels(pdf: Pdf, page: Object) -> None:
    packed = zlib.compress(bytes(SIZE[0] * SIZE[1] * 3)) + WORD
    _show_image(pdf, page, _image(pdf, packed, "/FlateDecode"))


def _after_font(pdf: Pdf, page: Object) -> None:
    file = pikepdf.Stream(pdf, zlib.compress(b"no real font") + WORD)
    file.Filter = Name.FlateDecode
    described = Dictionary(Type=Name.FontDescriptor, FontName=Name.Helvetica, Flags=32)
    described.FontFile2 = file
    page.Resources.Font.F.FontDescriptor = described


def _outside_box(pdf: Pdf, page: Object) -> None:
    page.BoxColorInfo = Dictionary(CropBox=Dictionary(X=String(CANARY)))


def _orphan(pdf: Pdf, page: Object) -> None:
    pdf.Root.Extensions = Dictionary(X=pdf.make_indirect(Dictionary(Lost=String(CANARY))))


def _bookmark(pdf: Pdf, page: Object) -> None:
    entry = pdf.make_indirect(Dictionary(Title=String(CANARY), Dest=Array([page, Name.Fit])))
    pdf.Root.Outlines = Dictionary(First=entry, Last=entry, Count=1)


def _page_label(pdf: Pdf, page: Object) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String(CANARY))]))


def _on_tree(pdf: Pdf, page: Object) -> None:
    pdf.Root.Pages.PieceInfo = Dictionary(X=Dictionary(Private=String(CANARY)))


PLACES: Final[dict[str, Hide]] = {
    key.removeprefix("_").replace("_", " "): value
    for key, value in dict(globals()).items()
    if callable(value) and getattr(value, "__code__", None) is not None
    if value.__code__.co_varnames[:2] == ("pdf", "page") and value.__code__.co_argcount == 2
    if not value.__code__.co_kwonlyargcount and key not in {"_layer", "_field"}
}


def clean(*, size: tuple[int, int] = (200, 120)) -> Pdf:
    """A document of one page with a line of text."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=size)
    page = pdf.pages[0].obj
    page.Resources = Dictionary(Font=Dictionary(F=_font(pdf)))
    page.Contents = pdf.make_stream(b"BT /F 12 Tf 10 100 Td (%b) Tj ET" % SEEN.encode())
    return pdf


def saved(pdf: Pdf, **options: object) -> bytes:
    """The bytes of a document."""
    file = io.BytesIO()
    pdf.save(file, fix_metadata_version=False, **options)
    return file.getvalue()


def dirty(place: str) -> bytes:
    """A document with the word in that place."""
    pdf = clean()
    PLACES[place](pdf, pdf.pages[0].obj)
    return saved(pdf)


def rewritten() -> bytes:
    """A document whose first version, with the word, is still there before the second."""
    pdf = clean()
    pdf.pages[0].obj.Contents = pdf.make_stream(_text())
    first = saved(pdf, compress_streams=False)
    with pikepdf.open(io.BytesIO(first)) as old:
        number = old.pages[0].obj.Contents.objgen[0]
        start = int(first.rsplit(b"startxref", 1)[1].split()[0])
        size = int(old.trailer.Size)
        root = old.Root.objgen[0]
    operators = b"BT /F 12 Tf 10 100 Td (%b) Tj ET" % SEEN.encode()
    at = len(first)
    body = b"%d 0 obj\n<</Length %d>>\nstream\n%b\nendstream\nendobj\n" % (
        number,
        len(operators),
        operators,
    )
    table = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d/Root %d 0 R/Prev %d>>\n" % (
        number,
        at,
        size,
        root,
        start,
    )
    return first + body + table + b"startxref\n%d\n%%%%EOF\n" % (at + len(body))


def after_the_end() -> bytes:
    """A document with the word behind its end."""
    return saved(clean()) + WORD


def everything() -> dict[str, Callable[[], bytes]]:
    """Each dirty document by the place of the word."""
    made = {place: (lambda place=place: dirty(place)) for place in PLACES}
    return {**made, "first version": rewritten, "after the end": after_the_end}
