"""What the Reviews desk is made of; a page is imported with its first visit."""

from __future__ import annotations

from agent_app.operations.pages import Page
from agent_app.services import Services
from agent_app.session.service import Session
from agent_app.widgets.noop import QT_TRANSLATE_NOOP

PAGES: tuple[Page, ...] = (
    Page(
        "inbox",
        "done",
        QT_TRANSLATE_NOOP("reviews", "Inbox"),
        "agent_app.reviews.inbox:open_inbox",
        lambda session, services: services.reviews is not None,
        "reviews",
    ),
)


def pages_for(session: Session, services: Services) -> tuple[Page, ...]:
    """The pages of a person; none: she has no such desk."""
    return tuple(page for page in PAGES if page.wanted(session, services))
