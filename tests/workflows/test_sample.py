"""The sample case is whole: every key it names is there, and every file."""

from conftest import CHECKOUT
from dossier.workflows.sample import read

FILES = CHECKOUT / "resources" / "sample-case" / "files"


def test_the_sample_case_names_what_is_there() -> None:
    sample = read()
    people = {one.key for one in sample.people}
    papers = {one.key for one in sample.documents}
    assert len(people) == len(sample.people)
    assert len(papers) == len(sample.documents)
    named = [name for one in sample.documents for name in one.named]
    assert sorted(named) == sorted(path.name for path in FILES.iterdir())
    assert all(bool(one.file) != bool(one.files) for one in sample.documents)
    for one in sample.translations:
        assert {one.of, one.document or one.of, one.signed or one.of} <= papers
        assert one.translator is None or one.translator in people
    for happened in sample.events:
        assert set(happened.documents) <= papers
        assert set(happened.people) <= people


def test_the_people_of_the_sample_case_are_plainly_invented() -> None:
    sample = read()
    assert all(one.phone.startswith("(000) 555-") for one in sample.people if one.phone)
    assert {"a-number", "court", "family-name"} <= sample.case.keys()
    assert sample.case["a-number"] == "A000-000-000"
