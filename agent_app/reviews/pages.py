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
        context="reviews",
    ),
    Page(
        "calibration",
        "people",
        QT_TRANSLATE_NOOP("reviews", "Calibration"),
        "agent_app.calibration.open:open_calibration",
        lambda session, services: services.calibrations is not None,
        context="reviews",
    ),
    Page(
        "team",
        "score",
        QT_TRANSLATE_NOOP("reviews", "Team"),
        "agent_app.quality_report.team_page:open_team_page",
        lambda session, services: services.reports is not None,
        context="reviews",
    ),
    Page(
        "report",
        "outline",
        QT_TRANSLATE_NOOP("reviews", "QA report"),
        "agent_app.quality_report.day_page:open_day_page",
        lambda session, services: (
            services.reports is not None and session.permissions.get("quality_report.see") == "all"
        ),
        context="reviews",
    ),
    Page(
        "plans",
        "outline",
        QT_TRANSLATE_NOOP("reviews", "Plans"),
        "agent_app.plans.open:open_plans",
        lambda session, services: services.plans is not None,
        context="reviews",
    ),
    Page(
        "exports",
        "copy",
        QT_TRANSLATE_NOOP("reviews", "Exports"),
        "agent_app.quality_report.export_page:open_export_page",
        lambda session, services: services.reports is not None and session.may("quality_report", "export"),
        context="reviews",
    ),
    Page(
        "leave",
        "person",
        QT_TRANSLATE_NOOP("reviews", "Leave"),
        "agent_app.reviews.leave_view:open_leave",
        lambda session, services: services.leave is not None and session.may("absence", "create"),
        context="reviews",
    ),
)


def pages_for(session: Session, services: Services) -> tuple[Page, ...]:
    """The pages of a person; none: she has no such desk."""
    return tuple(page for page in PAGES if page.wanted(session, services))
