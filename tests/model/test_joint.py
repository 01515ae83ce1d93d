"""Which translations share one certificate, and that it names them alone."""

from dataclasses import replace

import fictional
from dossier.model.joint import covered, sharing
from dossier.model.matter import Matter
from dossier.model.packet import Item


def joined(*names: str) -> Matter:
    before = fictional.matter()
    shared = {
        name: replace(one, joint="one page", translator="p2") if name in names else one
        for name, one in before.translations.items()
    }
    return replace(before, translations=shared)


def test_one_that_shares_with_none_stands_alone() -> None:
    matter = joined()
    assert [one.id for one in sharing(matter.translations["t2"], matter)] == ["t2"]


def test_those_of_one_name_and_one_translator_stand_together() -> None:
    matter = joined("t2", "t3", "t4")
    other = replace(matter.translations["t4"], translator="p3")
    matter = replace(matter, translations={**matter.translations, "t4": other})
    for name in ("t2", "t3"):
        found = sharing(matter.translations[name], matter)
        assert [one.id for one in found] == ["t2", "t3"]
        assert [one.id for one in covered(found[0], matter)] == [one.of for one in found]
    assert [one.id for one in sharing(other, matter)] == ["t4"]


def test_what_is_not_in_the_packet_is_not_named() -> None:
    matter = joined("t2", "t3")
    gone = matter.translations["t3"].of
    items = tuple(Item(one.document) for one in matter.packet.items if one.document != gone)
    matter = replace(matter, packet=replace(matter.packet, items=items))
    assert [one.id for one in sharing(matter.translations["t2"], matter)] == ["t2"]


def test_what_has_no_text_yet_is_not_named() -> None:
    matter = joined("t2", "t3")
    empty = replace(matter.translations["t3"], text="", document=None)
    matter = replace(matter, translations={**matter.translations, "t3": empty})
    assert [one.id for one in sharing(matter.translations["t2"], matter)] == ["t2"]
