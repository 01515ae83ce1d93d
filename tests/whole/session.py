"""A whole session on the command line, full of canaries, as a person would go through it."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from PIL import Image

CANARIES = (
    "Qaranquş-71-Vərəqə",
    "Kanari-Nömrə-4417",
    "Zümrüd-Gizli-Yer-93",
    "Şahid-Ünvanı-2280",
    "Parol-Söz-Kanari-58",
)
TITLE, TEXT, CAMERA, PLACE, PASSPHRASE = CANARIES


@dataclass(frozen=True)
class Place:
    """Folders of one session; home, settings and temporary folders are its own."""

    root: Path

    @property
    def vault(self) -> Path:
        """Where the vault is."""
        return self.root / "case.dossier"

    @property
    def packet(self) -> Path:
        """The one file that is handed out on purpose."""
        return self.root / "out" / "packet.pdf"

    @property
    def watched(self) -> tuple[Path, ...]:
        """Folders in which a careless program leaves traces."""
        return tuple(self.root / name for name in ("home", "xdg", "tmp", "work"))

    def environment(self) -> dict[str, str]:
        """The environment of every program of the session."""
        home, xdg, temporary, _ = self.watched
        return {
            **os.environ,
            "HOME": str(home),
            "TMPDIR": str(temporary),
            "TEMP": str(temporary),
            **{f"XDG_{name}_HOME": str(xdg) for name in ("CONFIG", "DATA", "CACHE", "STATE")},
            "XDG_RUNTIME_DIR": str(xdg),
        }


def prepare(root: Path) -> Place:
    """Make the folders, the passphrase file and the dirty input."""
    place = Place(root)
    for folder in (*place.watched, root / "out", root / "in"):
        folder.mkdir()
    (root / "in" / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    (root / "in" / "typed.txt").write_text(f"Translated: {TEXT}\n\nSecond line.", encoding="utf-8")
    photo(root / "in" / f"{TITLE}.jpg")
    text_page(root / "in" / "paper.pdf")
    return place


def photo(target: Path) -> None:
    """Write a JPEG whose camera data holds a canary."""
    image = Image.new("RGB", (640, 480), (120, 130, 90))
    exif = Image.Exif()
    exif[0x010F] = CAMERA
    exif[0x9286] = CAMERA
    image.save(target, exif=exif, comment=CAMERA.encode())


def text_page(target: Path) -> None:
    """Write a PDF with a canary in its text and in its metadata."""
    with pikepdf.new() as pdf:
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        page.obj.Contents = pdf.make_stream(b"BT /F 20 Tf 80 700 Td (Kanari-4417 on paper) Tj ET")
        pdf.docinfo["/Author"] = TEXT
        pdf.save(target)


def commands(place: Place) -> list[list[str]]:
    """Give every command of the session in order."""
    given, vault = place.root / "in", str(place.vault)
    build = ["build", vault, "--profile", "generic", "-o", str(place.packet)]
    return [
        ["new", vault],
        ["add", vault, str(given / f"{TITLE}.jpg"), str(given / "paper.pdf")],
        ["set", vault, "d2", "--title", TITLE, "--kind", "police", "--language", "az"],
        ["case", vault, "set", f"family-name={TITLE}", f"city={PLACE}"],
        ["person", vault, "add", "--name", TEXT, "--role", "translator", "--address", PLACE],
        ["event", vault, "add", "--title", TITLE, "--date", "2024-03", "--document", "d2"],
        [
            *("translation", vault, "add", "--of", "d2", "--text", str(given / "typed.txt")),
            *("--language", "en", "--translator", "p1", "--state", "done"),
        ],
        ["list", vault],
        ["search", vault, "Kanari"],
        ["packet", vault, "--profile", "generic", "--all"],
        ["check", vault, "--profile", "generic"],
        build,
        ["verify", vault],
        ["remove", vault, "d1"],
    ]


def run(place: Place, command: Sequence[str], before: Sequence[str] = ()) -> dict[str, object]:
    """Run one command of the program with --json; give what it printed."""
    secret = ["--passphrase-file", str(place.root / "in" / "passphrase")]
    done = subprocess.run(
        [*before, sys.executable, "-m", "dossier", *command, *secret, "--json"],
        env=place.environment(),
        cwd=place.root / "work",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, (command, done.returncode, done.stdout, done.stderr)
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return answer
