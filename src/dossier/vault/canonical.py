"""The one written form of a record, and its hash."""

import hashlib
import json
from typing import cast

from dossier.model.wire import JsonObject, JsonValue


def canonical(value: JsonValue) -> str:
    """Write JSON with sorted keys and no spaces, letters as they are."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def parse(text: str) -> JsonObject:
    """Read a record, whose hash was checked before, back."""
    return cast("JsonObject", json.loads(text))


def digest(text: str) -> bytes:
    """SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).digest()
