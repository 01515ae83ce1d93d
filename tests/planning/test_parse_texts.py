"""The words of a packet: nested tables become dotted keys, plurals have both forms."""

import pytest

from dossier.errors import ProfileInvalid
from dossier.planning.parse_texts import parse_texts


def test_tables_become_dotted_keys() -> None:
    texts = parse_texts(
        'language = "en"\n[month.short]\n3 = "Mar"\n[pages]\none = "{n} page"\nother = "{n} pages"'
    )
    assert texts.language == "en"
    assert texts.say("month.short.3") == "Mar"
    assert (texts.count("pages", 1), texts.count("pages", 3)) == ("1 page", "3 pages")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a = ", "$"),
        ("a = =", "line 1"),
        ('a = "b"', "$.language"),
        ('language = "en"\na = 3', "a"),
        ('language = "en"\na = ["b"]', "a"),
        ('language = "en"\n[a.b]\none = "{n}"', "a.b"),
        ('language = "en"\n[a]\nother = "{n}"\nfew = "{n}"', "a"),
        ('language = "en"\na = "{0.real!r}"', "a"),
        ('language = "en"\na = "{"', "a"),
        ('language = "en"\n"a.b" = "x"\n[a]\nb = "y"', "a.b"),
    ],
)
def test_what_does_not_fit_is_refused_at_its_place(text: str, where: str) -> None:
    with pytest.raises(ProfileInvalid) as refused:
        parse_texts(text)
    assert refused.value.facts["where"] == where
