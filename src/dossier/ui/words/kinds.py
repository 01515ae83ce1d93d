"""Words for the kinds of documents."""

from PySide6.QtCore import QCoreApplication

from dossier.model.document import Kind


def kinds() -> dict[Kind, str]:
    """Give all kinds with their words, in the order in which a list offers them."""
    translate = QCoreApplication.translate
    return {
        Kind.IDENTITY: translate("Words", "Passport, ID, birth certificate"),
        Kind.TRAVEL: translate("Words", "Travel or visa paper"),
        Kind.FAMILY: translate("Words", "Marriage, children, family"),
        Kind.RELATIONSHIP: translate("Words", "Proof that you are a couple"),
        Kind.DECLARATION: translate("Words", "Your own statement"),
        Kind.WITNESS: translate("Words", "Letter of a witness"),
        Kind.EXPERT: translate("Words", "Letter of an expert"),
        Kind.COMMUNITY: translate("Words", "Letter of a community"),
        Kind.POLICE: translate("Words", "Police paper"),
        Kind.COURT: translate("Words", "Court paper"),
        Kind.CUSTODY: translate("Words", "Paper from detention"),
        Kind.CRIMINAL_RECORD: translate("Words", "Criminal record"),
        Kind.MEDICAL: translate("Words", "Doctor or hospital"),
        Kind.PHOTO: translate("Words", "Photo"),
        Kind.THREAT: translate("Words", "Threat"),
        Kind.MESSAGE: translate("Words", "Messages"),
        Kind.RESIDENCE: translate("Words", "Where you lived"),
        Kind.WORK: translate("Words", "Work"),
        Kind.SCHOOL: translate("Words", "School or studies"),
        Kind.FINANCE: translate("Words", "Money or bank"),
        Kind.NEWS: translate("Words", "News"),
        Kind.COUNTRY: translate("Words", "About the country"),
        Kind.FORM: translate("Words", "Form"),
        Kind.FEE: translate("Words", "Fee or receipt"),
        Kind.SERVICE: translate("Words", "Proof of sending"),
        Kind.OTHER: translate("Words", "Other, or not sure yet"),
    }


def of_kind(kind: Kind) -> str:
    """Say what a kind is."""
    return kinds()[kind]
