"""Reads one page after the other: its stamp, its links with the numbers in them, its evidence."""

from collections.abc import Iterator
from typing import Final, NamedTuple, TypeAlias

from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from dossier.pdf import witness_frames, witness_text
from dossier.pdf.witness_band import blank_band
from dossier.pdf.witness_facts import Box, Evidence, Offence, SeenLink, SeenPage, Span
from dossier.pdf.witness_frames import Frame
from dossier.pdf.witness_objects import Visit, at
from dossier.pdf.witness_tree import Tree

_HAIR: Final = 0.02
"""Numbers in the file are rounded; a frame may differ from its page by that much."""


_WITH_BARS: Final = 2
"""Streams below the stamp of a page of evidence: the frame, and the bars."""

_Found: TypeAlias = tuple[list[Frame], tuple[Box, ...], tuple[Span, ...]]


class _Shown(NamedTuple):
    """Evidence on a page, bars beside it, marked stretches around it."""

    evidence: tuple[Evidence, ...] = ()
    bars: tuple[Box, ...] = ()
    captions: tuple[Span, ...] = ()


class Pages:
    """Reads pages of one file; remembers fonts, words and frames that many pages share."""

    def __init__(self, tree: Tree, visit: Visit) -> None:
        self._tree = tree
        self._visit = visit
        self._letters: dict[int, dict[int, str]] = {}
        self._words: dict[tuple[int, bytes], str] = {}
        self._frames: dict[int, Frame | None] = {}

    def read(self) -> Iterator[SeenPage]:
        """Give every page in order."""
        labels = self._tree.labels()
        for n, page in zip(self._tree.own, self._tree.pages, strict=True):
            yield self._page(n, page, labels[n])

    def _page(self, n: int, page: DictionaryObject, label: str) -> SeenPage:
        paper = box_of(at(page, "/MediaBox"))
        contents = _contents(page)
        resources = at(page, "/Resources")

        def decode(font: str, codes: bytes) -> str:
            return self._decode(resources, font, codes)

        last = self._data(contents[-1]) if contents else b""
        shown = self._shown(n, page, contents, decode)
        return SeenPage(
            width=paper.right - paper.left,
            height=paper.top - paper.bottom,
            label=label,
            stamp=witness_text.stamp(last, decode),
            links=tuple(self._links(n, page, contents, decode)),
            evidence=shown.evidence,
            bars=shown.bars,
            captions=shown.captions,
        )

    def _data(self, reference: IndirectObject) -> bytes:
        stream = self._visit.resolve(reference)
        return stream.get_data() if isinstance(stream, StreamObject) else b""

    def _decode(self, resources: object, font: str, codes: bytes) -> str:
        fonts = at(resources, "/Font")
        if not isinstance(fonts, DictionaryObject) or f"/{font}" not in fonts:
            raise ValueError(font)
        face = fonts.raw_get(f"/{font}")
        number = face.idnum if isinstance(face, IndirectObject) else id(face)
        if number not in self._letters:
            table = at(face.get_object(), "/ToUnicode")
            data = table.get_data() if isinstance(table, StreamObject) else b""
            self._letters[number] = witness_text.letters_by_code(data)
        words = self._words.get((number, codes))
        if words is None:
            letters = self._letters[number]
            pairs = (codes[place : place + 2] for place in range(0, len(codes), 2))
            words = "".join(letters.get(int.from_bytes(pair), "\ufffd") for pair in pairs)
            self._words[number, codes] = words
        return words

    def _links(
        self,
        n: int,
        page: DictionaryObject,
        contents: list[IndirectObject],
        decode: witness_text.Decode,
    ) -> Iterator[SeenLink]:
        listed = _list(at(page, "/Annots"))
        spans: list[Span] = []
        for stream in contents[:-1] if listed else ():
            spans += witness_text.spans(self._data(stream), decode)
        for one in listed:
            link = one.get_object() if isinstance(one, IndirectObject) else one
            self._tree.check(link, "link", n)
            if at(link, "/Subtype") != "/Link":
                self._tree.offences.append(Offence("forbidden", str(at(link, "/Subtype")), n))
                continue
            box = box_of(at(link, "/Rect"))
            printed = tuple(span.text for span in spans if box.holds(span.x, span.y, 0.5))
            yield SeenLink(box, printed, self._tree.target(at(link, "/Dest")))

    def _shown(
        self,
        n: int,
        page: DictionaryObject,
        contents: list[IndirectObject],
        decode: witness_text.Decode,
    ) -> _Shown:
        """Read what a page shows of evidence, and what is drawn around it."""
        forms = at(at(page, "/Resources"), "/XObject")
        if not isinstance(forms, DictionaryObject) or not forms:
            return _Shown()
        named = sorted(map(str, forms))
        drawn = contents[:-1]
        found = self._alone(drawn) if named == ["/E"] else self._on_sheet(named, drawn, decode)
        if found is None:
            self._tree.offences.append(Offence("placing", page=n))
            return _Shown()
        frames, bars, captions = found
        paper = box_of(at(page, "/MediaBox"))
        evidence = tuple(self._evidence(n, forms, frame, paper) for frame in frames)
        return _Shown(evidence, bars, captions)

    def _alone(self, drawn: list[IndirectObject]) -> _Found | None:
        """Read a page of evidence: its frame, and perhaps bars beside it."""
        frame = self._frame(drawn[0]) if drawn else None
        if frame is None or frame.name != "E":
            return None
        if len(drawn) == 1:
            return [frame], (), ()
        bars = witness_frames.read_bars(self._data(drawn[1])) if len(drawn) == _WITH_BARS else None
        return ([frame], bars, ()) if bars else None

    def _on_sheet(
        self, named: list[str], drawn: list[IndirectObject], decode: witness_text.Decode
    ) -> _Found | None:
        """Read a drawn sheet with several pages of evidence, each in a frame of its own."""
        body = self._data(drawn[0]) if drawn else b""
        frames = [frame for frame in map(self._frame, drawn[1:]) if frame is not None]
        due = [f"E{n}" for n in range(1, len(drawn))]
        shown = [frame.name for frame in frames] == due and named == [f"/{one}" for one in due]
        if not shown or not witness_frames.is_body(body):
            return None
        return frames, (), tuple(witness_text.spans(body, decode))

    def _evidence(self, n: int, forms: DictionaryObject, frame: Frame, paper: Box) -> Evidence:
        form = forms.raw_get(f"/{frame.name}")
        shape = self._visit.resolve(form) if isinstance(form, IndirectObject) else None
        whole = _matches(_bounds(shape), frame.box, frame.scale)
        fingerprint = self._visit.fingerprint(form, n).hex()
        blank = not frame.lined and isinstance(form, IndirectObject)
        blank = blank and blank_band(form, frame.box, paper)
        return Evidence(fingerprint, frame.box, frame.scale, whole, frame.lined, blank)

    def _frame(self, reference: IndirectObject) -> Frame | None:
        number = reference.idnum
        if number not in self._frames:
            self._frames[number] = witness_frames.read_frame(self._data(reference))
        return self._frames[number]


