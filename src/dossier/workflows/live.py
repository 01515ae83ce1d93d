"""A packet on the table: changed, planned anew from what is known already, then kept.

Between two changes only what changed is read, and planning begins with what was measured before.
The numbers are those of `arrange.arranged`, sooner.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dossier.assembly.measure import measure
from dossier.errors import NotFound
from dossier.model.changes import Changes
from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.packet import Packet
from dossier.model.selection import Ranges
from dossier.planning import arrange as arranging
from dossier.planning import items
from dossier.planning.plan import settled
from dossier.vault import case, documents, events, filings, packets, people, translations
from dossier.vault.session import Session
from dossier.workflows import arrange
from dossier.workflows.arrange import Arranged
from dossier.workflows.wanted import Sheets, movable, need, need_generated, today, with_made
from dossier.workflows.wanted import on_sheets as put_on_sheets

Wish = Callable[[Arranged], Packet]
"""What a person wants of a packet: given what lies there, the packet as it shall be."""


@dataclass(frozen=True)
class Outside:
    """A document that is not in the packet; `taken_out` by the person, or not decided yet."""

    document: Document
    taken_out: bool


class Table:
    """The packet of one profile. One thread at a time may use it."""

    def __init__(self, profile: str) -> None:
        self.profile = profile
        self._kept = Packet("", profile, date.min)
        self._now: Arranged | None = None

    @property
    def wished(self) -> Arranged | None:
        """What lies here and isn't kept yet; None if all is kept."""
        now = self._now
        return now if now is not None and now.matter.packet != self._kept else None

    def load(self, session: Session) -> Arranged:
        """Read everything and plan it."""
        matter = arrange.matter_of(session, self.profile)
        self._kept = matter.packet
        self._now = arrange.arranged(matter)
        return self._now

    def renew(self, session: Session, changes: Changes) -> Arranged:
        """Read what changed elsewhere and plan again; gives what is there if nothing did."""
        if self._now is None:
            return self.load(session)
        try:
            packet = self._read(session)
        except NotFound:
            return self.load(session)
        matter = _renewed(session, replace(self._now.matter, packet=packet), changes)
        if not self._kept.id and self.wished is None:
            # A packet that nobody has touched yet is what we would propose now.
            self._kept = arrange.proposed(matter)
            matter = replace(matter, packet=self._kept)
        if matter != self._now.matter:
            self._now = _planned(self._now, matter)
        return self._now

    def change(self, session: Session, wish: Wish) -> Arranged:
        """Carry out a wish on the packet as it is kept now. Nothing is kept yet.

        Raises PacketFiled where that would change a packet that was filed.
        """
        now = self.renew(session, Changes())
        packet = wish(now)
        if packet != now.matter.packet:
            arranging.refuse_filed(now.matter.packet)
            self._now = _planned(now, replace(now.matter, packet=packet))
        return self._now or now

    def keep(self, session: Session) -> Changes:
        """Keep the packet as it lies here."""
        if self._now is None or self._now.matter.packet == self._kept:
            return Changes()
        wished = self._now.matter.packet
        self._kept = kept = arrange.keep(session, wished)
        if kept != wished:  # a new one has its id now; else it stays what is shown already
            self._now = replace(self._now, matter=replace(self._now.matter, packet=kept))
        return Changes(packets=(kept.id,))

    def _read(self, session: Session) -> Packet:
        """Give the packet as it lies here, or as somebody else made it since.

        Raises NotFound where it has to be looked for anew.
        """
        now = self._now
        if now is None or self._made_elsewhere(session):
            raise NotFound(kind="packet", name=self.profile)
        if not self._kept.id:
            return now.matter.packet
        found = packets.get(session, self._kept.id)
        if found == self._kept:
            return now.matter.packet
        self._kept = found
        return found

    def _made_elsewhere(self, session: Session) -> bool:
        """Tell whether there is a packet now where there was none, or none that can be changed."""
        if self._kept.id and not self._kept.filed:
            return False
        found = arrange.kept(session, self.profile)
        return found is not None and found.id != self._kept.id


def moved(document: str, section: str, to: int) -> Wish:
    """Wish a document to be number `to` (from 1) of a section.

    In a section that goes by date, it stands where its date puts it. Raises NotFound, and
    SectionByDate where it stands there already.
    """

    def wish(now: Arranged) -> Packet:
        packet, day = now.matter.packet, today()
        there = next((one for one in now.plan.sections if one.key == section), None)
        among = [one.document for one in there.exhibits] if there else []
        _need_exhibit(packet, document)
        if document not in among:
            packet = arranging.put_in_section(packet, document, section, day)
            among = [*among, document]
        elif there is not None:
            movable(now.matter, there)
        return arranging.move(packet, document, to, among, day)

    return wish


def stepped(document: str, steps: int) -> Wish:
    """Wish a document some steps further down in its section; negative steps go up."""

    def wish(now: Arranged) -> Packet:
        for section in now.plan.sections:
            among = [one.document for one in section.exhibits]
            if document in among:
                to = max(among.index(document) + 1 + steps, 1)
                return moved(document, section.key, to)(now)
        raise NotFound(kind="exhibit", name=document)

    return wish


