"""How far apart the lines of a field are that a form rules; only its XFA template says it."""

import re
from collections.abc import Iterator
from typing import Final

import pikepdf

from dossier.pdf.plain import worded

_DISTANCE: Final = re.compile(rb'lineHeight="([\d.]{1,6})pt"')
_NAME: Final = re.compile(r"[\w.-]+")


def ruled(widget: pikepdf.Object, form: pikepdf.Object) -> float:
    """Give the distance in points; 0 where the form doesn't say, and text stands as it needs."""
    name = _NAME.match(worded(widget.get("/T")))
    if name is None:
        return 0.0
    start = b'<field name="%b"' % name[0].encode()
    for template in _templates(form):
        _, found, after = template.partition(start)
        distance = _DISTANCE.search(after.partition(b"</field")[0]) if found else None
        if distance is not None:
            return _points(distance[1])
    return 0.0


def _points(written: bytes) -> float:
    return float(written) if written.count(b".") < 2 and written != b"." else 0.0  # noqa: PLR2004


def _templates(form: pikepdf.Object) -> Iterator[bytes]:
    parts = form.get("/XFA")
    if isinstance(parts, pikepdf.Stream):
        yield parts.read_bytes()
    elif isinstance(parts, pikepdf.Array):
        listed = list(parts)
        pairs = zip(listed[::2], listed[1::2], strict=False)
        yield from (one.read_bytes() for key, one in pairs if _is_template(key, one))


def _is_template(key: pikepdf.Object, part: pikepdf.Object) -> bool:
    return worded(key) == "template" and isinstance(part, pikepdf.Stream)
