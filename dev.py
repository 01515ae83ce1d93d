"""The one script a newcomer runs: python3 dev.py demo | test | dossier ... | lint | fix | bench.

Standard library only. It makes .venv, installs from the hash-pinned lock files, and on Debian and
its kin, where it runs as root, installs the few system packages that are missing.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from ctypes.util import find_library
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCKS = {"run": HERE / "requirements-run.lock", "test": HERE / "requirements-test.lock"}
# Programs that tests use as a second opinion, and the Debian packages that bring them.
TEST_PROGRAMS = {"pdftotext": "poppler-utils", "strace": "strace", "git": "git"}
# Loaded by Pillow to set the handwriting of the sample case in Devanagari.
TEST_LIBRARIES = {"fribidi": "libfribidi0"}


def main(args: list[str]) -> int:
    """Run one command; without one, say which there are."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this is what tells an older Python
        print("Dossier needs Python 3.11 or newer.")
        return 2
    commands = {
        "demo": lambda rest: dossier(["demo", *rest]),
        "dossier": dossier,
        "test": test,
        "lint": lint,
        "fix": fix,
        "bench": bench,
        "sample": lambda rest: in_tree("test", ["resources/sample-case/make/main.py", *rest]),
    }
    if not args or args[0] not in commands:
        print(__doc__, "\nCommands:", ", ".join(commands))
        return 2
    return commands[args[0]](args[1:])


def dossier(rest: list[str]) -> int:
    """Run the program from this checkout."""
    return in_tree("run", ["-m", "dossier", *rest])


def test(rest: list[str]) -> int:
    """Run lint, types, contracts and all tests; arguments go to pytest alone."""
    prepare("test")
    system_programs()
    if rest:
        return step("tests", ["-m", "pytest", *rest])
    return lint([]) or step("tests", ["-m", "pytest", "--durations=12"])


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
    if mark.is_file() and mark.read_text() == wanted.hexdigest():
        return
    if not PYTHON.is_file():
        make_venv()
    quiet = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    print(f"Installing the libraries of {LOCKS[lock].name} into .venv (once) ...", flush=True)
    subprocess.run([*quiet, "--require-hashes", "-r", str(LOCKS[lock])], check=True)
    # pip refuses an editable install beside hashes, so the project itself comes without its needs.
    here = ["--no-deps", "--no-build-isolation", "--no-index", "-e", str(HERE)]
    subprocess.run([*quiet, *here], check=True)
    mark.write_text(wanted.hexdigest())


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
    if lacking:
        install(lacking, needed=False)


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