def taken_out(names: Iterable[str]) -> Wish:
    """Wish documents or generated exhibits out of the packet."""

    def wish(now: Arranged) -> Packet:
        packet = now.matter.packet
        for name in names:
            packet = arranging.exclude(packet, name, today())
        return packet

    return wish


def taken_in(names: Iterable[str]) -> Wish:
    """Wish documents into the packet: behind the others of their section. Raises NotFound."""

    def wish(now: Arranged) -> Packet:
        packet = now.matter.packet
        for name in names:
            need("document", name, now.matter.documents)
            packet = arranging.include(packet, name, today())
        return packet

    return wish


def with_generated(name: str, *, on: bool, section: str | None = None) -> Wish:
    """Wish a generated exhibit into the packet or out of it.

    With sheets of photographs that go, the photographs become exhibits of their own again. It
    stands in `section`, or where the profile wants it. Raises NotFound for a name that means none.
    """

    def wish(now: Arranged) -> Packet:
        if on:
            return with_made(now.matter, name, section)
        need_generated(name)
        return items.without_generated(now.matter.packet, name, today())

    return wish


def selected(document: str, ranges: Ranges) -> Wish:
    """Wish for some pages of an exhibit, counted from 1; none means all. Raises NotFound."""

    def wish(now: Arranged) -> Packet:
        _need_exhibit(now.matter.packet, document)
        return items.select(now.matter.packet, document, ranges, today())

    return wish


def as_it_is(document: str, *, yes: bool) -> Wish:
    """Wish that the pages of an exhibit keep their size, or that they fit. Raises NotFound."""

    def wish(now: Arranged) -> Packet:
        _need_exhibit(now.matter.packet, document)
        return items.keep_size(now.matter.packet, document, today(), kept=yes)

    return wish


def on_sheets(documents: Sequence[str], each: int | None = None, name: str = "") -> Wish:
    """Wish photographs on sheets, `each` (1, 2 or 4) on one, in this order.

    With a name (`photos-2`) those sheets hold them, and no others, afterwards. None leaves as many
    on a sheet as there are. Raises NotFound.
    """
    sheets = Sheets(tuple(documents), each, name)
    return lambda now: put_on_sheets(now.matter, now.matter.packet, sheets)


def entitled(name: str, title: str) -> Wish:
    """Wish for another title of a generated exhibit; empty: its usual one. Raises NotFound."""

    def wish(now: Arranged) -> Packet:
        _need_exhibit(now.matter.packet, name)
        return items.entitle(now.matter.packet, name, title, today())

    return wish


def with_options(change: Callable[[Packet], Packet]) -> Wish:
    """Wish for other options: the limit of a file, separate files, findings that may pass."""
    return lambda now: change(now.matter.packet)


def outside(now: Arranged) -> tuple[Outside, ...]:
    """Give the documents that could be taken in, in the order in which they came."""
    matter = now.matter
    inside = {name for item in matter.packet.items for name in (item.document, *item.holds)}
    inside |= arranging.parts_of_others(matter.documents.values(), matter.translations.values())
    inside |= arranging.filed_as_they_are(matter, matter.packet.continues)
    return tuple(
        Outside(one, one.id in matter.packet.excluded)
        for one in matter.documents.values()
        if not one.removed and one.id not in inside
    )


def _renewed(session: Session, matter: Matter, changes: Changes) -> Matter:
    if changes.documents:
        matter = replace(matter, documents=_documents(session, matter.documents, changes))
    if changes.people:
        matter = replace(matter, people={one.id: one for one in people.all(session)})
    if changes.translations:
        told = {one.id: one for one in translations.all(session)}
        matter = replace(matter, translations=told)
    if changes.events:
        matter = replace(matter, events={one.id: one for one in events.all(session)})
    if changes.documents or changes.events:
        here, told = matter.documents.values(), matter.events.values()
        matter = replace(matter, paragraphs=arrange.paragraphs(session, here, told))
    if changes.filings:
        matter = replace(matter, filings={one.id: one for one in filings.all(session)})
    return replace(matter, case=case.load(session)) if changes.case else matter


def _documents(
    session: Session, before: Mapping[str, Document], changes: Changes
) -> Mapping[str, Document]:
    read = {name: documents.get(session, name) for name in changes.documents}
    here = {name: one for name, one in {**before, **read}.items() if not one.removed}
    if all(name in before for name in read):
        return here
    # What came back from the bin stands where it stood.
    return dict(sorted(here.items(), key=lambda item: int(item[0][1:])))


def _planned(before: Arranged, matter: Matter) -> Arranged:
    # What was measured is a good guess: most changes need one round.
    limit = arrange.limit_of(matter)
    found, sizes = settled(matter, lambda one: measure(matter, one), limit, before.sizes)
    return arrange.planned(matter, found, sizes, limit)


def _need_exhibit(packet: Packet, name: str) -> None:
    need("exhibit", name, {item.document for item in packet.items})
