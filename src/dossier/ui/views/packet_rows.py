"""The packet as rows for the tree: sections and exhibits, with what to look at in words."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from dossier.model.document import Document
from dossier.model.finding import Finding, Severity
from dossier.model.plan import Exhibit, Part, PartKind, Plan, PlannedSection
from dossier.ui.tables.exhibits import ExhibitRow, SectionRow
from dossier.ui.viewmodels import packet_making
from dossier.ui.viewmodels.packet import Arranged, PacketState
from dossier.ui.words import findings_actions, making
from dossier.ui.words.packets import of_cover, of_exhibit
from dossier.ui.words.sections import of_rule

FRONT, BACK = "front", "back"
"""Keys of the rows that hold no exhibits: cover and index, and the certificate of service."""
_FRONT: tuple[PartKind, ...] = (PartKind.COVER, PartKind.INDEX)


class PacketRows(QObject):
    """Makes rows of a state. What a document says is put into words once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._facts: dict[str, tuple[Document, object, str]] = {}

    def of(self, state: PacketState, *, covers: bool, closed: frozenset[str]) -> list[SectionRow]:
        """Give all sections in order."""
        packet = state.packet
        if packet is None:
            return []
        telling = _Telling(state, packet, covers)
        rows = [self._front(packet.plan)]
        for section in packet.plan.sections:
            rule = packet.matter.profile.section(section.key)
            limited = rule.max_each is not None
            exhibits = tuple(
                self._exhibit(one, telling, limited=limited) for one in section.exhibits
            )
            first, last = section.exhibits[0].first, section.exhibits[-1].last
            is_open = section.key not in closed
            title = self._titled(section, packet)
            rows.append(SectionRow(section.key, title, first, last, is_open, exhibits))
        rows += self._back(packet.plan)
        return rows

    def _exhibit(self, exhibit: Exhibit, telling: "_Telling", *, limited: bool) -> ExhibitRow:
        name = exhibit.document
        document = telling.documents.get(name)
        covered = document is not None and document.sensitive and telling.covers
        flag = telling.flags.get(name)
        return ExhibitRow(
            document=name,
            label=exhibit.label,
            title=exhibit.title or exhibit.original_title,
            facts=self._facts_of(exhibit, document, telling, covered=covered, limited=limited),
            first=exhibit.first,
            last=exhibit.last,
            severity=flag.severity if flag else None,
            flag_words=findings_actions.of_row(flag, telling.words) if flag else "",
            covered=covered,
            moved=name in telling.moved,
            filed=telling.filed,
            made=document is None and exhibit.generated is not None,
        )

    def _facts_of(
        self,
        exhibit: Exhibit,
        document: Document | None,
        telling: "_Telling",
        *,
        covered: bool,
        limited: bool,
    ) -> str:
        if document is None:
            return making.of_row(exhibit) if exhibit.generated is not None else ""
        said = of_cover(document) if covered else self._says(document, telling.packet)
        if exhibit.excerpt is None and not limited:
            return said
        limit = packet_making.limit_of(exhibit, telling.packet)
        counted = making.of_limit(limit) if limit else ""
        return " · ".join(filter(None, (said, making.of_excerpt(exhibit), counted)))

    def _titled(self, section: PlannedSection, packet: Arranged) -> str:
        """Give the title of a section, with how many of its pages are used where it has a limit."""
        title, limit = of_rule(section.title), packet_making.of_section(section, packet)
        return f"{title} · {making.of_limit(limit)}" if limit else title

    def _says(self, document: Document, packet: Arranged) -> str:
        told = packet.matter.translation_of(document.id)
        known = self._facts.get(document.id)
        if known is not None and known[0] is document and known[1] is told:
            return known[2]
        said = of_exhibit(document, packet.matter)
        self._facts[document.id] = (document, told, said)
        return said

    def _front(self, plan: Plan) -> SectionRow:
        parts = [part for part in plan.volumes[0].parts if part.kind in _FRONT]
        title = self.tr("Cover and index")
        return SectionRow(FRONT, title, parts[0].first, parts[-1].last, open=False, fixed=True)

    def _back(self, plan: Plan) -> Iterator[SectionRow]:
        for part in _service(plan):
            title = self.tr("Certificate of service")
            yield SectionRow(BACK, title, part.first, part.last, open=False, fixed=True)


class _Telling:
    """What all rows of one state are told from: looked up once, for there may be a thousand."""

    def __init__(self, state: PacketState, packet: Arranged, covers: bool) -> None:  # noqa: FBT001 - as it is
        self.packet = packet
        self.covers = covers
        self.documents = packet.matter.documents
        self.moved = state.moved
        self.filed = state.filed is not None
        self.flags = _flags(state.findings, packet)
        self.words = findings_actions.rows()


def _flags(findings: tuple[Finding, ...], packet: Arranged) -> dict[str, Finding]:
    """Give the gravest finding of each exhibit; findings come with the gravest first."""
    subjects: dict[str, Finding] = {}
    for finding in findings:
        if finding.severity is Severity.NOTE or finding.code == "sensitive-included":
            continue
        told = packet.matter.translations.get(finding.subject)
        subjects.setdefault(told.of if told else finding.subject, finding)
    if not subjects:
        return {}
    order = {subject: n for n, subject in enumerate(subjects)}
    flags: dict[str, Finding] = {}
    for exhibit in packet.plan.exhibits:
        held = [one for one in (exhibit.document, *_placed(exhibit)) if one in order]
        if held:
            flags[exhibit.document] = subjects[min(held, key=order.__getitem__)]
    return flags


def _placed(exhibit: Exhibit) -> Iterator[str]:
    """Give the documents that stand in an exhibit beside its own, as photographs on sheets do."""
    for part in exhibit.parts:
        yield from part.holds if part.source is None else (part.source,)


def _service(plan: Plan) -> Iterator[Part]:
    yield from (part for part in plan.volumes[-1].parts if part.kind is PartKind.SERVICE)
