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
        flags = _flags(state.findings, packet)
        words = findings_actions.rows()
        rows = [self._front(packet.plan)]
        for section in packet.plan.sections:
            exhibits = tuple(
                self._exhibit(one, state, packet, flags, words, covers=covers)
                for one in section.exhibits
            )
            first, last = section.exhibits[0].first, section.exhibits[-1].last
            is_open = section.key not in closed
            title = self._titled(section, packet)
            rows.append(SectionRow(section.key, title, first, last, is_open, exhibits))
        rows += self._back(packet.plan)
        return rows

    def _exhibit(  # noqa: PLR0913 - all that a row says
        self,
        exhibit: Exhibit,
        state: PacketState,
        packet: Arranged,
        flags: dict[str, Finding],
        words: dict[str, str],
        *,
        covers: bool,
    ) -> ExhibitRow:
        document = packet.matter.documents.get(exhibit.document)
        covered = document is not None and document.sensitive and covers
        flag = flags.get(exhibit.document)
        return ExhibitRow(
            document=exhibit.document,
            label=exhibit.label,
            title=exhibit.title or exhibit.original_title,
            facts=self._facts_of(exhibit, document, packet, covered=covered),
            first=exhibit.first,
            last=exhibit.last,
            severity=flag.severity if flag else None,
            flag_words=findings_actions.of_row(flag, words) if flag else "",
            covered=covered,
            moved=exhibit.document in state.moved,
            filed=state.filed is not None,
            made=exhibit.generated is not None,
        )

    def _facts_of(
        self, exhibit: Exhibit, document: Document | None, packet: Arranged, *, covered: bool
    ) -> str:
        if document is None:
            return making.of_row(exhibit) if exhibit.generated is not None else ""
        said = of_cover(document) if covered else self._says(document, packet)
        limit = packet_making.limit_of(exhibit, packet)
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


def _flags(findings: tuple[Finding, ...], packet: Arranged) -> dict[str, Finding]:
    """Give the gravest finding of each exhibit; findings come with the gravest first."""
    flags: dict[str, Finding] = {}
    homes = {
        source: exhibit.document
        for exhibit in packet.plan.exhibits
        for source in (exhibit.document, *_placed(exhibit))
    }
    for finding in findings:
        if finding.severity is Severity.NOTE or finding.code == "sensitive-included":
            continue
        told = packet.matter.translations.get(finding.subject)
        home = homes.get(told.of if told else finding.subject)
        if home is not None:
            flags.setdefault(home, finding)
    return flags


def _placed(exhibit: Exhibit) -> Iterator[str]:
    for part in exhibit.parts:
        yield from part.holds if part.source is None else (part.source,)


def _service(plan: Plan) -> Iterator[Part]:
    yield from (part for part in plan.volumes[-1].parts if part.kind is PartKind.SERVICE)
