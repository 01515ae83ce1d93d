"""Certificates for a translator or an interpreter to sign, for one or several documents."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.assembly import signing
from dossier.assembly.flow import Flow
from dossier.assembly.look import CONTINUED_TITLE, MARGIN, SIGNED, frame, signed_top
from dossier.assembly.words import language, together
from dossier.model.document import Document, Kind
from dossier.model.joint import covered
from dossier.model.matter import Matter
from dossier.model.person import Person, Role
from dossier.model.profile import CertificateText
from dossier.model.translation import Translation
from dossier.pdf.draw import FontBook, Sheet
from dossier.pdf.lines import set_text


@dataclass(frozen=True)
class Certificate:
    """A text to sign, the facts that fill it, who signs.

    `listing` and `counted` are the keys of the list's column heads.
    """

    text: CertificateText
    facts: Mapping[str, str]
    signer: Person | None
    listing: str
    counted: str


def of_translation(translation: Translation, matter: Matter) -> Certificate:
    """The certificate of a translation. Raises ValueError where the profile prints none."""
    text = matter.profile.translation.certificate
    if text is None:
        message = f"{matter.profile.id} prints no certificate of translation"
        raise ValueError(message)
    translator = matter.people.get(translation.translator or "")
    foreign = dict.fromkeys(one.language for one in covered(translation, matter))
    facts = {
        "translator": translator.name if translator else "",
        "language": together(matter, [language(matter, one) for one in foreign if one]),
        "filing_language": language(matter, matter.into(translation)),
    }
    return Certificate(
        text, facts, translator, "certificate.translated", "certificate.pages-original"
    )


def of_interpretation(document: Document, matter: Matter) -> Certificate:
    """The certificate that a document was read to its author in another language.

    Raises ValueError where there is none to print.
    """
    text, interpretation = matter.profile.interpretation, document.interpretation
    if text is None or interpretation is None:
        message = f"{document.id} has no interpretation to certify"
        raise ValueError(message)
    interpreter = matter.people.get(interpretation.interpreter)
    facts = {
        "interpreter": interpreter.name if interpreter else "",
        # Of a declaration we know whose it is: the applicant's. Of others the signer has to say.
        "declarant": applicant(matter) if document.kind is Kind.DECLARATION else "",
        "language": language(matter, interpretation.language),
        "filing_language": language(matter, matter.profile.language),
    }
    return Certificate(text, facts, interpreter, "certificate.read", "certificate.pages")


def applicant(matter: Matter) -> str:
    """The name of the applicant: the person's, else as the cover has it."""
    people = (one.name for one in matter.people.values() if one.role is Role.APPLICANT)
    return next(people, "") or matter.fact("name")


def draw(
    certificate: Certificate, documents: Sequence[Document], matter: Matter, book: FontBook
) -> tuple[Sheet, ...]:
    """Draw a certificate that names these documents."""
    paper, texts, text = matter.profile.paper, matter.texts, certificate.text
    heads = signing.Heads(
        texts.count(certificate.listing, len(documents)), texts.say(certificate.counted)
    )

    def again(flow: Flow) -> None:
        continued = texts.say("continued", title=text.title)
        flow.block(MARGIN, set_text(continued, CONTINUED_TITLE, frame(paper), balance="even"))
        flow.down(6)
        flow.column_heads(heads.columns(paper))

    flow = Flow(paper, book, signed_top(paper), again)
    signing.title(flow, text.title)
    template = text.one if len(documents) == 1 else text.many
    stretches = signing.paragraphs(template)
    for stretch in stretches:
        words = signing.filled(stretch, certificate.facts, SIGNED)
        signing.running(flow, words, 14 if stretch == stretches[-1] else 8)
    signature = signing.signature(certificate.signer, text.source, matter)
    listed = [signing.listed(document, matter) for document in documents]
    signing.document_list(flow, heads, listed, signature.height(flow))
    signature.put(flow, matter)
    return flow.sheets
