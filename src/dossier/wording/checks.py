"""Sentences for what the audit of a packet and the check of a vault can find."""

from typing import Final

CHECKS: Final[dict[str, tuple[str, str]]] = {}
