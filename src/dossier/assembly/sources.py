"""Which safe copies a volume is made from, in the order in which a worker is given them."""

from dossier.model.plan import Volume


def sources(volume: Volume) -> tuple[str, ...]:
    """Give the documents whose pages are placed, each once, in order of first use."""
    return tuple(dict.fromkeys(part.source for part in volume.parts if part.source is not None))
