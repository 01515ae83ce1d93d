"""What the audit expects comes from the plan, and from every original of every document."""

from dataclasses import replace

import fictional
from dossier.export.manifest import expect
from dossier.model.document import Said


def test_words_of_every_original_of_a_paper_are_hunted_for() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    shown = next(part.source for part in plan.volumes[0].parts if part.source)
    paper = matter.documents[shown]
    more = replace(paper.original, name="IMG_0002.jpg", said=Said(device="Nokia 3310"))
    joined = replace(paper, further=(more,))
    wanted = expect(replace(matter, documents={**matter.documents, shown: joined}), plan, 1)
    assert {"Nokia 3310", "IMG_0002.jpg"} <= set(wanted.canaries)
    assert "Nokia 3310" not in expect(matter, plan, 1).canaries
