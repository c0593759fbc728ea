"""Calls are found by what was said in them, and by the steps of their script.

Revision ID: 0020
"""

from __future__ import annotations

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

AT_ONCE = 500
CHANGES = """
ALTER TABLE transcript ADD COLUMN words TEXT[] DEFAULT '{}' NOT NULL;
CREATE INDEX ix_transcript_words ON transcript USING gin (words);
CREATE INDEX ix_script_run_path ON script_run USING gin (path jsonb_path_ops);
"""


def upgrade() -> None:
    from domain.spoken_words import words_in

    connection = op.get_bind()
    connection.exec_driver_sql(CHANGES)
    wanted = (
        "SELECT org_id, id, text FROM transcript WHERE text <> '' AND words = '{}' AND id > %(after)s"
        " ORDER BY id LIMIT %(n)s"
    )
    after = "00000000-0000-0000-0000-000000000000"
    while rows := connection.exec_driver_sql(wanted, {"after": after, "n": AT_ONCE}).all():
        for row in rows:
            connection.exec_driver_sql(
                "UPDATE transcript SET words = %(w)s WHERE org_id = %(o)s AND id = %(i)s",
                {"w": words_in(row.text), "o": row.org_id, "i": row.id},
            )
        after = rows[-1].id


def downgrade() -> None:
    raise NotImplementedError("released data is not thrown away: restore the backup made before the upgrade")
