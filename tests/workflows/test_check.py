"""What a check reads of the vault: pages where somebody stands whom the reader may not know."""

from pathlib import Path

from cli.papers import pdf, photo
from dossier.model.document import Kind
from dossier.model.finding import Finding, Severity
from dossier.model.person import Person, Reader
from dossier.workflows import arrange, check, people
from dossier.workflows.add import add
from dossier.workflows.arrange import Wanted
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes


def found(desk: Desk) -> dict[str, dict[str, str]]:
    codes = ("hidden-person-on-page", "hidden-person-unread")
    seen = check.look_over(desk.session, "generic")
    return {one.code: dict(one.facts) for one in seen if one.code in codes}


def test_a_hidden_name_on_a_page_is_found_until_that_page_is_left_out(
    desk: Desk, tmp_path: Path
) -> None:
    letter = pdf(tmp_path / "letter.pdf", "Seen by Rauf Misalov", pages=2)
    snow = photo(tmp_path / "snow.jpg")
    for path, title in ((letter, "Letter"), (snow, "Snow")):
        add(desk, [path], Wishes(kind=Kind.WITNESS, title=title), lambda _: None)
    assert found(desk) == {}
    people.add(desk.session, Person("", "Rauf MISALOV", hidden_from=(Reader.GOVERNMENT,)))
    named = {"name": "Rauf MISALOV", "title": "Letter", "page": "1", "n": "2"}
    named |= {"person": "p1", "pages": "1,2"}
    unread = {"name": "Rauf MISALOV", "title": "Snow", "n": "1"}
    assert found(desk) == {"hidden-person-on-page": named, "hidden-person-unread": unread}
    wanted = Wanted(exclude=("d2",), pages=(("d1", ((2, 2),)),))
    arrange.arrange(desk.session, "generic", wanted)
    left = {**named, "page": "2", "n": "1", "pages": "2"}
    assert found(desk) == {"hidden-person-on-page": left}


def test_who_lets_one_hidden_place_pass_lets_no_other_pass() -> None:
    def on_page(document: str, pages: str) -> Finding:
        facts = (("person", "p2"), ("pages", pages))
        return Finding("hidden-person-on-page", Severity.STOP, document, facts)

    seen = on_page("d1", "2")
    assert check.stopping([seen], [seen.code]) == (seen,), "its kind alone says no place"
    assert check.stopping([seen, on_page("d3", "2")], [seen.passes_as]) == (on_page("d3", "2"),)
    assert check.stopping([on_page("d1", "2,5")], [seen.passes_as]) == (on_page("d1", "2,5"),)
    draft = Finding("translation-draft", Severity.STOP, "t1")
    assert check.stopping([draft], ["translation-draft"]) == ()
