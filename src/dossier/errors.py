"""Everything that can go wrong and that we expect, as one tree of classes that carry facts.

    DossierError
    |- UsageError            the request itself can't be carried out as it was written
    |  |- NotFound           no document, person, profile ... of that name
    |  |- NotAVault          the folder holds no vault
    |  |- VaultExists        a vault or other files are already there
    |  |- VaultNewer         a later version of the program made this vault
    |  |- ChangedSince       what is to be undone was changed again
    |  |- NotADate           what was typed can't be read as a date
    |  |- PacketFiled        a packet that was filed stays as it is
    |  |- SectionByDate      the order in a section comes from the dates
    |  |- ProfileInvalid     a profile text breaks the schema; facts say where
    |  |- NotFiled           the packet was not filed yet
    |  |- NotBuilt           a file that is to be filed is not one that was built
    |  |- FilesMissing       some files of a build were not named
    |  `- PageOverfull       a text is too long for the page it stands on
    |- Refusal               one file can't be taken in; the rest of the batch goes on
    |- WrongPassphrase
    |- VaultDamaged
    |- VaultInUse
    |- CannotWrite           disk full, read-only, no such folder
    |- StopFindings          findings that stop a build
    |- AuditFailed           the packet does not say the same thing everywhere; not handed over
    `- Stopped               the person asked to stop

Facts are paths, limits and counts, never sentences: `dossier.wording` turns a code and its facts
into words.
"""

from typing import ClassVar, Final

Fact = str | int

REFUSALS: Final = (
    "encrypted",
    "needs-print",
    "damaged",
    "no-pages",
    "too-large",
    "too-many-pixels",
    "unsupported-type",
    "needs-pdf",
    "time-limit",
    "memory-limit",
    "worker-crash",
    "empty-file",
    "unreadable-file",
    "unsafe-archive",
    "already-here",
)
"""Names a refusal may carry (design: intake, refusals have names)."""


class DossierError(Exception):
    """The root. `code` names the sentence in the wording table, `facts` fill it."""

    code: str = "unexpected"
    exit_code: ClassVar[int] = 1

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.code, facts)
        self.facts = facts


class UsageError(DossierError):
    """The request can't be carried out as written. Facts: `what`."""

    code = "usage"
    exit_code = 2


class NotFound(UsageError):
    """Nothing of that name. Facts: `kind`, `name`."""

    code = "not-found"


class NotAVault(UsageError):
    """The folder holds no vault. Facts: `path`."""

    code = "not-a-vault"


class VaultExists(UsageError):
    """Something is already at the place of a new vault. Facts: `path`."""

    code = "vault-exists"


class VaultNewer(UsageError):
    """A later version of the program made this vault. Facts: `format`, `known`."""

    code = "vault-newer"


class ChangedSince(UsageError):
    """What is to be undone was changed again since; it stays. Facts: `name`, an id."""

    code = "changed-since"


class NotADate(UsageError):
    """What was typed can't be read as a date. Facts: `text`."""

    code = "not-a-date"


class PersonNamed(UsageError):
    """A person is named in papers, events or translations. Facts: `name`."""

    code = "person-named"


class ProfileInvalid(UsageError):
    """A profile breaks the schema. Facts: `profile`, `where`, `what`."""

    code = "profile-invalid"


class NotFiled(UsageError):
    """The packet was not filed yet, so nothing can follow it. Facts: `profile`."""

    code = "not-filed"


class FilingContinued(UsageError):
    """A filing that others go on from can't be taken back. Facts: `number`, `day` of the next."""

    code = "filing-continued"


class NotBuilt(UsageError):
    """A file is none of those that were built for the packet. Facts: `path`."""

    code = "not-built"


class FilesMissing(UsageError):
    """A build has more files than those that were named. Facts: `names`."""

    code = "files-missing"


class PacketFiled(UsageError):
    """A packet that was filed can't be changed. Facts: `profile`."""

    code = "packet-filed"


class SectionByDate(UsageError):
    """The exhibits of this section stand by their dates. Facts: `section`, its title."""

    code = "section-by-date"


class PageOverfull(UsageError):
    """A text that may not be split is higher than a page. Facts: `what`, `document`."""

    code = "page-overfull"


class Refusal(DossierError):
    """One file can't be taken in. `code` is one of REFUSALS. Facts: what the sentence needs."""

    exit_code = 3

    def __init__(self, code: str, **facts: Fact) -> None:
        if code not in REFUSALS:
            message = f"unknown refusal {code!r}"
            raise ValueError(message)
        self.code = code
        super().__init__(**facts)


class WrongPassphrase(DossierError):
    """No key slot opens with this passphrase."""

    code = "wrong-passphrase"
    exit_code = 4


class VaultDamaged(DossierError):
    """Bytes of the vault are not what was written. Facts: `what`, maybe `document`."""

    code = "vault-damaged"
    exit_code = 5


class VaultInUse(DossierError):
    """Another program holds this vault open. Facts: `path`."""

    code = "vault-in-use"
    exit_code = 6


class CannotWrite(DossierError):
    """A file or the vault can't be written. Facts: `path`, `reason` (full, read-only, ...)."""

    code = "cannot-write"
    exit_code = 7


class StopFindings(DossierError):
    """Findings of severity stop are open, nothing was written. Facts: `count`, `codes`."""

    code = "stop-findings"
    exit_code = 8


class AuditFailed(DossierError):
    """The finished packet disagrees with its plan; no file is handed over.

    Facts: `count`, `first`.
    """

    code = "audit-failed"
    exit_code = 9


class Stopped(DossierError):
    """The person asked to stop; what is in stays in."""

    code = "stopped"
    exit_code = 130
