"""Sheets that the server sends by itself: where they leave, who gets them, and what became of each."""

from __future__ import annotations

from sqlalchemy import ARRAY, BigInteger, Boolean, Column, Date, Index, Integer, LargeBinary, Text, Uuid

from db.central.base import key, moment, parent, ref, table, text, texts

#: One row an organisation. `kind`: "" (nothing is sent), smtp, webhook. `domains`: outside addresses of these alone.
sheet_sending = table(
    "sheet_sending",
    text("kind"),
    text("host"),
    Column("port", Integer, nullable=False, server_default="587"),
    text("security", "starttls"),
    text("sender"),
    text("login"),
    text("url"),
    Column("secret_sealed", LargeBinary),
    texts("domains"),
    Column("revision", BigInteger, nullable=False, server_default="0"),
    moment("at", now=True),
    ref("by"),
)

#: Which sheet, of whom, to whom, when. `at_local`: 08:30 where the team is; `weekdays`: 1 (Monday) to 7. `kept_by`: who
#: saved it last; outside addresses get what she may see. `since`: what was due before is not sent.
sheet_subscription = table(
    "sheet_subscription",
    key(),
    text("sheet"),
    text("scope"),
    ref("scope_id"),
    text("at_local"),
    text("time_zone"),
    Column("weekdays", ARRAY(Integer), nullable=False, server_default="{}"),
    Column("people", ARRAY(Uuid(as_uuid=False)), nullable=False, server_default="{}"),
    texts("addresses"),
    text("language"),
    Column("active", Boolean, nullable=False, server_default="true"),
    Column("revision", BigInteger, nullable=False, server_default="0"),
    moment("since", required=True),
    ref("kept_by"),
)

#: One sheet to one recipient: at most one a subscription and day (`nth` 0), and one each time somebody asked by hand.
#: `recipient`: a person's id, an address, "webhook", or "" for what was sent to nobody.
sheet_delivery = table(
    "sheet_delivery",
    key(),
    ref("subscription_id", required=True),
    Column("day", Date, nullable=False),
    Column("nth", Integer, nullable=False, server_default="0"),
    Column("recipient", Text, nullable=False, server_default=""),
    text("state", "waiting"),
    text("why"),
    text("words"),
    Column("tries", Integer, nullable=False, server_default="0"),
    moment("next_at"),
    moment("until", required=True),
    moment("at", required=True),
    ref("asked_by"),
    parent(["subscription_id"], "sheet_subscription", ["id"]),
)
Index(
    "uq_sheet_delivery_once", sheet_delivery.c.org_id, sheet_delivery.c.subscription_id, sheet_delivery.c.day,
    sheet_delivery.c.nth, sheet_delivery.c.recipient, unique=True,
)  # fmt: skip
Index(
    "ix_sheet_delivery_open", sheet_delivery.c.org_id, sheet_delivery.c.next_at,
    postgresql_where=sheet_delivery.c.state.in_(("waiting", "sending")),
)  # fmt: skip
