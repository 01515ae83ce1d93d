"""People of a case: the applicant, family, witnesses, translators, counsel."""

from dataclasses import dataclass
from enum import StrEnum

from dossier.model.dates import FuzzyDate


class Role(StrEnum):
    """What a person does in the case."""

    APPLICANT = "applicant"
    SPOUSE = "spouse"
    WITNESS = "witness"
    TRANSLATOR = "translator"
    INTERPRETER = "interpreter"
    LAWYER = "lawyer"


@dataclass(frozen=True)
class Person:
    """A person. `also` holds other spellings; `languages` are ISO 639 codes."""

    id: str
    name: str
    role: Role | None = None
    also: tuple[str, ...] = ()
    address: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    birth: FuzzyDate | None = None
    email: str = ""
