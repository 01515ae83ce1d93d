# The level API of python-bidi, as far as src/dossier/pdf/bidi.py uses it.

from collections import deque
from typing import Literal, TypedDict

class Char(TypedDict):
    ch: str
    level: int
    type: str
    orig: str

class LevelRun(TypedDict):
    sor: str
    eor: str
    start: int
    type: str
    length: int

class Storage(TypedDict):
    base_level: int
    base_dir: Literal["L", "R"]
    chars: list[Char]
    runs: deque[LevelRun]

def get_empty_storage() -> Storage: ...
def get_embedding_levels(text: str, storage: Storage) -> None: ...
def explicit_embed_and_overrides(storage: Storage) -> None: ...
def resolve_weak_types(storage: Storage) -> None: ...
def resolve_neutral_types(storage: Storage, debug: bool) -> None: ...
def resolve_implicit_levels(storage: Storage, debug: bool) -> None: ...
