"""What is being typed: kept within a second, outside of the log, until it becomes a change."""

from dossier.vault.session import Session


def put(session: Session, subject: str, field: str, text: str) -> None:
    """Keep what stands in a field of a thing now."""
    with session.transaction() as database:
        database.execute(
            "INSERT INTO drafts (subject, field, text) VALUES (?, ?, ?)"
            " ON CONFLICT (subject, field) DO UPDATE SET text = excluded.text",
            (subject, field, text),
        )


def take(session: Session, subject: str, field: str) -> str | None:
    """Give the draft and forget it; None when there is none.

    Inside the transaction that makes the change, so that the text is never in neither place.
    """
    with session.transaction() as database:
        row = database.execute(
            "DELETE FROM drafts WHERE subject = ? AND field = ? RETURNING text", (subject, field)
        ).fetchone()
    return None if row is None else str(row[0])


def all(session: Session) -> tuple[tuple[str, str, str], ...]:  # noqa: A001 - drafts.all(...) reads as what it gives
    """Give subject, field and text of what was typed and never became a change."""
    with session.turn() as database:
        rows = database.execute("SELECT subject, field, text FROM drafts ORDER BY 1, 2").fetchall()
    return tuple((row[0], row[1], row[2]) for row in rows)
