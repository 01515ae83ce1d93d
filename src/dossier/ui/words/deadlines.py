"""Words for dates that an authority sets, and for the days that they count from."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from dossier.model.dates import FuzzyDate
from dossier.model.overview import DeadlineLine
from dossier.ui.painting import ltr
from dossier.ui.words.dates import of_date


def of_day(day: date) -> str:
    """Say a day: `3 March 2027`."""
    return of_date(FuzzyDate(day.year, day.month, day.day))


def of_distance(days: int) -> str:
    """Say how far a day is from today."""
    translate = QCoreApplication.translate
    if days == 0:
        return translate("Words", "Today")
    if days < 0:
        return translate("Words", "%n day(s) ago", "", -days)
    return translate("Words", "%n day(s) from today", "", days)


def of_count(line: DeadlineLine) -> str:
    """Say what a date counts from: `365 days after you arrived on 3 March 2026`."""
    translate = QCoreApplication.translate
    if line.typed or line.start is None:
        return translate("Words", "You set this day yourself.")
    far, day = _far(line), of_day(line.start)
    if not far:
        words = translate("Words", "On {date} itself.")
    elif line.offset < 0 or line.months < 0:
        words = _ahead().get(line.key, translate("Words", "{days} before {date}."))
    else:
        words = _after().get(line.key, translate("Words", "{days} after {date}."))
    told = [words.format(days=far, date=day)]
    if line.working:
        told.append(translate("Words", "Holidays are not known here: look them up."))
    if line.yearly:
        told.append(translate("Words", "It comes again every year."))
    if line.later:
        told.append(translate("Words", "Another reading ends earlier. The earlier day is safe."))
    return " ".join(told)


def _far(line: DeadlineLine) -> str:
    translate = QCoreApplication.translate
    told: list[str] = []
    if line.months:
        told.append(translate("Words", "%n month(s)", "", abs(line.months)))
    if line.offset and line.working:
        told.append(translate("Words", "%n working day(s)", "", abs(line.offset)))
    elif line.offset:
        told.append(translate("Words", "%n day(s)", "", abs(line.offset)))
    return " + ".join(told)


def _after() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "last-arrival": translate("Words", "{days} after you arrived on {date}."),
        "application-filed": translate("Words", "{days} after you filed on {date}."),
        "decision": translate("Words", "{days} after the decision of {date}."),
        "hearing": translate("Words", "{days} after the hearing on {date}."),
        "interview": translate("Words", "{days} after the interview on {date}."),
        "fee-notice": translate("Words", "{days} after the notice of {date}."),
        "referral": translate("Words", "{days} after your claim went to the Board on {date}."),
        "first-entry": translate("Words", "{days} after you first came in, on {date}."),
        "land-entry": translate("Words", "{days} after you crossed the border on {date}."),
        "written-reasons": translate("Words", "{days} after you got the reasons on {date}."),
        "request-received": translate("Words", "{days} after you got the letter on {date}."),
        "permit-ends": translate("Words", "{days} after your permit ends on {date}."),
        "record-issued": translate("Words", "{days} after the paper of {date}."),
        "unmarried-issued": translate("Words", "{days} after the paper of {date}."),
    }


def _ahead() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "hearing": translate("Words", "{days} before the hearing on {date}."),
        "master-hearing": translate("Words", "{days} before the hearing on {date}."),
        "interview": translate("Words", "{days} before the interview on {date}."),
        "permit-ends": translate("Words", "{days} before your permit ends on {date}."),
    }


def of_question(fact: str) -> str:
    """Ask for the day that a date counts from."""
    translate = QCoreApplication.translate
    return {
        "last-arrival": translate("Words", "When did you last arrive?"),
        "application-filed": translate("Words", "When did you send the form?"),
        "decision": translate("Words", "When was the decision?"),
        "hearing": translate("Words", "When is your next hearing?"),
        "interview": translate("Words", "When is your interview?"),
        "fee-notice": translate("Words", "What date is on the notice about the fee?"),
        "referral": translate("Words", "When was your claim sent to the Board?"),
        "first-entry": translate("Words", "When did you first enter the country?"),
        "written-reasons": translate("Words", "When did you get the written reasons?"),
        "request-received": translate("Words", "When did you get the letter that asks for papers?"),
        "permit-ends": translate("Words", "When does your permit end?"),
        "master-hearing": translate("Words", "When is your next master hearing?"),
        "land-entry": translate("Words", "When did you cross the land border?"),
        "eligibility": translate("Words", "When is your claim found eligible?"),
        "record-issued": translate("Words", "What date is on the criminal record paper?"),
        "unmarried-issued": translate("Words", "What date is on the unmarried certificate?"),
    }.get(fact, _other(fact))


def _other(fact: str) -> str:
    translate = QCoreApplication.translate
    if fact.startswith("deadline-"):
        return translate("Words", "Which day counts for you? It replaces the counted one.")
    return translate("Words", "Which day counts? ({fact})").format(fact=ltr(fact))


def of_note(note: str) -> str:
    """Make a sentence of a note."""
    return f"{note[:1].upper()}{note[1:].rstrip('.')}." if note else ""
