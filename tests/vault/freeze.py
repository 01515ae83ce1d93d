"""Makes a frozen vault of the present format: `python -m vault.freeze` in the folder tests.

Run once for each released format, and commit what it made; never again for a format that is out.
"""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from dossier.model.case import Case
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Kind, Original, PageSize, SafeCopy, Said
from dossier.model.event import Event
from dossier.model.packet import Item, Packet
from dossier.model.person import Person, Role
from dossier.model.translation import State, Translation
from dossier.model.wire import JsonObject, to_json
from dossier.progress import Progress
from dossier.sandbox.rows import BytesRows
from dossier.vault import (
    blobs,
    case,
    documents,
    events,
    keys,
    ledger,
    packets,
    people,
    session,
    settings,
    slotbook,
    translations,
)
from dossier.vault.header import FORMAT
from dossier.vault.kdf import FLOOR
from dossier.vault.keys import Passphrase, RecoveryBits
from dossier.vault.keys import Role as SlotRole
from dossier.vault.session import Session
from vault.making import filler, read_all

FROZEN = Path(__file__).resolve().parents[1] / "vaults"
PASSPHRASE = "sample frozen plain words"
RECOVERY_BITS = bytes(range(32))


def freeze(folder: Path) -> None:
    """Make the vault with a little of everything, and write what it holds beside it."""
    with session.create(folder, PASSPHRASE, FLOOR) as vault:
        _fill(vault)
        _add_recovery_slot(vault)
        expected = describe(vault)
    text = json.dumps(expected, ensure_ascii=False, indent=1, sort_keys=True)
    folder.with_suffix(".json").write_text(text + "\n", encoding="utf-8")


def describe(vault: Session) -> JsonObject:
    """Say all that a vault holds."""
    return json.loads(json.dumps(_describe(vault)))


def _describe(vault: Session) -> JsonObject:
    every = (*documents.all(vault), *documents.all(vault, removed=True))
    return {
        "head": vault.head(),
        "documents": {document.id: _describe_document(vault, document) for document in every},
        "people": [to_json(person) for person in people.all(vault)],
        "events": [to_json(event) for event in events.all(vault)],
        "translations": [to_json(translation) for translation in translations.all(vault)],
        "packets": [to_json(packet) for packet in packets.all(vault)],
        "copies": [to_json(copy) for copy in ledger.all(vault)],
        "case": to_json(case.load(vault)),
        "language": settings.get(vault, "language"),
    }


def _describe_document(vault: Session, document: Document) -> JsonObject:
    return {
        "document": to_json(document),
        "text": list(documents.text(vault, document.id)),
        "thumbnail": documents.thumbnail(vault, document.id).hex(),
        "original": len(read_all(vault, document.original.blob)),
        "safe": len(read_all(vault, document.safe.blob)),
    }


def _fill(vault: Session) -> None:
    birth = _document(vault, "Birth certificate", 300_000, ("Elvin Nümunəzadə", "Sampleton ZZ"))
    letter = _document(vault, "Letter of Layla Mithal", 900, ("من می‌خواهم شهادت بدهم", ""))
    binned = _document(vault, "Blurred photo", 700, ())
    erased = _document(vault, "Not for this case", 600, ("gone",))
    documents.save(vault, replace(birth, original_title="Doğum haqqında şəhadətnamə"))
    documents.save(vault, replace(binned, removed=True))
    documents.erase(vault, erased.id)
    witness = people.add(vault, Person("", "Layla Mithal", Role.WITNESS, ("لیلا",), "1 Sample St"))
    happened = FuzzyDate(2019, 3, about=True)
    events.add(vault, Event("", "Arrest", happened, "Sampleton", (letter.id,), (witness.id,)))
    text = "I want to bear witness."
    translations.add(vault, Translation("", letter.id, "en", State.DONE, None, text, witness.id))
    items = (Item(birth.id), Item(letter.id, "statements"))
    packets.add(vault, Packet("", "us-eoir-relief", date(2026, 1, 5), items, (), (("judge", "X"),)))
    ledger.enter(vault, "/media/stick/packet.pdf", "packet", "ab" * 32, 12_345)
    case.save(vault, Case((("a-number", "A 000-000-000"), ("court", "Sampleton"))))
    settings.set(vault, "language", "az")


def _document(vault: Session, title: str, size: int, text: tuple[str, ...]) -> Document:
    original = blobs.store(vault, BytesRows(filler(title, size)), Progress())
    safe = blobs.store(vault, BytesRows(filler(title + " safe", size // 2)), Progress())
    said = Said(captured="2019-03-14", other=(("software", "none"),))
    document = Document(
        id=documents.next_id(vault),
        title=title,
        kind=Kind.OTHER,
        original=Original(
            f"{title}.jpg", "image/jpeg", original.size, original.sha256, original.id, said
        ),
        safe=SafeCopy(safe.size, safe.sha256, safe.id, (PageSize(595.28, 841.89),) * len(text)),
        added=date(2026, 1, 2),
        date=FuzzyDate(2019, 3, 14),
    )
    documents.add(vault, document, text, b"\xff\xd8" + title.encode())
    return document


def _add_recovery_slot(vault: Session) -> None:
    header = keys.read_copies(vault.folder).current
    opened = keys.open_slot(header, Passphrase(PASSPHRASE))
    sheet = RecoveryBits(RECOVERY_BITS)
    keys.write_copies(vault.folder, keys.put_secret(header, 5, opened.data_key, sheet))
    with vault.transaction() as database:
        slotbook.note(database, 5, SlotRole.RECOVERY, None)


if __name__ == "__main__":
    freeze(FROZEN / f"format-{FORMAT}")
