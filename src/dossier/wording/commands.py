"""Lines that the command line prints beside its results."""

from typing import Final

COMMANDS: Final[dict[str, str]] = {
    # passphrase
    "ask-passphrase": "Passphrase: ",
    "ask-new-passphrase": "New passphrase: ",
    "ask-passphrase-again": "Type it again: ",
    "passphrases-differ": "type the same passphrase twice",
    "no-passphrase-file": "check the passphrase file {path}; we could not read it",
    "passphrase-not-text": "save the passphrase file as plain text",
    "empty-passphrase": "type a passphrase; this one is empty",
    "no-terminal": "use --passphrase-file; there is no terminal to ask on",
    # what was done
    "made-vault": "Made a vault at {path}. Keep its passphrase: nobody can open it without.",
    "synced": "This folder is copied to {service}. The locked vault goes there too.",
    "short-passphrase": "This passphrase is short. Six words are safer.",
    "unprinted": "No profile prints {key}. Check how it is written.",
    "duplicate": "already here as {of}: {path}",
    "left-aside": "left aside, not a paper of yours: {path}",
    "added-count": "Added: {n}.",
    "refused-count": "Not added: {n}. Each one says what to try.",
    "replaced": "Took the better scan for {id}. The old one is in the bin.",
    "removed": "Moved to the bin inside the vault: {ids}.",
    "handed-out": "Saved to {path}. This copy is not locked.",
    # what is there
    "no-documents": "There are no documents yet. Add one with: dossier add",
    "no-people": "There are no people yet. Add one with: dossier person VAULT add",
    "no-events": "There are no events yet. Add one with: dossier event VAULT add",
    "no-translations": "There are no translations yet.",
    "no-facts": "There are no facts yet. Set one with: dossier case VAULT set",
    "no-hits": "We found these words nowhere. Try fewer words.",
    "no-findings": "There is nothing to look at. You can build.",
    "hit": "{id} page {page}  {title}  {text}",
    "hit-title": "{id}  {title}  {text}",
    "profile-status": "Status: {status}. Rules read on {as_of}. Check them before you file.",
    "packet-size": "Pages: {pages}. Size: at most {mb} MB.",
    "waiting": "Not in this packet: {ids}. Put one in with --include.",
    # what a command can't do as written
    "nothing-to-set": "name what to change, such as --title",
    "interpretation-needs-both": "give --interpreter and --interpreted-in together",
    "no-text-file": "check the text file {path}; we could not read it as text",
    "one-title-one-file": "give --title with one file only",
    "move-needs-place": "give --move and --to together",
    # build, audit, verify
    "built": "Saved to {path} ({mb} MB).",
    "built-pages": "Pages: {pages}. Exhibits: {exhibits}.",
    "built-separate": "Exhibits saved as files of their own: {n}.",
    "not-locked": "This copy is not locked. Anyone who has it can read it.",
    "audit-ok": "Audit: all numbers agree. Checks: {checks}.",
    "audit-not-ok": "Audit: things that do not agree: {n}.",
    "audit-check": "  {name}: {n}",
    "verify-ok": "All is as saved. Documents: {documents}. Size: {mb} MB.",
    "verify-not-ok": "Some parts are not as saved: {n}. Copy the vault folder first.",
    "log-head": "Log head: {head}",
    # demo
    "demo-begins": "Making the sample vault {path}. This takes a little while.",
    "demo-accepted": "Let pass by name: {code}, {id}. {sentence}",
    "demo-vault": "Vault: {path}",
    "demo-passphrase": "Passphrase of the sample vault: {passphrase}",
    "demo-packet": "Packet: {path}",
    "no-screen": "There is no screen here, so no window opens.",
}
