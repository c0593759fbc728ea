"""What can be made again is not in the log: the encoded leads.

Two thirds of a hundred bytes of log for each lead that is handed out were its encoded body and the body's key. The table is
a cache that anybody who pulls fills again; UNLOGGED it is empty after a crash of the database, and in no backup.
Source: docs/decisions/0033-speed.md

Revision ID: 0032
"""

from __future__ import annotations

from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

STATEMENTS = (
    "TRUNCATE lead_body",  # nothing to copy
    "ALTER TABLE lead_body SET UNLOGGED",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    op.get_bind().exec_driver_sql("ALTER TABLE lead_body SET LOGGED")
