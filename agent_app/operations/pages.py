"""What the Operations desk is made of: a page each, built when it is first gone to.

A page is added by one entry in `PAGES`; its module is imported with its first visit, never at a start.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from importlib import import_module

from PySide6.QtWidgets import QWidget

from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.session.service import Session
from agent_app.shell.actions import Acts
from agent_app.widgets.noop import QT_TRANSLATE_NOOP

Say = Callable[..., None]


@dataclass(frozen=True)
class Page:
    """One page of the desk.

    Attributes:
        words: its title, marked for translation in the context `context`.
        opener: `module:function`; the function gets services, background, acts and say, and gives the widget. A widget
            with `focus_home` gets the focus by it.
        wanted: whether this person has the page.
        place: whose keys work on it (see `shell/actions.py`), "" for none of its own.
    """

    code: str
    icon: str
    words: str
    opener: str
    wanted: Callable[[Session, Services], bool]
    _: KW_ONLY
    place: str = ""
    context: str = "operations"

    def build(self, services: Services, background: Runner, acts: Acts, say: Say) -> QWidget:
        """Import and build it."""
        module, _, function = self.opener.partition(":")
        made: QWidget = getattr(import_module(module), function)(services, background, acts, say)
        return made


PAGES: tuple[Page, ...] = (
    Page(
        "leads",
        "people",
        QT_TRANSLATE_NOOP("operations", "Leads"),
        "agent_app.lead_library.open:open_library",
        lambda session, services: services.library is not None and session.may("segment", "see"),
        place="library",
    ),
    Page(
        "duplicates",
        "copy",
        QT_TRANSLATE_NOOP("operations", "Duplicates"),
        "agent_app.lead_library.open:open_pairs",
        lambda session, services: (
            services.library is not None and session.may("segment", "see") and session.may("lead", "change")
        ),
        place="pairs",
    ),
    Page(
        "imports",
        "outline",
        QT_TRANSLATE_NOOP("operations", "Import"),
        "agent_app.lead_library.open:open_imports",
        lambda session, services: services.library is not None and session.may("import", "create"),
        place="imports",
    ),
    Page(
        "records",
        "deal",
        QT_TRANSLATE_NOOP("operations", "Records"),
        "agent_app.records.open:open_records",
        lambda session, services: services.records is not None and session.may("ticket", "see"),
        place="records",
    ),
    Page(
        "scripts",
        "outline",
        QT_TRANSLATE_NOOP("operations", "Scripts"),
        "agent_app.studio.open:open_studio",
        lambda session, services: services.studio is not None and session.may("script", "change"),
        place="operations",
    ),
    Page(
        "forms",
        "score",
        QT_TRANSLATE_NOOP("operations", "Forms"),
        "agent_app.forms.open:open_forms",
        lambda session, services: services.forms is not None and session.may("scorecard", "change"),
        place="forms",
    ),
    Page(
        "handing",
        "people",
        QT_TRANSLATE_NOOP("operations", "Handing out"),
        "agent_app.handing_out.open:open_handing",
        lambda session, services: services.handing is not None and session.may("assignment", "create"),
        place="handing",
    ),
    Page(
        "experiments",
        "score",
        QT_TRANSLATE_NOOP("operations", "Experiments"),
        "agent_app.experiments.open:open_effects",
        lambda session, services: services.effects is not None and session.may("experiment", "see"),
    ),
    Page(
        "articles",
        "note",
        QT_TRANSLATE_NOOP("operations", "Knowledge"),
        "agent_app.articles.open:open_articles",
        lambda session, services: services.writing is not None,
    ),
    Page(
        "phrases",
        "comment",
        QT_TRANSLATE_NOOP("operations", "Phrases"),
        "agent_app.phrases.open:open_phrases",
        lambda session, services: services.phrases is not None and session.may("phrase_set", "see"),
    ),
)


def pages_for(session: Session, services: Services) -> tuple[Page, ...]:
    """The pages of a person; none: she has no such desk."""
    return tuple(page for page in PAGES if page.wanted(session, services))
