"""What the stamp of each page says: which part it is, of what, and where the rest of it stands."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from dossier.assembly.placing import BINDER_TOP, BOTTOM, MARGIN, MARKED_MARGIN, kept, placement
from dossier.assembly.stamps import SEPARATOR, StampedPage
from dossier.assembly.words import (
    label,
    language,
    page_range,
    part_of,
    part_pages,
    printed,
    several,
)
from dossier.model.document import Kind, PageSize
from dossier.model.joint import sharing
from dossier.model.matter import Matter
from dossier.model.placed import PlacedPage, placed_pages
from dossier.model.plan import Exhibit, Part, PartKind, Plan
from dossier.model.profile import NumberAt, PrintMode, Profile
from dossier.pdf.placement import Placement

_PAPERS: Final = {
    "Letter": (612.0, 792.0),
    "Legal": (612.0, 1008.0),
    "A3": (841.89, 1190.55),
    "A4": (595.28, 841.89),
    "A5": (419.53, 595.28),
    "A6": (297.64, 419.53),
}
_SAME: Final = 3.0  # points that a scanner may be off
_RULED: Final = frozenset(
    {
        PartKind.INDEX,
        PartKind.TRANSLATION,
        PartKind.CERTIFICATE,
        PartKind.INTERPRETATION,
        PartKind.SERVICE,
        PartKind.GENERATED,
        PartKind.PHOTOS,
    }
)


class Shown(NamedTuple):
    """How a page of evidence is shown: the paper it lies on, its own size, its scale in percent."""

    width: float
    height: float
    page: PageSize
    percent: int


def laid(page: PlacedPage, profile: Profile, *, blank: bool = False) -> tuple[Placement, Shown]:
    """Lay a page of evidence on paper; give what its stamp says of that.

    `blank` says that a page wanted as it is has no ink where stamp and holes will be: it keeps its
    size.
    """
    whole = _kept(page, profile) if blank else None
    placed = whole or _scaled(page, profile)
    return placed, Shown(placed.paper_width, placed.paper_height, page.size, placed.percent)


def bands(page: PlacedPage, profile: Profile) -> tuple[float, float] | None:
    """Give how many points at its foot and its head must be blank for a page to keep its size.

    At the foot is the stamp, at the head are the holes of a binder. None for a page that is laid
    down as all others are.
    """
    whole = _kept(page, profile)
    if whole is None:
        return None
    holes = BINDER_TOP if profile.mode is PrintMode.BINDER else 0.0
    return max(BOTTOM - whole.y, 0.0), holes


def _kept(page: PlacedPage, profile: Profile) -> Placement | None:
    wished = page.as_it_is and _scaled(page, profile).scale < 1
    return kept(page.size, profile.paper) if wished else None


def _scaled(page: PlacedPage, profile: Profile) -> Placement:
    margin = MARKED_MARGIN if page.marks else MARGIN
    return placement(page.size, profile.paper, profile.mode, margin)


class Stamps:
    """The stamps of one plan. Asked page by page, in any order."""

    def __init__(self, plan: Plan, matter: Matter) -> None:
        self._plan = plan
        self._matter = matter
        self._case_line = matter.fill(matter.rules.case_line).replace(" · ", SEPARATOR)
        self._exhibits = {part.key: exhibit for exhibit in plan.exhibits for part in exhibit.parts}
        self._pages_of: dict[str, tuple[PlacedPage, ...]] = {}
        self._sharing: dict[str, list[Exhibit]] = {}
        for exhibit in plan.exhibits:
            certificate = part_of(exhibit, PartKind.CERTIFICATE)
            if certificate is not None:
                self._sharing.setdefault(self._shared(certificate), []).append(exhibit)

    def page(self, part: Part, nth: int, shown: Shown | None = None) -> StampedPage:
        """What the stamp of a part's page says; `nth` counts from 0, `shown` is for evidence."""
        matter, profile = self._matter, self._matter.rules
        exhibit = self._exhibits.get(part.key)
        paper = profile.paper
        return StampedPage(
            width=shown.width if shown else paper.width,
            height=shown.height if shown else paper.height,
            number=printed(matter, part.first + nth),
            label=label(matter, exhibit) if exhibit and profile.stamp_label else "",
            case_line="" if part.kind is PartKind.COVER else self._case_line,
            part_lines=self._lines(part, nth, shown, exhibit) if profile.part_line else (),
            rule=shown is None and part.kind in _RULED,
            centre=profile.number_at is NumberAt.CENTRE,
        )

    def _lines(
        self, part: Part, nth: int, shown: Shown | None, exhibit: Exhibit | None
    ) -> Iterator[str]:
        """The part line, longest first: without scale, without paper, without `of n`."""
        if part.kind is PartKind.SERVICE:
            yield self._served()
        if part.kind is PartKind.PHOTOS:
            yield from self._photographs(part, nth)
        elif exhibit is not None:
            yield from self._in_exhibit(part, nth, shown, exhibit)

    def _in_exhibit(
        self, part: Part, nth: int, shown: Shown | None, exhibit: Exhibit
    ) -> Iterator[str]:
        if part.kind is PartKind.CERTIFICATE:
            yield from self._belongs(part, exhibit)
        elif part.kind is PartKind.INTERPRETATION:
            yield self._belongs_to_document(exhibit)
        elif part.kind is PartKind.GENERATED:
            yield self._made(part, nth, exhibit)
        elif part.kind in (PartKind.ORIGINAL, PartKind.DOCUMENT, PartKind.TRANSLATION):
            page = self._placed(part, nth)
            marked = self._marked(page)
            for note in self._shown(shown):
                yield self._page_of(part, page, exhibit, note, counted=True) + marked
            yield self._page_of(part, page, exhibit, "", counted=False) + marked

    def _shown(self, shown: Shown | None) -> Iterator[str]:
        if shown is not None:
            texts, paper, percent = self._matter.texts, paper_name(shown.page), shown.percent
            scaled = percent < 100  # noqa: PLR2004 -- percent
            if paper and scaled:
                yield texts.say("stamp.size-scale", paper=paper, percent=percent)
            elif scaled:
                yield texts.say("stamp.scale", percent=percent)
            if paper:
                yield texts.say("stamp.size", paper=paper)
        yield ""

    def _placed(self, part: Part, nth: int) -> tuple[int, int, int]:
        """Which page of its document, of how many, a placed or typed page is, and its marks."""
        if part.source is None:
            return nth, part.pages, 0
        if part.key not in self._pages_of:
            self._pages_of[part.key] = placed_pages(part, self._matter)
        page = self._pages_of[part.key][nth]
        return page.index, len(self._matter.documents[part.source].safe.pages), len(page.marks)

    def _marked(self, page: tuple[int, int, int]) -> str:
        *_, marks = page
        return f" {self._matter.texts.count('stamp.marked', marks)}" if marks else ""

    def _page_of(
        self,
        part: Part,
        page: tuple[int, int, int],
        exhibit: Exhibit,
        shown: str,
        *,
        counted: bool,
    ) -> str:
        texts = self._matter.texts
        facts = {"n": page[0] + 1, "of": page[1]}
        of = "-of" if counted else ""
        if part.kind is PartKind.DOCUMENT:
            return texts.say(f"stamp.document{of}", shown=shown, **facts)
        this = texts.say(f"stamp.page{of}", **facts)
        translation = self._matter.translation_of(exhibit.document)
        into = self._matter.into(translation) if translation else self._matter.profile.language
        return texts.say(
            f"stamp.{part.kind}",
            page=this,
            shown=shown,
            language=language(self._matter, into),
            translation=self._pages(exhibit, PartKind.TRANSLATION),
            original=self._pages(exhibit, PartKind.ORIGINAL),
        )

    def _pages(self, exhibit: Exhibit, kind: PartKind) -> str:
        part = part_of(exhibit, kind)
        return part_pages(self._matter, part) if part else ""

    def _belongs(self, part: Part, exhibit: Exhibit) -> Iterator[str]:
        together = self._sharing.get(self._shared(part), [exhibit])
        if len(together) > 1:
            yield from self._covers(part, together)
            return
        yield self._matter.texts.say(
            "stamp.belongs",
            translation=self._pages(exhibit, PartKind.TRANSLATION),
            original=self._pages(exhibit, PartKind.ORIGINAL),
        )

    def _shared(self, certificate: Part) -> str:
        """Name the one certificate that stands here: the signed page, or the first it signs for."""
        if certificate.source is not None:
            return certificate.source
        translation = self._matter.translations[certificate.translation or ""]
        return sharing(translation, self._matter)[0].id

    def _covers(self, part: Part, together: list[Exhibit]) -> Iterator[str]:
        """One certificate for several exhibits, placed again in each of them."""
        matter, texts = self._matter, self._matter.texts
        listed: list[str] = []
        others: list[str] = []
        for exhibit in together:
            translation = part_of(exhibit, PartKind.TRANSLATION)
            certificate = part_of(exhibit, PartKind.CERTIFICATE)
            if translation is None or certificate is None:
                continue
            pages = page_range(matter, translation.first, translation.last)
            listed.append(f"{exhibit.label} ({pages})")
            if certificate.key != part.key:
                others.append(printed(matter, certificate.first))
        word = several(matter)
        exhibits = texts.say("stamp.covers-exhibits", word=word, list=", ".join(listed))
        yield texts.say("stamp.covers-also", exhibits=exhibits, pages=", ".join(others))
        yield texts.say("stamp.covers", exhibits=exhibits)

    def _belongs_to_document(self, exhibit: Exhibit) -> str:
        document = self._matter.documents[exhibit.document]
        key = "declaration" if document.kind is Kind.DECLARATION else "document"
        part = part_of(exhibit, PartKind.DOCUMENT) or part_of(exhibit, PartKind.ORIGINAL)
        pages = part_pages(self._matter, part) if part else ""
        return self._matter.texts.say(f"stamp.belongs-{key}", pages=pages)

    def _made(self, part: Part, nth: int, exhibit: Exhibit) -> str:
        """The short name of an exhibit that we make ourselves, and which page of it this is."""
        texts = self._matter.texts
        key = "stamp.page-of" if part.pages > 1 else "stamp.page"
        page = texts.say(key, n=nth + 1, of=part.pages)
        name = texts.say(f"generated.{exhibit.generated}.short")
        return texts.say("stamp.generated", name=name, page=page)

    def _photographs(self, part: Part, nth: int) -> Iterator[str]:
        """Which of the photographs lie on a sheet; nothing for one on which a caption goes on."""
        texts, of = self._matter.texts, sum(part.sheets)
        last = sum(part.sheets[: nth + 1])
        first = last - part.sheets[nth] + 1
        if first < last:
            yield texts.say("stamp.photos", first=first, last=last, of=of)
        elif first == last:
            yield texts.say("stamp.photo", n=last, of=of)

    def _served(self) -> str:
        first, last = (printed(self._matter, n) for n in (self._plan.first, self._plan.last))
        return self._matter.texts.say("stamp.served", first=first, last=last)


def paper_name(page: PageSize) -> str:
    """The name of a paper size, turned or not; empty for one that has none."""
    low, high = sorted((page.width, page.height))
    for name, (width, height) in _PAPERS.items():
        if abs(low - width) <= _SAME and abs(high - height) <= _SAME:
            return name
    return ""
