"""Which walls stand around a worker on this computer, told as found, never as hoped."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Layers:
    """Each wall of a worker that was asked; False or 0 where the system has none."""

    process: bool = False
    """Every call runs in a process of its own that never held a key."""
    limits: bool = False
    """Processor time, file size and open files are limited."""
    memory: bool = False
    """Memory is limited (not on macOS, which keeps no such limit)."""
    environment: bool = False
    """No environment variables, only the worker's own descriptors."""
    namespaces: bool = False
    """Users and network of its own: no interface, no rights outside (Linux)."""
    empty_root: bool = False
    """The file tree it sees is empty (Linux)."""
    capabilities: bool = False
    """No administrator's rights, and no way to gain any (Linux)."""
    landlock: int = 0
    """The version of Landlock that denies files and TCP (Linux 5.13 and later)."""
    seccomp: bool = False
    """Only the system calls of plain computing are left (Linux)."""
    undumpable: bool = False
    """Other programs can't look into its memory (Linux)."""
    job_object: bool = False
    """Windows ends it with us and limits its memory and processes."""

    def active(self) -> tuple[str, ...]:
        """Name the walls that stand, in a fixed order."""
        return tuple(name for name, value in vars(self).items() if value)
