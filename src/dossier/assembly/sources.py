"""Which safe copies a volume is made from, in the order in which a worker is given them."""

from dossier.model.placed import placed_documents
from dossier.model.plan import Volume


def sources(volume: Volume) -> tuple[str, ...]:
    """Give the documents whose pages are placed, each once, in order of first use."""
    return tuple(dict.fromkeys(name for part in volume.parts for name in placed_documents(part)))
