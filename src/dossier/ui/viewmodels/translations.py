"""Translations by how far they are; one of them may be open on the workbench."""

from dataclasses import dataclass, replace

from dossier.errors import DossierError
from dossier.model.changes import Changes
from dossier.model.translating import TranslationLine, TranslationList
from dossier.model.translation import State
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.viewmodels.workbench import WorkbenchModel
from dossier.workflows import cases, translating
from dossier.workflows.open import Session
from dossier.workflows.translating import Looked

ORDER = (State.NEEDED, State.ASKED, State.DRAFT, State.DONE)
"""What is shown first."""


@dataclass(frozen=True)
class TranslationsState:
    """`told` is None until everything was read. `opened` is a document on the workbench."""

    told: TranslationList | None = None
    opened: str = ""
    trouble: DossierError | None = None

    @property
    def groups(self) -> tuple[tuple[State, tuple[TranslationLine, ...]], ...]:
        """Give the lines of each state that has some."""
        lines = self.told.lines if self.told else ()
        found = ((state, tuple(one for one in lines if one.state is state)) for state in ORDER)
        return tuple(group for group in found if group[1])


class TranslationsModel(ViewModel[TranslationsState]):
    """The list; `workbench` is where the opened one is translated."""

    def __init__(self, case: OpenCase, typing: Typing) -> None:
        super().__init__(TranslationsState(), case)
        self._case = case
        self.workbench = WorkbenchModel(case, typing)
        self._wanted = ""
        self._reading = False
        self._again = False
        self._entered = False
        case.touched.connect(self.refresh)
        case.profile_changed.connect(self._read_again)

    def enter(self) -> None:
        """Read what there is."""
        if not self._entered:
            self._entered = True
            self._read()

    def refresh(self, changes: Changes) -> None:
        """Read again what may be others now."""
        if self._entered and replace(changes, events=()) != Changes():
            self._read()

    def open(self, subject: str) -> None:
        """Put a document on the workbench, by its own id or that of its translation.

        A person's id shows the list.
        """
        self._wanted = subject
        if self.state.told is None or self.state.told.line(subject) is None:
            self._entered = True
            self._read()
        else:
            self._open_wanted()

    def back(self) -> None:
        """Go back to the list."""
        self.workbench.leave()
        self.show(replace(self.state, opened=""))
        self._read_again()

    def go_to_documents(self) -> None:
        """Go to where languages of papers are set."""
        self._case.go("documents")

    def _read_again(self) -> None:
        if self._entered:
            self._read()

    def _read(self) -> None:
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        profile, wanted = self._case.profile, self._wanted or self.state.opened
        plans = self._case.plans

        def looked(session: Session) -> Looked:
            packet = plans.now(session, profile or cases.profiles_of(session)[0])
            return translating.of_packet(session, packet, wanted)

        self._case.plan(looked, self._on_read, self._on_trouble)

    def _on_read(self, looked: Looked) -> None:
        self._reading = False
        self.workbench.take(looked)
        self.show(replace(self.state, told=looked.list, trouble=None))
        if self._again:
            self._read()
        elif self._wanted:
            self._open_wanted()
        elif self.state.opened and looked.list.line(self.state.opened) is None:
            self.back()

    def _open_wanted(self) -> None:
        told, wanted = self.state.told, self._wanted
        self._wanted = ""
        line = told.line(wanted) if told else None
        self.workbench.leave()
        if line is None:
            self.show(replace(self.state, opened=""))
            return
        self.show(replace(self.state, opened=line.document.id))
        self.workbench.show_document(line.document.id)

    def _on_trouble(self, error: DossierError) -> None:
        self._reading = False
        self.show(replace(self.state, trouble=error))
