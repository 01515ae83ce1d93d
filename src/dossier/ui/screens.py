"""The screens of the window: one line each, with its key, icon, view model and view."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from dossier.ui.look import Look
from dossier.ui.prefs import Prefs
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.overview import OverviewModel
from dossier.ui.viewmodels.packet import PacketModel
from dossier.ui.viewmodels.people import PeopleModel
from dossier.ui.viewmodels.search import SearchModel
from dossier.ui.viewmodels.settings import SettingsModel
from dossier.ui.viewmodels.timeline import TimelineModel
from dossier.ui.viewmodels.translations import TranslationsModel
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.views.documents import DocumentsView
from dossier.ui.views.overview import OverviewView
from dossier.ui.views.packet import PacketView
from dossier.ui.views.people import PeopleView
from dossier.ui.views.search import SearchView
from dossier.ui.views.settings import SettingsView
from dossier.ui.views.timeline import TimelineView
from dossier.ui.views.translations import TranslationsView
from dossier.ui.views.view import View

Model = ViewModel[Any]
AnyView = View[Any]


@dataclass(frozen=True)
class Inside:
    """What view models are made from."""

    case: OpenCase
    typing: Typing
    prefs: Prefs


@dataclass(frozen=True)
class Place:
    """A screen. Its words stand in `words.places` under its key."""

    key: str
    icon: str
    model: Callable[[Inside], Model]
    view: Callable[[Look, Any], AnyView]


SCREENS: Final[tuple[Place, ...]] = (
    Place("overview", "overview", lambda of: OverviewModel(of.case, of.typing), OverviewView),
    Place("documents", "documents", lambda of: DocumentsModel(of.case, of.typing), DocumentsView),
    Place("people", "people", lambda of: PeopleModel(of.case, of.typing), PeopleView),
    Place("timeline", "timeline", lambda of: TimelineModel(of.case, of.typing), TimelineView),
    Place(
        "translations",
        "translations",
        lambda of: TranslationsModel(of.case, of.typing),
        TranslationsView,
    ),
    Place("packet", "packet", lambda of: PacketModel(of.case, of.typing), PacketView),
    Place("settings", "settings", lambda of: SettingsModel(of.case, of.prefs), SettingsView),
)
"""In the order of the navigation; Ctrl and the number goes there. The first is shown first."""


def searching(inside: Inside) -> SearchModel:
    """Make what looks for words."""
    return SearchModel(inside.case)


def results(look: Look, model: SearchModel) -> AnyView:
    """Make the view of what was found."""
    return SearchView(look, model)
