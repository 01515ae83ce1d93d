"""Options of a packet: what its covers and stamps print, its files, what may pass."""

from dataclasses import dataclass, replace

from dossier.model.packet import Packet
from dossier.workflows import live
from dossier.workflows.arrange import Arranged
from dossier.workflows.live import Wish
from dossier.workflows.wanted import opted

CASE = "case"
"""What a fact of the case is typed under; all packets of the case share it."""


@dataclass(frozen=True)
class PrintedFact:
    """A fact that is printed. `typed` is what the person typed, `derived` what people tell of it.

    `subject` and `field` say under what it is typed: of the case, or of this packet alone.
    """

    key: str
    label: str
    hint: str
    required: bool
    typed: str
    derived: str
    subject: str
    field: str

    @property
    def open(self) -> bool:
        """Whether it is wanted and nobody told it."""
        return self.required and not self.typed and not self.derived


def printed_facts(packet: Arranged) -> tuple[PrintedFact, ...]:
    """Give all facts that the profile prints; those that are needed come first."""
    matter = packet.matter
    cover, here = matter.profile.cover, dict(matter.packet.cover)
    found: list[PrintedFact] = []
    for field in (*cover.placed, *cover.fields):
        own = field.key in here
        typed = here[field.key] if own else matter.case.get(field.key)
        told = matter.fact(field.key)
        found.append(
            PrintedFact(
                key=field.key,
                label=field.label,
                hint=field.hint,
                required=field.required,
                typed=typed,
                derived="" if typed else told,
                subject=matter.packet.id if own else CASE,
                field=f"cover:{field.key}" if own else field.key,
            )
        )
    return tuple(sorted(found, key=lambda one: not one.required))


def limited(megabytes: float | None) -> Wish:
    """Wish for another limit of one file; None is the authority's own."""
    return live.with_options(lambda packet: replace(packet, max_mb=megabytes))


def separated(*, separate: bool) -> Wish:
    """Wish for each exhibit as a file of its own too, or not."""
    return live.with_options(lambda packet: replace(packet, separate=separate))


def lined(field: str, *, on: bool) -> Wish:
    """Wish for a line of the stamps or against it: `stamp_label`, `case_line` or `part_line`."""

    def wish(now: Arranged) -> Packet:
        profile = now.matter.profile
        usual = {"stamp_label": profile.stamp_label, "part_line": profile.part_line}
        said = None if on == usual.get(field, True) else on
        return opted(now.matter.packet, ((field, said),))

    return wish


def accepting(name: str, *, accepted: bool) -> Wish:
    """Wish that findings may pass by what they pass as, or that they stop again."""

    def change(packet: Packet) -> Packet:
        others = [one for one in packet.accepted if one != name]
        return replace(packet, accepted=tuple(sorted([*others, name] if accepted else others)))

    return live.with_options(change)
