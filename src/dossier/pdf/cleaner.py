"""Cleans the data of a document's streams, once, although each page is copied twice."""

import zlib
from collections import OrderedDict
from collections.abc import Sequence
from typing import Final, cast

import pikepdf

from dossier.pdf import clean_content, clean_images, streams
from dossier.pdf.clean_data import as_it_is, commented, reduced_profile
from dossier.pdf.clean_images import Cleaned
from dossier.pdf.clean_kinds import KINDS, Data
from dossier.pdf.layers import Layers

KEPT: Final = 24 << 20
"""Bytes of cleaned data kept: about a page of a scan, and the fonts that pages share."""
_FLATE: Final = {"/Filter": b"/FlateDecode"}
_Key = tuple[tuple[int, int], ...]
Home = pikepdf.Object | None
"""The resources that a content without its own ones uses: those of what draws it."""


class Cleaner:
    """The cleaned streams of one document; `exif` collects what JPEGs told beside pictures."""

    def __init__(self, layers: Layers) -> None:
        self.layers = layers
        self.exif: set[bytes] = set()
        self._kept: OrderedDict[tuple[str, _Key], Cleaned] = OrderedDict()
        self._size = 0

    def content(self, sources: Sequence[pikepdf.Object], home: Home) -> Cleaned:
        """The deflated operators of a content whose resources are `home`. Raises Unreadable."""
        key = tuple(source.objgen for source in sources)
        known = self._find("content", key)
        if known is None:
            cleaned = clean_content.clean(sources, lambda layer: self._hides(layer, home))
            known = self._keep("content", key, cleaned)
        return known

    def data(self, source: pikepdf.Object, kind: str) -> Cleaned:
        """The data of a stream of that kind, not a content. Raises Unreadable."""
        key = (source.objgen,)
        known = self._find(kind, key)
        if known is None:
            known = self._keep(kind, key, _cleaned(source, kind))
            if known.exif:
                self.exif.add(known.exif)
        return known

    def _hides(self, layer: pikepdf.Object, home: Home) -> bool:
        listed = home.get("/Properties") if home is not None else None
        if not isinstance(listed, pikepdf.Dictionary):
            return False
        return self.layers.hidden(listed.get(cast("pikepdf.Name", layer)))

    def _find(self, kind: str, key: _Key) -> Cleaned | None:
        known = self._kept.get((kind, key))
        if known is not None:
            self._kept.move_to_end((kind, key))
        return known

    def _keep(self, kind: str, key: _Key, cleaned: Cleaned) -> Cleaned:
        if key and all(number for number, _ in key):
            self._kept[kind, key] = cleaned
            self._size += len(cleaned.data)
        while self._size > KEPT and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._size -= len(oldest.data)
        return cleaned


def _cleaned(source: pikepdf.Object, kind: str) -> Cleaned:
    match KINDS[kind].data:
        case Data.IMAGE:
            return clean_images.clean(source)
        case Data.COMMENTED:
            return Cleaned(_FLATE, zlib.compress(commented(streams.decoded(source)), 6))
        case Data.PROFILE:
            return Cleaned(_FLATE, zlib.compress(reduced_profile(source).data, 6))
        case _:
            return Cleaned(*as_it_is(source))
