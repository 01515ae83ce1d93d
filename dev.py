"""The one script a newcomer runs: python3 dev.py demo | app | test | dossier ... | lint | bench.

`gallery` shows every part of the window in all its states, `screenshots` makes pictures of every
screen, with no display needed. `strings` collects the words of the window for translators.

Standard library only. It makes .venv, installs from the hash-pinned lock files, and on Debian and
its kin, where it runs as root, installs the few system packages that are missing.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from ctypes.util import find_library
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCKS = {"run": HERE / "requirements-run.lock", "test": HERE / "requirements-test.lock"}
# Programs that tests use as a second opinion, and the Debian packages that bring them.
TEST_PROGRAMS = {
    "pdftotext": "poppler-utils",
    "strace": "strace",
    "git": "git",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}
# What Qt loads to draw at all, and to open a window under X11: Debian's names.
QT_PACKAGES = "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
X11_PACKAGES = (
    "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1"
    " libxcb-render-util0 libxcb-xkb1 libxcb-shape0 libxcb-randr0"
)
# Loaded by Pillow to set the handwriting of the sample case in Devanagari.
TEST_LIBRARIES = {"fribidi": "libfribidi0"}


def main(args: list[str]) -> int:
    """Run one command; without one, say which there are."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this is what tells an older Python
        print("Dossier needs Python 3.11 or newer.")
        return 2
    commands = {
        "demo": demo,
        "app": app,
        "gallery": gallery,
        "screenshots": screenshots,
        "dossier": dossier,
        "test": test,
        "lint": lint,
        "fix": fix,
        "bench": bench,
        "strings": strings,
        "sample": lambda rest: in_tree("test", ["resources/sample-case/make/main.py", *rest]),
    }
    if not args or args[0] not in commands:
        print(__doc__, "\nCommands:", ", ".join(commands))
        return 2
    return commands[args[0]](args[1:])


def dossier(rest: list[str]) -> int:
    """Run the program from this checkout."""
    return in_tree("run", ["-m", "dossier", *rest])


def demo(rest: list[str]) -> int:
    """Make the sample vault and its packet, and open the window on it where there is a display."""
    prepare("run")
    if "--no-window" not in rest and has_display():
        window_libraries()
    return dossier(["demo", *rest])


def app(rest: list[str]) -> int:
    """Open the window; with a vault, at its unlock screen."""
    prepare("run")
    window_libraries()
    return dossier(["app", *rest])


def gallery(rest: list[str]) -> int:
    """Show every part of the window in all its states; `--out DIR` makes pictures instead."""
    prepare("test")
    window_libraries()
    return in_tree("test", ["tests/pictures/main.py", "gallery", *rest])


def screenshots(rest: list[str]) -> int:
    """Make a picture of every screen in each language, theme and size; `--out DIR` says where."""
    prepare("test")
    window_libraries()
    return in_tree("test", ["tests/pictures/main.py", "screens", *rest])


def test(rest: list[str]) -> int:
    """Run lint, types, contracts and all tests; arguments go to pytest alone."""
    prepare("test")
    system_programs()
    window_libraries()
    if rest:
        return step("tests", ["-m", "pytest", *rest])
    return lint([]) or all_tests()


