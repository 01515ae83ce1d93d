"""Nothing we write promises what we can't keep."""

import re
from pathlib import Path

import pytest

from conftest import CHECKOUT

PROMISES = re.compile(
    r"undetectable|unbreakable|military.grade|100 ?% secure|deniab\w+|secure\w* delet\w+|anonymous",
    re.IGNORECASE,
)
PAGES = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "resources/**/*.md", "resources/**/*.toml")
    for path in CHECKOUT.glob(pattern)
)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(CHECKOUT)))
def test_a_page_promises_nothing_we_cannot_keep(path: Path) -> None:
    assert PROMISES.findall(path.read_text(encoding="utf-8")) == []


def test_the_words_are_seen() -> None:
    text = "Undetectable, military-grade, 100% secure: securely deletes; deniability."
    assert len(PROMISES.findall(text)) == 5
