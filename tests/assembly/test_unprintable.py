"""Letters that no font has are named: in titles, in what a list says, in captions."""

from dataclasses import replace

import listed
from builds import planned
from dossier.assembly.measure import measure
from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.packet import Answer, Item, SlotState

JAVANESE = "ꦱꦲ"


def named(of: Matter) -> dict[str, str]:
    return dict(measure(of, planned(of, {}).plan).uncovered)


def papers(**said: dict[str, str]) -> tuple[Document, ...]:
    found = listed.documents(listed.copies())
    return tuple(replace(one, **said.get(one.id, {})) for one in found)


def test_usual_scripts_are_all_there() -> None:
    assert named(listed.held(papers())) == {}


def test_titles_and_facts_are_looked_through() -> None:
    of = listed.held(papers(d2={"title": f"Passport {JAVANESE} ꦱ"}, d4={"issued_by": JAVANESE}))
    found = named(of)
    assert (found["d2"], found["d4"]) == (JAVANESE, JAVANESE)
    # Lists name these papers too.
    assert {"statement", "names", "country"} <= set(found)
    assert "d3" not in found


def test_a_typed_translation_is_looked_through() -> None:
    of = listed.held(papers())
    typed = replace(of.translations["t1"], text=f"Summons\n{JAVANESE}")
    assert named(replace(of, translations={"t1": typed})) == {"d3": JAVANESE}


def test_what_a_list_says_is_looked_through() -> None:
    told = listed.event("e1", f"Born in {JAVANESE}.", "1994")
    assert named(listed.held(papers(), events=[told])) == {"chronology": JAVANESE}
    of = listed.held(papers())
    slot = of.profile.checklist[0].key
    answers = (Answer(slot, SlotState.COULD_NOT_GET, JAVANESE),)
    of = replace(of, packet=replace(of.packet, answers=answers))
    assert named(of) == {"unavailable": JAVANESE}


def test_captions_of_photographs_are_looked_through() -> None:
    of = listed.held(papers(d7={"place": JAVANESE}), names=())
    kept = tuple(item for item in of.packet.items if item.document != "d7")
    sheets = Item("photos", "photographs", holds=("d7",))
    of = replace(of, packet=replace(of.packet, items=(*kept, sheets)))
    assert named(of) == {"d7": JAVANESE}
