"""Words for what people do in a case."""

from PySide6.QtCore import QCoreApplication

from dossier.model.person import Role


def roles() -> dict[Role, str]:
    """Give all roles with their words, in the order in which a list offers them."""
    translate = QCoreApplication.translate
    return {
        Role.APPLICANT: translate("Words", "Applicant"),
        Role.SPOUSE: translate("Words", "Husband, wife or partner"),
        Role.WITNESS: translate("Words", "Witness"),
        Role.TRANSLATOR: translate("Words", "Translator"),
        Role.INTERPRETER: translate("Words", "Interpreter"),
        Role.LAWYER: translate("Words", "Lawyer"),
    }


def of_role(role: Role | None) -> str:
    """Say what a person does in the case; nothing where nobody has said."""
    return "" if role is None else roles()[role]
