"""People of a case: the applicant, family, witnesses, translators, counsel."""

from dataclasses import dataclass
from enum import StrEnum

from dossier.model.dates import FuzzyDate


class Reader(StrEnum):
    """Who reads a packet, or may not see something."""

    GOVERNMENT = "government"
    LAWYER = "lawyer"
    TRANSLATOR = "translator"


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
    """A person. `also` holds other spellings; `languages` are ISO 639 codes.

    `names_explained` says why the spellings differ. `qualifications` are a translator's own words
    ("sworn in Madrid, No. 0000"). `hidden_from` are readers who must not learn the person's name.
    """

    id: str
    name: str
    role: Role | None = None
    also: tuple[str, ...] = ()
    address: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    birth: FuzzyDate | None = None
    email: str = ""
    names_explained: str = ""
    qualifications: str = ""
    hidden_from: tuple[Reader, ...] = ()
