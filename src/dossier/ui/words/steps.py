"""Words for the one next step: what to do, why or how, and what its button says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier.model.checklist import NextStep, Step
from dossier.model.document import Kind
from dossier.model.overview import Overview
from dossier.model.translation import State
from dossier.ui.painting import ltr, name
from dossier.ui.words import sentences
from dossier.ui.words.deadlines import of_day
from dossier.ui.words.sections import is_example, of_rule
from dossier.ui.words.tongues import within


@dataclass(frozen=True)
class StepWords:
    """A step in words; `sentence` may be empty."""

    title: str
    sentence: str
    button: str


def of_step(step: NextStep, page: Overview) -> StepWords:
    """Say what is next."""
    return _STEPS[step.step](step, dict(step.facts), page)


Facts = Mapping[str, str]


def of_standing(page: Overview) -> str:
    """Say how far the packet is: `Packet so far`, `Supplement 1 so far`, `Filed on 2 May 2026`."""
    translate = QCoreApplication.translate
    if page.filed is not None:
        return translate("Words", "Filed on {day}").format(day=of_day(page.filed))
    if page.supplement:
        words = translate("Words", "Supplement {n} so far")
        return words.format(n=ltr(page.supplement))
    return translate("Words", "Packet so far")


def _add_first(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    del step, facts, page
    translate = QCoreApplication.translate
    return StepWords(
        translate("Words", "Add your first paper"),
        translate("Words", "A scan, a photo or a PDF. Nothing leaves this computer."),
        translate("Words", "Add a paper"),
    )


def _say_language(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    translate = QCoreApplication.translate
    held = page.documents.get(step.subject)
    both = translate("Words", "Say what {title} is, and its language")
    language = translate("Words", "Say the language of {title}")
    where = translate("Words", "Then we know where it goes and if it needs a translation.")
    unsaid = held is not None and held.kind is Kind.OTHER
    return StepWords(
        (both if unsaid else language).format(title=_title(facts)),
        where if unsaid else translate("Words", "Then we know if it needs a translation."),
        translate("Words", "Open the paper"),
    )


def _finish_translation(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    del step, page
    translate = QCoreApplication.translate
    titles = {
        State.NEEDED: translate("Words", "Start the translation of {title}"),
        State.ASKED: translate("Words", "Get the translation of {title}"),
    }
    usual = translate("Words", "Finish the translation of {title}")
    title = titles.get(State(facts.get("state", State.DRAFT)), usual)
    said = translate("Words", "It is in {language}. The packet is in {filing}.")
    languages = {
        "language": within(facts.get("language", "")),
        "filing": within(facts.get("filing_language", "")),
    }
    return StepWords(
        title.format(title=_title(facts)),
        said.format_map(languages) if all(languages.values()) else "",
        translate("Words", "Open translation"),
    )


def _sign_certificate(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    del step, page
    translate = QCoreApplication.translate
    one = translate("Words", "Get the certificate for {title} signed")
    many = translate("Words", "Get {n} certificates of translation signed")
    n = int(facts.get("n") or 1)
    signer = facts.get("name", "")
    says = translate("Words", "{name} signs by hand. Then add the signed page.")
    asks = translate("Words", "Say who translated it. That person signs by hand.")
    return StepWords(
        many.format(n=ltr(n)) if n > 1 else one.format(title=_title(facts)),
        says.format(name=name(signer)) if signer else asks,
        translate("Words", "Open translation"),
    )


def _sign_interpretation(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    del step, page
    translate = QCoreApplication.translate
    title = translate("Words", "Get the reading of {title} signed")
    return StepWords(
        title.format(title=_title(facts)),
        translate("Words", "The person who read it out signs by hand."),
        translate("Words", "Open the paper"),
    )


def _take_in(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    translate = QCoreApplication.translate
    held = page.documents.get(step.subject)
    title = translate("Words", "Put {title} in the packet")
    sensitive = translate("Words", "You marked it sensitive. Others will see it there.")
    plain = translate("Words", "It is here, but not in the packet yet.")
    return StepWords(
        title.format(title=_title(facts)),
        sensitive if held is not None and held.sensitive else plain,
        translate("Words", "Put it in"),
    )


def _add_slot(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    translate = QCoreApplication.translate
    title = translate("Words", "Add: {title}")
    lines = (line for part in page.sections for line in part.lines)
    why = next((line.slot.why for line in lines if line.slot.key == step.subject), "")
    return StepWords(
        title.format(title=name(of_rule(facts.get("title", "")))),
        of_rule(why),
        translate("Words", "Add a paper"),
    )


def _fill_cover_field(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    del step, page
    translate = QCoreApplication.translate
    title, hint = translate("Words", "Fill in: {label}"), facts.get("hint", "")
    example = translate("Words", "The cover prints it. For example: {hint}")
    such = example if is_example(hint) else translate("Words", "The cover prints it: {hint}.")
    return StepWords(
        title.format(label=name(of_rule(facts.get("label", "")))),
        such.format(hint=name(of_rule(hint)))
        if hint
        else translate("Words", "The cover prints it."),
        translate("Words", "Fill it in"),
    )


def _decide(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    del facts, page
    translate = QCoreApplication.translate
    what, following = ("", "") if step.finding is None else sentences.of_finding(step.finding)
    return StepWords(what, following, translate("Words", "Look at it"))


def _build(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    del step, facts, page
    translate = QCoreApplication.translate
    return StepWords(
        translate("Words", "Build your packet"),
        translate("Words", "We see nothing else to do."),
        translate("Words", "Open packet"),
    )


def _begin_supplement(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    del step, page
    translate = QCoreApplication.translate
    count = int(facts.get("n") or 1)
    one = translate("Words", "{title} came after you filed.")
    many = translate("Words", "%n new paper(s) came after you filed.", "", count)
    return StepWords(
        translate("Words", "Begin a supplement"),
        one.format(title=_title(facts)) if count == 1 else many,
        translate("Words", "Open packet"),
    )


def _filed(step: NextStep, facts: Facts, page: Overview) -> StepWords:
    del step, facts, page
    translate = QCoreApplication.translate
    return StepWords(
        translate("Words", "You have handed it in"),
        translate("Words", "Did something new come? Add it here. Then begin a supplement."),
        translate("Words", "Add a paper"),
    )


def _title(facts: Facts) -> str:
    quoted = QCoreApplication.translate("Words", "“{words}”")
    return quoted.format(words=name(facts.get("title", "")))


_STEPS: Final[Mapping[Step, Callable[[NextStep, Facts, Overview], StepWords]]] = {
    Step.ADD_FIRST_DOCUMENT: _add_first,
    Step.SAY_LANGUAGE: _say_language,
    Step.FINISH_TRANSLATION: _finish_translation,
    Step.SIGN_CERTIFICATE: _sign_certificate,
    Step.SIGN_INTERPRETATION: _sign_interpretation,
    Step.TAKE_IN: _take_in,
    Step.ADD_SLOT: _add_slot,
    Step.FILL_COVER_FIELD: _fill_cover_field,
    Step.DECIDE_FINDING: _decide,
    Step.BUILD_PACKET: _build,
    Step.BEGIN_SUPPLEMENT: _begin_supplement,
    Step.FILED: _filed,
}