def box_of(value: object) -> Box:
    """Read a rectangle; ValueError for anything else."""
    left, bottom, right, top = (float(str(edge)) for edge in _list(value))
    return Box(left, bottom, right, top)


def _bounds(form: object) -> Box:
    """Where a form ends, as its own matrix turns it."""
    box = box_of(at(form, "/BBox"))
    matrix = [float(str(one)) for one in _list(at(form, "/Matrix"))] or [1, 0, 0, 1, 0, 0]
    a, b, c, d, e, f = matrix
    corners = [(x, y) for x in (box.left, box.right) for y in (box.bottom, box.top)]
    across = [a * x + c * y + e for x, y in corners]
    up = [b * x + d * y + f for x, y in corners]
    return Box(min(across), min(up), max(across), max(up))


def _matches(form: Box, frame: Box, scale: float) -> bool:
    """Whether the frame shows the form from edge to edge."""
    shown = (
        frame.left + scale * form.left,
        frame.bottom + scale * form.bottom,
        frame.left + scale * form.right,
        frame.bottom + scale * form.top,
    )
    edges = (frame.left, frame.bottom, frame.right, frame.top)
    return all(abs(one - other) <= _HAIR for one, other in zip(shown, edges, strict=True))


def _contents(page: DictionaryObject) -> list[IndirectObject]:
    listed = at(page, "/Contents")
    if isinstance(listed, ArrayObject):
        return [one for one in _list(listed) if isinstance(one, IndirectObject)]
    alone = page.raw_get("/Contents") if "/Contents" in page else None
    return [alone] if isinstance(alone, IndirectObject) else []


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, ArrayObject) else []
