"""Every text of the window keeps the rules for words, and every language has all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from dossier.ui.languages import LANGUAGES
from strings import reading, rules
from strings.pseudo import speaker
from strings.reading import Entry, Said

SAID = reading.said()
FILES = {language: tuple(reading.read(reading.file_of(language))) for language in reading.FILES}
TRANSLATED = tuple(language for language in reading.FILES if language != "en")
COLLECT = "collect them with: python3 dev.py strings"


def test_the_window_speaks_the_languages_that_have_files() -> None:
    assert set(LANGUAGES) == set(reading.FILES)


def test_english_texts_are_plain_and_short() -> None:
    assert [f"{one.place} {wrong}" for one in SAID for wrong in rules.breaks(one.source)] == []


def test_texts_of_profiles_are_plain_and_short() -> None:
    texts = reading.beside()["Profiles"]
    assert [wrong for text in texts for wrong in rules.breaks(text)] == []


def test_every_text_that_is_asked_for_stands_in_the_code() -> None:
    found = [
        place
        for path in sorted(reading.WINDOW.rglob("*.py"))
        for place in reading.asked_with_variables(path.read_text(encoding="utf-8"), path.name)
    ]
    assert found == []


def asked() -> set[tuple[str, str]]:
    """Give all that the window asks for, with its context."""
    beside = {(context, text) for context, texts in reading.beside().items() for text in texts}
    return {(one.context, one.source) for one in SAID} | beside


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_language_has_every_text_and_no_other(language: str) -> None:
    written = {(one.context, one.source) for one in FILES[language]}
    assert sorted(asked() - written) == [], COLLECT
    assert sorted(written - asked()) == [], COLLECT


@pytest.mark.parametrize("language", reading.FILES)
def test_counted_words_are_counted_in_every_language(language: str) -> None:
    wanted = {(one.context, one.source) for one in SAID if one.counted}
    assert wanted == {(one.context, one.source) for one in FILES[language] if one.counted}, COLLECT


def open_places(entries: tuple[Entry, ...], forms: int) -> Iterator[str]:
    """Say what is not translated, or not in all forms."""
    for one in entries:
        count = forms if one.counted else 1
        if one.unfinished or len(one.forms) != count or not all(map(str.strip, one.forms)):
            yield f"{one.context}: {one.source}"


@pytest.mark.parametrize("language", reading.FILES)
def test_nothing_is_left_to_translate(language: str) -> None:
    assert list(open_places(FILES[language], reading.FORMS[language])) == []


@pytest.mark.parametrize("language", reading.FILES)
def test_translations_put_in_the_same_facts(language: str) -> None:
    assert [
        wrong
        for one in FILES[language]
        for wrong in rules.differences(one.source, one.forms, counted=one.counted)
    ] == []


@pytest.mark.parametrize("language", reading.FILES)
def test_translations_are_plain_and_short(language: str) -> None:
    assert [
        (one.source, wrong)
        for one in FILES[language]
        for form in one.forms
        for wrong in rules.breaks(form, language)
    ] == []


@pytest.fixture
def speaking(
    qapp: QCoreApplication, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[None]:
    """Let the application speak a language, made from its file as it stands."""
    translator = speaker(request.param, tmp_path)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def pages(n: int) -> str:
    """Say a number of pages."""
    return QCoreApplication.translate("Words", "%n page(s)", "", n)


@pytest.mark.parametrize("speaking", ["en"], indirect=True)
@pytest.mark.usefixtures("speaking")
def test_english_counts() -> None:
    assert (pages(1), pages(2)) == ("1 page", "2 pages")


@pytest.mark.parametrize("speaking", ["ar"], indirect=True)
@pytest.mark.usefixtures("speaking")
def test_arabic_has_words_for_two_for_few_and_for_many() -> None:
    said = [pages(n) for n in (1, 2, 3, 11, 100)]
    assert said == ["صفحة واحدة", "صفحتان", "3 صفحات", "11 صفحة", "100 صفحة"]


@pytest.mark.parametrize("speaking", ["es"], indirect=True)
@pytest.mark.usefixtures("speaking")
def test_spanish_speaks() -> None:
    assert QCoreApplication.translate("TopBar", "Hide now") == "Ocultar ahora"


def test_the_checks_see_red() -> None:
    code = 'class V:\n    def f(self):\n        self.tr("You must %n", "", 2)\n        self.tr(x)'
    assert list(reading.said_in(code, "v")) == [Said("V", "You must %n", counted=True, place="v:3")]
    assert list(reading.asked_with_variables(code, "v")) == ["v:4"]
    assert list(reading.said_in('translate("Words", "Yes")')) == [Said("Words", "Yes", place=":1")]
    assert rules.breaks("Algo falló.", "es") == ["the word falló"]
    assert rules.breaks("هذا خطأ.", "ar") == ["the word خطأ"]
    assert rules.breaks("uno " * 19, "es")
    entry = Entry("V", "%n page(s)", ("una", ""), counted=True)
    assert list(open_places((entry,), 2)) == ["V: %n page(s)"]
    assert list(open_places((Entry("V", "Yes", ("sí",), unfinished=True),), 2)) == ["V: Yes"]
    assert list(rules.differences("{n} of {of}", ("{n} de {fo}",), counted=False)) != []
    assert list(rules.differences("%n {x}", ("dos",), counted=True)) != []
    assert list(rules.differences("%n {x}", ("dos {x}",), counted=True)) == []
