"""Tables as the benchmarks print them."""


class Table:
    """Rows under a head, printed as they will stand on a page."""

    def __init__(self, *head: str) -> None:
        self._rows = [head, tuple("---" for _ in head)]

    def row(self, *cells: str) -> None:
        """Add a row."""
        self._rows.append(cells)

    def show(self) -> None:
        """Print it."""
        print()
        for cells in self._rows:
            print("| " + " | ".join(cells) + " |", flush=True)


def against(value: float, bar: float | None, form: str = "{:.2f}") -> tuple[str, str]:
    """Give a value and its bar as cells; one that misses it says so."""
    if bar is None:
        return form.format(value), ""
    kept = "" if value <= bar else " MISSED"
    return form.format(value), f"{form.format(bar)}{kept}"
