"""Audits a large packet by several workers side by side, each its share of the pages.

Their findings together are those of one who reads all:

Every page is somebody's. The shares follow each other without a gap, and as many pages as the
plan has are in them. Its owner compares a page's stamp, label, size, links and evidence with the
manifest. Of other pages an owner assumes just what their own owners prove: that they are stamped
and labelled as the manifest says. The first also compares index, bookmarks, title and exhibits.

Every object is looked at. An owner looks at its pages, the first also at all that the trailer
names, and each follows every reference from what it looks at, except into pages of others: those
it notes as left. Everything left was looked at by another, so what they looked at together leads
nowhere else. An object that none of them came by is a stray.

No byte is between objects. Who reads an object looks at what stands behind it. Behind the last
one of the file looks whoever got furthest.

Anything that isn't so, and any disagreement, has no report here: one worker then reads the whole
file, and it is that one's report that counts.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from dossier.export.audit import Comparison, counted
from dossier.export.manifest import ExpectedPage, Manifest
from dossier.export.report import AuditReport
from dossier.model.audit_sheet import FiveNumbers
from dossier.pdf.witness_facts import Covered, Reading, SeenPage, Span

FEWEST: Final = 256
"""Files of fewer pages are read by one worker: to start a second takes longer."""
MOST: Final = 2
"""More would each need the memory for a file's table, and time to read it."""
APART: Final = hasattr(os, "pread")
"""Whether several readers of one descriptor can each have a place of their own."""


def worth(pages: int) -> int:
    """Say how many workers a file of so many pages is worth."""
    return min(MOST, os.cpu_count() or 1) if APART and pages >= FEWEST else 1


@dataclass(frozen=True)
class ShareReport:
    """What the worker of a share found: whether all was right, counts, and what it covered.

    The first one has the numbers of all exhibits.
    """

    ok: bool
    counts: dict[str, int] = field(default_factory=dict[str, int])
    covered: Covered | None = None
    numbers: tuple[FiveNumbers, ...] = ()


def audit_share(manifest: Manifest, seen: Reading) -> ShareReport:
    """Compare one share with the manifest."""
    covered = seen.covered
    if covered is None or covered.pages != len(manifest.pages):
        return ShareReport(ok=False)
    before, after = manifest.pages[: covered.first], manifest.pages[covered.end :]
    pages = (
        *(_assumed(page, manifest) for page in before),
        *seen.pages,
        *(_assumed(page, manifest) for page in after),
    )
    own = range(covered.first, covered.end)
    comparison = Comparison(manifest, replace(seen, pages=pages), own)
    ok = next(comparison.failures(), None) is None
    return ShareReport(ok, counted(seen), covered, comparison.numbers())


def joined(manifest: Manifest, reports: Sequence[ShareReport]) -> AuditReport | None:
    """Put the reports of all shares together, in their order; None if not all is right."""
    covered = [one.covered for one in reports if one.ok and one.covered is not None]
    if len(covered) != len(reports) or not _whole(covered, len(manifest.pages)):
        return None
    counts = {key: sum(one.counts[key] for one in reports) for key in reports[0].counts}
    return AuditReport(
        ok=True,
        pages=counts["pages"],
        exhibits=len(manifest.exhibits),
        checks={
            **counts,
            "exhibit-numbers": len(manifest.exhibits),
            "pictures": len({one for share in covered for one in share.pictures}),
            "objects": len({one for share in covered for one in share.seen}),
        },
        numbers=reports[0].numbers,
    )


def _whole(shares: Sequence[Covered], pages: int) -> bool:
    """Whether all pages, objects and bytes were covered by these together."""
    borders = [(share.first, share.end) for share in shares]
    follow = [0, *(end for _, end in borders)] == [*(first for first, _ in borders), pages]
    seen = [set(share.seen) for share in shares]
    left_open = any(
        not set(share.left) <= set[int]().union(*seen[:n], *seen[n + 1 :])
        for n, share in enumerate(shares)
    )
    strays = set(shares[0].strays).intersection(*(share.strays for share in shares[1:]))
    furthest = max(shares, key=lambda share: share.reached)
    return follow and not left_open and not strays and furthest.ends_well


def _assumed(page: ExpectedPage, manifest: Manifest) -> SeenPage:
    """Give a page of another share as its owner will find it, or the whole is wrong anyway."""
    words = (page.label, page.number) if page.label else (page.number,)
    stamp = tuple(Span(word, 0, 0) for word in words)
    return SeenPage(*manifest.paper, label=page.number, stamp=stamp)
