"""A worker that breaks on what is already in the vault: no file of the person's is refused then."""

from dossier.errors import DossierError, Refusal, VaultDamaged


def inside(refusal: Refusal) -> DossierError:
    """Give what a refusal means after a document came in.

    Its safe copy was made by us and found readable: if it is damaged now, the document is named;
    anything else is a fault of the program, told by lines of ours.
    """
    document = refusal.facts.get("document", "")
    if refusal.code == "damaged" and document:
        return VaultDamaged(what="safe-copy", document=document)
    told = (refusal.code, refusal.facts.get("error", ""), refusal.facts.get("where", ""))
    return DossierError(where=" ".join(str(one) for one in told if one))
