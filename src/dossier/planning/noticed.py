"""What checks work with: matter, plan, and what is known beside them; and what they notice."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from dossier.model.document import Document
from dossier.model.event import Event
from dossier.model.matter import Matter
from dossier.model.packet import Packet
from dossier.model.plan import Exhibit, Plan


@dataclass(frozen=True)
class Circumstances:
    """What checks are told beside the matter; what isn't known is left out, with its checks.

    `uncovered` holds characters without a font by document id (from `Sizes`), `max_bytes` is the
    limit that the plan was cut with, `today` is the day of the check, `packets` are all packets of
    the vault. `texts` has the text of each page of the packet's documents where somebody's name is
    hidden from its reader; a page without text can't be read.
    """

    today: date | None = None
    events: tuple[Event, ...] = ()
    uncovered: Mapping[str, str] = field(default_factory=dict[str, str])
    max_bytes: int | None = None
    packets: tuple[Packet, ...] = ()
    texts: Mapping[str, tuple[str, ...]] | None = None


@dataclass(frozen=True)
class Brief:
    """All that a check may look at."""

    matter: Matter
    plan: Plan
    circumstances: Circumstances

    @property
    def subject(self) -> str:
        """What a finding about the whole packet is about; a packet not kept yet has no id."""
        return self.matter.packet.id or self.matter.profile.id

    def exhibits(self) -> Iterator[tuple[Exhibit, Document]]:
        """Give each exhibit that is a document, as printed; what we make ourselves is none."""
        for exhibit in self.plan.exhibits:
            if exhibit.generated is None:
                yield exhibit, self.matter.documents[exhibit.document]

    def packed(self) -> tuple[Document, ...]:
        """Give every document whose pages are in the packet, once, in order."""
        parts = [part for exhibit in self.plan.exhibits for part in exhibit.parts]
        names = (name for part in parts for name in (part.source, *part.holds) if name)
        return tuple(self.matter.documents[name] for name in dict.fromkeys(names))


@dataclass(frozen=True)
class Noticed:
    """A finding before the profile says how serious it is."""

    code: str
    subject: str
    facts: tuple[tuple[str, str], ...] = ()


def noticed(code: str, subject: str, **facts: object) -> Noticed:
    """Note something, with the facts that its sentence needs."""
    return Noticed(code, subject, tuple((name, str(fact)) for name, fact in facts.items()))


def called(document: Document) -> str:
    """Give a name by which a person knows a document."""
    return document.title or document.original_title or document.original.name
