"""What a check reads of the vault: pages where somebody stands whom the reader may not know."""

from pathlib import Path

from cli.papers import pdf, photo
from dossier.model.document import Kind
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
    unread = {"name": "Rauf MISALOV", "title": "Snow", "n": "1"}
    assert found(desk) == {"hidden-person-on-page": named, "hidden-person-unread": unread}
    wanted = Wanted(exclude=("d2",), pages=(("d1", ((2, 2),)),))
    arrange.arrange(desk.session, "generic", wanted)
    assert found(desk) == {"hidden-person-on-page": {**named, "page": "2", "n": "1"}}
