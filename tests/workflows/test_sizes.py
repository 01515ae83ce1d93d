"""A packet with lighter pictures: audited as any other; what is in the vault doesn't change."""

import hashlib
import io
import random
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from cli.papers import pdf
from dossier.errors import DossierError, NotFound, Refusal, Stopped, VaultDamaged
from dossier.model.document import Kind
from dossier.model.lighter import of_options
from dossier.model.packet import Options
from dossier.progress import Progress, Step
from dossier.sandbox.call import Call
from dossier.sandbox.fork import Running
from dossier.sandbox.rows import count_rows
from dossier.vault import blobs, documents, lighter
from dossier.workflows import arrange, builds, lightening, sizes
from dossier.workflows import open as opening
from dossier.workflows.add import add
from dossier.workflows.build import KeptBack, Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes
from workflows.conftest import PASSPHRASE

LIGHT = Options(dots=150)


def scan(path: Path, seed: int, dots: int = 300) -> Path:
    """A photo of 3 by 4 inches that no coding makes small."""
    size = (3 * dots, 4 * dots)
    grain = random.Random(seed).randbytes(size[0] * size[1] * 3)
    picture = Image.frombytes("RGB", size, grain)
    picture.save(path, "JPEG", quality=80, dpi=(dots, dots))
    return path


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with two scans and a page of text."""
    for n in range(2):
        wishes = Wishes(kind=Kind.WITNESS, title=f"Scan {n}")
        add(desk, [scan(tmp_path / f"{n}.jpg", n)], wishes, lambda _: None)
    paper = pdf(tmp_path / "text.pdf", "text", pages=2)
    add(desk, [paper], Wishes(kind=Kind.WITNESS, title="Letter"), lambda _: None)
    return desk


def wish(desk: Desk, options: Options) -> None:
    """Keep a packet with these options."""
    packet = arrange.matter_of(desk.session, "generic").packet
    arrange.keep(desk.session, replace(packet, options=options))


def built(desk: Desk, out: Path) -> bytes:
    assert build(desk, Order("generic", out)).audit.ok
    return out.read_bytes()


def sides(packet: bytes) -> list[int]:
    """The width of every picture in a packet, in order."""
    found: list[int] = []
    with pikepdf.open(io.BytesIO(packet)) as file:
        for page in file.pages:
            nothing = pikepdf.Dictionary()
            for form in page.obj.Resources.get("/XObject", nothing).values():
                inside = form.get("/Resources", nothing).get("/XObject", nothing)
                found += [int(one.Width) for one in inside.values()]
    return found


def hashes(desk: Desk) -> list[str]:
    """The SHA-256 of every safe copy and original, read anew."""
    found: list[str] = []
    for document in documents.all(desk.session):
        for blob in (document.original.blob, document.safe.blob):
            rows = blobs.open_rows(desk.session, blob)
            data = b"".join(rows.row(k) for k in range(count_rows(rows.size)))
            found.append(hashlib.sha256(data).hexdigest())
    return found


def count(desk: Desk) -> int:
    with desk.session.turn() as database:
        (found,) = database.execute("SELECT count(*) FROM blobs").fetchone() or (0,)
    return int(found)


def test_a_lighter_packet_is_audited_and_the_vault_keeps_what_it_had(
    case: Desk, tmp_path: Path
) -> None:
    before = hashes(case)
    plain = built(case, tmp_path / "plain.pdf")
    wish(case, LIGHT)
    light = built(case, tmp_path / "light.pdf")
    assert (sides(plain), sides(light)) == ([900, 900], [450, 450])
    assert len(light) < len(plain) / 2
    with pikepdf.open(io.BytesIO(plain)) as one, pikepdf.open(io.BytesIO(light)) as other:
        assert [page.mediabox for page in one.pages] == [page.mediabox for page in other.pages]
    assert hashes(case) == before
    sizes.weights(case, arrange.arrange(case.session, "generic", arrange.Wanted()))
    assert built(case, tmp_path / "again.pdf") == light
    wish(case, Options())
    assert built(case, tmp_path / "plain.pdf") == plain


def test_the_plan_weighs_lighter_copies_once_they_are_known(case: Desk, tmp_path: Path) -> None:
    wish(case, LIGHT)
    guessed = arrange.arrange(case.session, "generic", arrange.Wanted()).size
    size = len(built(case, tmp_path / "light.pdf"))
    known = arrange.arrange(case.session, "generic", arrange.Wanted()).size
    assert size <= known < guessed


def test_a_meter_is_right_before_anything_is_made(case: Desk, tmp_path: Path) -> None:
    wish(case, LIGHT)
    alone = count(case)
    guessed = arrange.arrange(case.session, "generic", arrange.Wanted())
    told = sizes.weighed(case, guessed)
    assert count(case) == alone
    assert len(built(case, tmp_path / "light.pdf")) <= told.size < guessed.size
    assert arrange.arrange(case.session, "generic", arrange.Wanted()).size == told.size
    assert sizes.weighed(case, told) is told


def test_volumes_are_cut_by_what_lighter_copies_weigh(case: Desk, tmp_path: Path) -> None:
    most = 1.6
    heavy = build(case, Order("generic", tmp_path / "heavy.pdf", max_mb=most))
    wish(case, Options(dots=72, grey=True))
    light = build(case, Order("generic", tmp_path / "light.pdf", max_mb=most))
    assert (len(heavy.files), len(light.files)) == (2, 1)


def test_copies_are_made_once_and_go_when_nobody_wants_them(case: Desk, tmp_path: Path) -> None:
    alone = count(case)
    wish(case, LIGHT)
    first: list[Step] = []
    again: list[Step] = []
    build(replace(case, progress=Progress(first.append)), Order("generic", tmp_path / "a.pdf"))
    assert count(case) == alone + 2  # a page of text needs none
    build(replace(case, progress=Progress(again.append)), Order("generic", tmp_path / "b.pdf"))
    assert "lightening" in {step.code for step in first}
    assert "lightening" not in {step.code for step in again}
    wish(case, Options(dots=100))
    built(case, tmp_path / "c.pdf")
    assert count(case) == alone + 2
    wish(case, Options())
    built(case, tmp_path / "d.pdf")
    assert count(case) == alone
    assert all(one.blob == 0 for known in lighter.all(case.session).values() for one in known)


def test_what_is_erased_leaves_no_lighter_copy(case: Desk, tmp_path: Path) -> None:
    wish(case, LIGHT)
    built(case, tmp_path / "a.pdf")
    gone = documents.get(case.session, "d1").safe.sha256
    before = count(case)
    documents.erase(case.session, "d1")
    assert gone not in lighter.all(case.session)
    assert count(case) == before - 3


def test_copies_outlast_the_session_and_halves_of_them_do_not(
    case: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish(case, LIGHT)
    alone = count(case)
    progress = Progress()

    def stop_in_the_middle(sink: lightening.Sink, _: str, data: bytes) -> None:
        sink.writer.write(data)
        progress.stop()

    with monkeypatch.context() as patch:
        patch.setattr(lightening.Sink, "take", stop_in_the_middle)
        with pytest.raises(Stopped):
            build(replace(case, progress=progress), Order("generic", tmp_path / "a.pdf"))
    assert count(case) == alone
    built(case, tmp_path / "b.pdf")
    stray = blobs.Writer(case.session)  # as if the power went before the copy was counted
    stray.write(b"x" * 700_000)
    stray.finish()
    assert count(case) == alone + 3
    case.session.close()
    with opening.unlock(case.session.folder, PASSPHRASE) as session:
        assert count(replace(case, session=session)) == alone + 2
        built(replace(case, session=session), tmp_path / "c.pdf")


def test_a_copy_that_differs_in_more_than_pictures_is_never_placed(
    case: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish(case, LIGHT)
    real = case.sandbox.start
    other = documents.get(case.session, "d3").safe.blob

    def start(call: Call) -> Running:
        if call.task.endswith(":lighter"):  # as if the first worker had made another paper
            call = replace(call, sources=(call.sources[0], blobs.open_rows(case.session, other)))
        return real(call)

    plain = sides(built(case, tmp_path / "a.pdf"))
    assert plain == [450, 450]
    lighter.forget_all_of(case.session, documents.get(case.session, "d1").safe.sha256)
    monkeypatch.setattr(case.sandbox, "start", start)
    assert sides(built(case, tmp_path / "b.pdf")) == [900, 450]


def test_a_lighter_copy_that_was_exchanged_is_never_handed_over(case: Desk, tmp_path: Path) -> None:
    wish(case, LIGHT)
    built(case, tmp_path / "a.pdf")
    one, two = (documents.get(case.session, name).safe.sha256 for name in ("d1", "d2"))
    known = lighter.all(case.session)
    mine, other = (of_options(known[safe], LIGHT) for safe in (one, two))
    assert mine is not None
    assert other is not None
    lighter.forget_all_of(case.session, two)
    lighter.keep(case.session, two, replace(other, blob=mine.blob))
    with pytest.raises(KeptBack) as caught:
        build(case, Order("generic", tmp_path / "b.pdf"))
    assert {one.code for one in caught.value.report.failures} == {"source-page"}


def test_a_damaged_copy_is_made_anew_and_a_damaged_paper_is_named(
    case: Desk, tmp_path: Path
) -> None:
    wish(case, LIGHT)
    light = built(case, tmp_path / "a.pdf")

    def spoil(blob: int) -> None:
        with case.session.transaction() as database:
            sql = "UPDATE blob_rows SET data = zeroblob(length(data)) WHERE place = ?"
            database.execute(sql, (blob * 65536,))

    known = of_options(
        lighter.all(case.session)[documents.get(case.session, "d1").safe.sha256], LIGHT
    )
    assert known is not None
    spoil(known.blob)
    assert built(case, tmp_path / "b.pdf") == light
    spoil(documents.get(case.session, "d1").safe.blob)
    wish(case, Options())
    with pytest.raises(VaultDamaged) as caught:
        build(case, Order("generic", tmp_path / "c.pdf"))
    assert caught.value.facts == {"what": "file", "document": "d1"}


def test_exhibits_are_weighed_in_every_way_the_heaviest_first(case: Desk) -> None:
    planned = arrange.arrange(case.session, "generic", arrange.Wanted())
    alone = count(case)
    found = sizes.weights(case, planned)
    assert [one.exhibit.document for one in found][-1] == "d3"
    assert [one.now for one in found] == sorted((one.now for one in found), reverse=True)
    for one in found[:2]:
        two_hundred, less, less_and_grey, grey = one.lighter
        assert one.now > two_hundred > less > less_and_grey
        assert one.now > grey
    assert set(found[2].lighter) == {found[2].now}
    assert count(case) == alone  # measured, not kept
    steps: list[Step] = []
    desk = replace(case, progress=Progress(steps.append))
    planned = arrange.arrange(case.session, "generic", arrange.Wanted())
    assert sizes.weights(desk, planned) == found
    assert steps == []


def test_a_page_is_shown_as_it_is_and_as_it_will_be(case: Desk) -> None:
    found = sizes.preview(case, "d1", 0, Options(dots=72, grey=True), 300)
    assert (found.before.width, found.after.width) == (300, 300)
    assert found.before.height == found.after.height
    assert (found.dots_before, found.dots_after) == (pytest.approx(300, 1), pytest.approx(72, 1))
    assert found.before.pixels != found.after.pixels
    text = sizes.preview(case, "d3", 1, LIGHT, 300)
    assert (text.dots_before, text.dots_after) == (0, 0)
    assert text.before == text.after
    with pytest.raises(NotFound):
        sizes.preview(case, "d3", 2, LIGHT, 300)


def test_what_no_task_of_ours_answers_is_refused(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = case.sandbox.run

    def run(call: Call, progress: Progress) -> dict[str, object]:
        return {**real(call, progress), "before": [-1]}

    monkeypatch.setattr(case.sandbox, "run", run)
    with pytest.raises(DossierError) as caught:
        sizes.preview(case, "d1", 0, LIGHT, 60)
    assert caught.value.facts == {"where": "worker-crash protocol"}


def test_a_worker_that_breaks_leaves_the_safe_copy_in_its_place(
    case: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish(case, LIGHT)

    def broken(_: lightening.Sink, stream: str, data: bytes) -> None:
        raise Refusal("worker-crash", stream=stream, size=len(data))

    monkeypatch.setattr(lightening.Sink, "take", broken)
    assert sides(built(case, tmp_path / "a.pdf")) == [900, 900]


def test_a_filing_still_knows_the_safe_copy(case: Desk, tmp_path: Path) -> None:
    """Supplements compare with safe copies: a lighter one in the packet isn't another paper."""
    wish(case, LIGHT)
    built(case, tmp_path / "a.pdf")
    packet = arrange.matter_of(case.session, "generic").packet
    note = builds.last_build(case.session, packet.id)
    assert note is not None
    safe = {one.id: one.safe.sha256 for one in documents.all(case.session)}
    assert {one.document: one.sha256 for one in note.exhibits} == safe