def all_tests() -> int:
    """Run the tests of the window beside all others: each half mostly waits for one processor."""
    usual = ["-m", "pytest", "-p", "no:cacheprovider", "--durations=12"]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as heard:
        window = subprocess.Popen(
            [str(PYTHON), *usual, "tests/ui", "tests/strings"],
            cwd=HERE, stdout=heard, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            others = step("tests", [*usual, "--ignore=tests/ui", "--ignore=tests/strings"])
            found = window.wait()
        finally:
            window.kill()
        heard.seek(0)
        print(heard.read(), flush=True)
    print(f"-- tests of the window: {'ok' if found == 0 else 'NOT OK'}", flush=True)
    return max(others, found)


def lint(_: list[str]) -> int:
    """Run every check that doesn't run the program."""
    prepare("test")
    steps = [
        ("ruff", ["-m", "ruff", "check", "."]),
        ("format", ["-m", "ruff", "format", "--check", "."]),
        ("types", ["-m", "pyright"]),
        ("contracts", ["-c", "from importlinter.cli import lint_imports_command as r; r()"]),
        ("dead code", ["-m", "vulture"]),
        ("dependencies", ["-m", "deptry", "src"]),
        ("spelling", ["-m", "codespell_lib"]),
    ]
    return max(step(name, command) for name, command in steps)


def fix(_: list[str]) -> int:
    """Mend what ruff can mend, and format."""
    prepare("test")
    return step("ruff", ["-m", "ruff", "check", "--fix", "."]) or step(
        "format", ["-m", "ruff", "format", "."]
    )


def bench(rest: list[str]) -> int:
    """Measure; results go into docs/benchmarks.md by hand, with the machine they came from."""
    return in_tree("test", ["tests/bench/main.py", *rest])


def in_tree(lock: str, command: list[str]) -> int:
    """Run our Python on a command from this checkout."""
    prepare(lock)
    return subprocess.call([str(PYTHON), *command])


def strings(rest: list[str]) -> int:
    """Collect the words of the window for translators, and make what Qt reads of them."""
    code = in_tree("test", ["tests/strings/main.py", *rest])
    languages()
    return code


def step(name: str, command: list[str]) -> int:
    """Run one check from the project's root and say how long it took."""
    begun = time.monotonic()
    code = subprocess.call([str(PYTHON), *command], cwd=HERE)
    print(f"-- {name}: {'ok' if code == 0 else 'NOT OK'} ({time.monotonic() - begun:.1f} s)")
    return code


def prepare(lock: str) -> None:
    """Make .venv and install a lock file into it, unless that very file is installed already."""
    wanted = hashlib.sha256(b"".join(LOCKS[name].read_bytes() for name in ("run", lock)))
    wanted.update((HERE / "pyproject.toml").read_bytes())
    mark = VENV / f"installed-{lock}"
    if not (mark.is_file() and mark.read_text() == wanted.hexdigest()):
        libraries(lock)
        mark.write_text(wanted.hexdigest())
    languages()


def libraries(lock: str) -> None:
    """Install what a lock file names, and this checkout beside it."""
    if not PYTHON.is_file():
        make_venv()
    quiet = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    print(f"Installing the libraries of {LOCKS[lock].name} into .venv (once) ...", flush=True)
    subprocess.run([*quiet, "--require-hashes", "-r", str(LOCKS[lock])], check=True)
    # pip refuses an editable install beside hashes, so the project itself comes without its needs.
    here = ["--no-deps", "--no-build-isolation", "--no-index", "-e", str(HERE)]
    subprocess.run([*quiet, *here], check=True)


def languages() -> None:
    """Make of each translation what Qt reads, where it is older than its words."""
    places = [(words, words.with_suffix(".qm")) for words in HERE.glob("resources/i18n/*.ts")]
    old = [
        (words, made)
        for words, made in places
        if not made.is_file() or made.stat().st_mtime < words.stat().st_mtime
    ]
    if old:
        window_libraries(needed=False)  # Qt's own programs load them too
    for words, made in old:
        program = [str(BIN / "pyside6-lrelease"), "-silent", str(words), "-qm", str(made)]
        if subprocess.call(program):
            print("Without those libraries the window speaks English only.")
            return


def make_venv() -> None:
    """Make .venv; Debian's Python needs a package of its own for that."""
    shutil.rmtree(VENV, ignore_errors=True)
    try:
        import ensurepip  # noqa: F401, PLC0415 - absent on Debian until python3-venv is in
        import venv  # noqa: F401, PLC0415
    except ImportError:
        install(["python3-venv"])
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)


def system_programs() -> None:
    """Bring what tests use beside our own; without it those tests skip and say so."""
    if sys.platform != "linux":
        return
    lacking = [package for name, package in TEST_PROGRAMS.items() if shutil.which(name) is None]
    lacking += [package for name, package in TEST_LIBRARIES.items() if find_library(name) is None]
    if find_library("xcb-cursor") is None:
        lacking += X11_PACKAGES.split()
    if lacking:
        install(lacking, needed=False)


def has_display() -> bool:
    """Say whether a window could be seen."""
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def window_libraries(*, needed: bool = True) -> None:
    """Bring the system libraries that Qt loads; PySide6 can't bring them itself."""
    if sys.platform != "linux":
        return
    if not opens_window("offscreen"):
        install(QT_PACKAGES.split(), needed=needed)
    under_x11 = os.environ.get("DISPLAY") and not os.environ.get("QT_QPA_PLATFORM")
    if under_x11 and not opens_window("xcb"):
        install(X11_PACKAGES.split(), needed=False)


def opens_window(platform: str) -> bool:
    """Say whether Qt can start on one of its platforms."""
    start = "from PySide6 import QtSvg, QtWidgets; QtWidgets.QApplication([])"
    env = {**os.environ, "QT_QPA_PLATFORM": platform}
    quiet = subprocess.DEVNULL
    return subprocess.call([str(PYTHON), "-c", start], env=env, stdout=quiet, stderr=quiet) == 0


def install(packages: list[str], *, needed: bool = True) -> None:
    """Install Debian packages where we may, else print the exact command."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("Installing", *packages, flush=True)
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=False, env=env)
        get = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
        if subprocess.call(get, env=env, stdout=subprocess.DEVNULL) == 0:
            return
    print("Please install:  sudo apt-get install", *packages)
    if needed:
        raise SystemExit(2)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
