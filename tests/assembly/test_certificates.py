"""Pages to sign: exact words, documents named, blanks for what is not known, nothing ticked."""

import re
from dataclasses import replace

import pytest

import drawn
import fictional
from dossier.assembly import certificates
from dossier.assembly.service import service_certificate
from dossier.model.document import Document, Kind
from dossier.model.matter import Matter
from dossier.pdf.draw import FontBook, Sheet


def said_by(sheets: tuple[Sheet, ...], book: FontBook) -> list[list[str]]:
    assert all(drawn.ink_below(sheet) >= 60 for sheet in sheets)
    return [drawn.lines(page) for page in drawn.by_pypdf(drawn.make_pdf(sheets, book))]


def translated(matter: Matter, name: str, *documents: str) -> list[list[str]]:
    certificate = certificates.of_translation(matter.translations[name], matter)
    named = [matter.documents[one] for one in documents or (matter.translations[name].of,)]
    book = FontBook()
    return said_by(certificates.draw(certificate, named, matter, book), book)


def test_a_certificate_of_translation_is_complete() -> None:
    (said,) = translated(fictional.matter(), "t3")
    whole = " ".join(said)
    assert said[0] == "CERTIFICATE OF TRANSLATION"
    assert (
        "I, Günel Örnəkova, certify that I am competent to translate the document listed below "
        "from Azerbaijani into English, and that the attached English translation is complete, "
        "and is true and accurate to the best of my abilities."
    ) in whole
    for line in (
        "Document translated Pages of original",
        "Summons to the District Police Office 2",
        "Rayon Polis İdarəsinə çağırış vərəqəsi",
        "No. 000/24, dated March 12, 2024",
        "Signature Date",
        "Name Günel Örnəkova",
        "Address 200 Sample Avenue, Apt. 0, Sampleton, ZZ 00000",
        "Telephone (000) 555-0122",
        "8 C.F.R. § 1003.33",
    ):
        assert line in said, line


def test_a_signed_page_names_no_exhibit_and_no_packet_page() -> None:
    matter = fictional.matter()
    for name in matter.translations:
        whole = " ".join(" ".join(page) for page in translated(matter, name))
        whole = whole.replace("including blank pages 17", "")  # a title, then the count
        assert "Exhibit" not in whole
        assert not re.search(r"\bpages? \d", whole)


def test_several_documents_are_numbered_and_all_named() -> None:
    (said,) = translated(fictional.matter(), "t2", "d3", "d5", "d6", "d2")
    whole = " ".join(said)
    assert "translate the documents listed below from Azerbaijani" in whole
    assert "translations are complete, and are true and accurate" in whole
    assert "Documents translated Pages of original" in said
    for number, title in ((1, "Birth certificate 1"), (2, "Summons to the District"), (4, "Pass")):
        assert any(line.startswith(f"{number}. {title}") for line in said), title
    assert "Case No. 0(00)-000/2024, dated March 16, 2024" in said


def test_a_long_list_goes_on_and_the_signature_stays_with_its_end() -> None:
    matter = fictional.matter()
    many: list[Document] = [
        fictional.document(f"d{n + 100}", f"Letter {n} of the series", Kind.WITNESS, n + 1)
        for n in range(40)
    ]
    certificate = certificates.of_translation(matter.translations["t3"], matter)
    book = FontBook()
    pages = said_by(certificates.draw(certificate, many, matter, book), book)
    assert len(pages) > 1
    assert pages[1][0] == "Certificate of Translation, continued"
    assert pages[1][1] == "Documents translated Pages of original"
    assert any(line.startswith("40. Letter 39") for line in pages[-1])
    assert "Signature Date" in pages[-1]
    assert all("Signature Date" not in page for page in pages[:-1])


def test_what_is_not_known_is_left_to_be_written_in() -> None:
    matter = replace(fictional.matter(), people={})
    (said,) = translated(matter, "t3")
    whole = " ".join(said)
    assert "I, ________________________, certify" in whole
    assert "Name ________________________" in said
    assert "Telephone ________________________" in said


def test_a_certificate_of_interpretation_names_the_declarant() -> None:
    matter = fictional.matter()
    document = matter.documents["d1"]
    certificate = certificates.of_interpretation(document, matter)
    book = FontBook()
    (said,) = said_by(certificates.draw(certificate, [document], matter, book), book)
    whole = " ".join(said)
    assert said[0] == "CERTIFICATE OF INTERPRETATION"
    assert "I, Günel Örnəkova, certify that I am competent in English and in Azerbaijani." in whole
    assert "I read it to Elvin Nümunəzadə (the declarant) in Azerbaijani, a language" in whole
    assert "Document read Pages" in said
    assert "Declaration of Elvin Nümunəzadə 9" in said
    assert "Dated November 2, 2026" in said
    assert "Immigration Court Practice Manual, ch. 3.3(a)" in said


def test_the_declarant_of_another_paper_is_not_guessed() -> None:
    matter = fictional.matter()
    letter = replace(matter.documents["d1"], kind=Kind.WITNESS)
    certificate = certificates.of_interpretation(letter, matter)
    assert certificate.facts["declarant"] == ""


def test_a_profile_without_a_certificate_is_not_given_one() -> None:
    matter = fictional.matter()
    none = replace(matter.profile.translation, certificate=None)
    bare = replace(matter, profile=replace(matter.profile, translation=none, interpretation=None))
    with pytest.raises(ValueError, match="prints no certificate"):
        certificates.of_translation(bare.translations["t3"], bare)
    with pytest.raises(ValueError, match="no interpretation"):
        certificates.of_interpretation(bare.documents["d1"], bare)


def test_a_certificate_of_service_leaves_day_and_method_open() -> None:
    matter = fictional.matter()
    book = FontBook()
    sheets = service_certificate(matter, book)
    (said,) = said_by(sheets, book)
    whole = " ".join(said)
    assert said[0] == "Elvin NÜMUNƏZADƏ A000-000-000"
    assert said[1] == "CERTIFICATE OF SERVICE"
    assert "On ________________________, I, Jordan Placeholder, Esq., served a copy" in whole
    assert "Respondent’s Proposed Exhibits and any attached pages" in whole
    assert "300 Example Plaza, Room 000" in said
    assert "by (mark one):" in said
    for method in ("electronic service through ECAS", "hand delivery", "first-class mail"):
        assert method in said
    assert any(line.startswith("commercial courier, named: ____") for line in said)
    assert "Name Jordan Placeholder, Esq., Counsel for Respondent" in said
    assert "Address 100 Sample Street, Suite 000, Sampleton, ZZ 00000" in said
    boxes = re.findall(rb"0\.9 w ([\d.]+ [\d.]+ [\d.]+ [\d.]+) re B", sheets[0].content)
    assert len(boxes) == 4
    strokes = re.findall(rb"[\d.]+ w [\d.]+ [\d.]+ m [\d.]+ [\d.]+ l S", sheets[0].content)
    assert len(strokes) == 2, "the lines for signature and date, and no tick"
    assert b"NotoSerif-Bold" in sheets[0].content


def test_service_without_facts_can_be_written_in() -> None:
    matter = replace(fictional.matter(facts={"name": "Elvin Nümunəzadə"}), people={})
    book = FontBook()
    (said,) = said_by(service_certificate(matter, book), book)
    whole = " ".join(said)
    assert "I, ________________________, served" in whole
    assert whole.count("_____________________________") >= 4
