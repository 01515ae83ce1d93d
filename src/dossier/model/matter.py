"""Everything one packet is made from, in one frozen value: data in for plan, drawing and checks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from string import Formatter

from dossier.model.case import Case
from dossier.model.document import Document, SafeCopy
from dossier.model.event import Event
from dossier.model.filing import Filing
from dossier.model.languages import main, reads
from dossier.model.lighter import Lighter, placed
from dossier.model.packet import Packet
from dossier.model.person import Person, Role
from dossier.model.profile import Profile
from dossier.model.texts import Texts
from dossier.model.translation import State, Translation


@dataclass(frozen=True)
class Matter:
    """A packet with its profile, the packet's words, and all documents and people by id."""

    packet: Packet
    profile: Profile
    texts: Texts
    case: Case
    documents: Mapping[str, Document]
    people: Mapping[str, Person]
    translations: Mapping[str, Translation]
    events: Mapping[str, Event] = field(default_factory=dict[str, Event])
    filings: Mapping[str, Filing] = field(default_factory=dict[str, Filing])
    lighter: Mapping[str, tuple[Lighter, ...]] = field(
        default_factory=dict[str, tuple[Lighter, ...]]
    )
    """Lighter copies that are known, by document."""
    paragraphs: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    """The pages on which paragraphs 1, 2, 3 ... of a declaration begin, 0 where nobody knows."""

    @cached_property
    def rules(self) -> Profile:
        """The profile as it is printed: with the options of the packet, for the facts typed."""
        said, profile = self.packet.options, self.profile
        served = profile.service is not None and self.holds(profile.service.when)
        return replace(
            profile,
            mode=said.mode or profile.mode,
            number_at=said.number_at or profile.number_at,
            stamp_label=_said(said.stamp_label, profile.stamp_label),
            part_line=_said(said.part_line, profile.part_line),
            case_line=profile.case_line if _said(said.case_line, usual=True) else "",
            service=profile.service if served else None,
            translation=replace(profile.translation, order=said.order or profile.translation.order),
        )

    @cached_property
    def as_they_are(self) -> frozenset[str]:
        """Documents whose pages are wanted in their own size."""
        return frozenset(one.document for one in self.packet.items if one.as_it_is)

    def placed(self, document: str) -> SafeCopy:
        """Give what a packet places of a document: its safe copy, or a lighter one in its place."""
        known = self.lighter.get(document, ())
        return placed(self.documents[document].safe, known, self.packet.options)

    @cached_property
    def told(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """What statements say of each document: the statement's id and the paragraph's number."""
        found: dict[str, list[tuple[str, str]]] = {}
        for statement in self.documents.values():
            for claim in () if statement.removed else statement.claims:
                for cited in dict.fromkeys(one.document for one in claim.evidence):
                    found.setdefault(cited, []).append((statement.id, claim.number))
        return {document: tuple(said) for document, said in found.items()}

    @property
    def continued(self) -> Filing | None:
        """The filing that this packet is a supplement to, if it is one.

        Raises KeyError where it isn't there: numbers would begin anew.
        """
        return self.filings[self.packet.continues] if self.packet.continues else None

    def holds(self, condition: str) -> bool:
        """Tell whether `fact=value` is so; no condition always holds."""
        key, _, value = condition.partition("=")
        return not condition or self.fact(key).strip().casefold() == value.strip().casefold()

    @cached_property
    def _translated(self) -> Mapping[str, Translation]:
        # The furthest one wins; among equals one into the language of filing, then the first.
        found: dict[str, Translation] = {}
        for translation in self.translations.values():
            if not reads(self.profile, self.into(translation)):
                continue
            other = found.get(translation.of)
            if other is None or self._rank(translation) > self._rank(other):
                found[translation.of] = translation
        return found

    def _rank(self, translation: Translation) -> tuple[int, bool]:
        into = main(self.into(translation))
        return _far(translation), into == main(self.profile.language)

    @cached_property
    def _facts(self) -> Mapping[str, str]:
        typed = dict(self.case.facts) | {key: fact for key, fact in self.packet.cover if fact}
        return {**_from_people(self.people.values()), **typed}

    def translation_of(self, document: str) -> Translation | None:
        """The translation of a document into a language that the authority reads, if any."""
        return self._translated.get(document)

    def into(self, translation: Translation) -> str:
        """The language of a translation: that of its file, if the authority reads that."""
        file = self.documents.get(translation.document or "")
        told = file.language if file else ""
        return told if told and reads(self.profile, told) else translation.language

    def fact(self, key: str) -> str:
        """A fact as typed for this packet, else of the case, else what people say, else empty.

        `name` is the applicant's full name, `listed-name` has the family name first.
        """
        family, given = self._facts.get("family-name", ""), self._facts.get("given-names", "")
        name = self._facts.get("name") or f"{given} {family}".strip()
        name = name or self._facts.get("applicant", "")
        if key == "name":
            return name
        if key == "listed-name":
            return f"{family}, {given}" if family and given else name
        return self._facts.get(key, "")

    def fill(self, template: str) -> str:
        """Fill a template of the profile; a stretch between ` · ` falls out if a fact is empty."""
        return " · ".join(filter(None, map(self._fill_stretch, template.split(" · "))))

    def _fill_stretch(self, template: str) -> str:
        named = {name for _, name, _, _ in Formatter().parse(template) if name is not None}
        facts = {name: self.fact(name) for name in named}
        return template.format_map(facts) if all(facts.values()) else ""


def _said(said: bool | None, usual: bool) -> bool:  # noqa: FBT001 - a value, not a switch
    return usual if said is None else said


def _far(translation: Translation) -> int:
    return tuple(State).index(translation.state)


def _from_people(people: Iterable[Person]) -> dict[str, str]:
    # The first applicant and the first lawyer stand in for what nobody typed.
    first: dict[Role | None, Person] = {}
    for person in people:
        first.setdefault(person.role, person)
    found: dict[str, str] = {}
    if applicant := first.get(Role.APPLICANT):
        found["applicant"] = applicant.name
    if lawyer := first.get(Role.LAWYER):
        found["filing-party"] = lawyer.name
        found["filing-address"] = lawyer.address
        found["filing-phone"] = lawyer.phone
    return found
