"""Which layers of a PDF are switched off on a screen, as its default configuration says."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, cast

import pikepdf

from dossier.pdf.plain import named

_DEEPEST: Final = 24
_Group = tuple[int, int]


def _array(value: object) -> Iterator[pikepdf.Object]:
    listed = cast("Iterable[object]", value) if isinstance(value, pikepdf.Array) else ()
    yield from (one for one in listed if isinstance(one, pikepdf.Object))


def _dictionary(value: object) -> pikepdf.Object | None:
    return value if isinstance(value, pikepdf.Dictionary) else None


class Layers:
    """The switches of one document. ISO 32000-1, 8.11."""

    def __init__(self, root: pikepdf.Object) -> None:
        properties = _dictionary(root.get("/OCProperties"))
        default = _dictionary(properties.get("/D")) if properties is not None else None
        self.present = properties is not None
        self._off: frozenset[_Group] = frozenset()
        if properties is not None and default is not None:
            self._off = frozenset(_switched_off(properties, default))

    def hidden(self, switch: object) -> bool:
        """Whether a group, or what a membership dictionary says of groups, is off."""
        given = _dictionary(switch)
        if given is None or not self._off:
            return False
        if given.get("/Type") == "/OCMD":
            return not self._member(given)
        return given.objgen in self._off

    def _member(self, given: pikepdf.Object) -> bool:
        expression = given.get("/VE")
        if isinstance(expression, pikepdf.Array):
            return self._evaluate(expression, 0)
        groups = given.get("/OCGs")
        listed = [groups] if isinstance(groups, pikepdf.Dictionary) else list(_array(groups))
        on = [not self.hidden(group) for group in listed]
        return not on or _POLICIES.get(named(given.get("/P")), any)(on)

    def _evaluate(self, expression: object, depth: int) -> bool:
        """A visibility expression: [/And a b], [/Or a b], [/Not a], or a group."""
        parts = list(_array(expression))
        if not parts or depth > _DEEPEST:
            return not self.hidden(expression)
        values = (self._evaluate(part, depth + 1) for part in parts[1:])
        match named(parts[0]):
            case "/And":
                return all(values)
            case "/Not":
                return not any(values)
            case _:
                return any(values)


def _none(on: list[bool]) -> bool:
    return not all(on)


def _all_off(on: list[bool]) -> bool:
    return not any(on)


_POLICIES: Final[dict[str, Callable[[list[bool]], bool]]] = {
    "/AllOn": all,
    "/AnyOn": any,
    "/AnyOff": _none,
    "/AllOff": _all_off,
}


def _switched_off(properties: pikepdf.Object, default: pikepdf.Object) -> set[_Group]:
    every = {group.objgen for group in _array(properties.get("/OCGs"))}
    off = set(every) if default.get("/BaseState") == "/OFF" else set[_Group]()
    off -= {group.objgen for group in _array(default.get("/ON"))}
    off |= {group.objgen for group in _array(default.get("/OFF"))}
    for usage in _array(default.get("/AS")):
        if usage.get("/Event") == "/View":
            _by_usage(usage, off)
    return off


def _by_usage(usage: pikepdf.Object, off: set[_Group]) -> None:
    """A group may say itself how it wants to be on a screen; the configuration lists such ones."""
    for group in _array(usage.get("/OCGs")):
        wish = _dictionary(group.get("/Usage"))
        view = _dictionary(wish.get("/View")) if wish is not None else None
        state = view.get("/ViewState") if view is not None else None
        if state == "/OFF":
            off.add(group.objgen)
        elif state == "/ON":
            off.discard(group.objgen)
