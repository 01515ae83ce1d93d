"""Sentences for findings: what intake noticed, and what to look at before building."""

from typing import Final

FINDINGS: Final[dict[str, tuple[str, str]]] = {}
