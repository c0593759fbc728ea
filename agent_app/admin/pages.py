"""What the Admin desk is made of; a page is imported with its first visit."""

from __future__ import annotations

from agent_app.operations.pages import Page
from agent_app.services import Services
from agent_app.session.service import Session
from agent_app.widgets.noop import QT_TRANSLATE_NOOP

PAGES: tuple[Page, ...] = (
    Page(
        "people",
        "people",
        QT_TRANSLATE_NOOP("admin", "People"),
        "agent_app.admin.people_view:open_people",
        lambda session, services: services.house is not None and session.may("person", "change"),
        context="admin",
    ),
    Page(
        "places",
        "company",
        QT_TRANSLATE_NOOP("admin", "Places"),
        "agent_app.admin.places_view:open_places",
        lambda session, services: services.house is not None and session.may("region", "change"),
        context="admin",
    ),
    Page(
        "devices",
        "keypad",
        QT_TRANSLATE_NOOP("admin", "Devices"),
        "agent_app.admin.devices_view:open_devices",
        lambda session, services: services.house is not None and session.may("device", "change"),
        context="admin",
    ),
    Page(
        "permissions",
        "lock",
        QT_TRANSLATE_NOOP("admin", "Permissions"),
        "agent_app.admin.permission_open:open_permissions",
        lambda session, services: services.permissions is not None and session.may("permission", "see"),
        context="admin",
    ),
    Page(
        "campaigns",
        "deal",
        QT_TRANSLATE_NOOP("admin", "Campaigns"),
        "agent_app.admin.campaigns_view:open_campaigns",
        lambda session, services: services.house is not None and session.may("campaign", "change"),
        context="admin",
    ),
    Page(
        "rules",
        "done",
        QT_TRANSLATE_NOOP("admin", "Rules"),
        "agent_app.admin.rules_view:open_rules",
        lambda session, services: services.house is not None and session.may("permission", "see"),
        context="admin",
    ),
    Page(
        "sheets",
        "note",
        QT_TRANSLATE_NOOP("admin", "Sheets by mail"),
        "agent_app.admin.sheets_view:open_sheets",
        lambda session, services: services.sheets is not None and session.may("permission", "see"),
        context="admin",
    ),
    Page(
        "privacy",
        "lock",
        QT_TRANSLATE_NOOP("admin", "Privacy"),
        "agent_app.admin.privacy_view:open_privacy",
        lambda session, services: (
            services.house is not None
            and session.may("subject_request", "see")
            and session.may("lead", "unmask")
        ),
        context="admin",
    ),
    Page(
        "health",
        "done",
        QT_TRANSLATE_NOOP("admin", "Server"),
        "agent_app.admin.health_view:open_health",
        lambda session, services: services.house is not None and session.may("permission", "see"),
        context="admin",
    ),
    Page(
        "audit",
        "search",
        QT_TRANSLATE_NOOP("admin", "Audit log"),
        "agent_app.admin.audit_view:open_audit",
        lambda session, services: services.house is not None and session.may("audit", "see"),
        context="admin",
    ),
)


def pages_for(session: Session, services: Services) -> tuple[Page, ...]:
    """The pages of a person; none: she has no such desk."""
    return tuple(page for page in PAGES if page.wanted(session, services))
