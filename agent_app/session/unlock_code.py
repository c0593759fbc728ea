"""The unlock code of a desk: how it is written, and that it is shown until its person says that she has it.

Until then it lies in her database, which it opens: whoever can read it there needs it no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_app.store.database import Database

#: no letter or figure that is taken for another one when it is written by hand
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
LENGTH = 20
_GROUP = 4
_NAME = "unlock_code"


def tidy(text: str) -> str:
    """A code as it was made, from how a person typed it: `abcd-efgh …` -> `ABCDEFGH…`."""
    return "".join(text.replace("-", " ").split()).upper()


def looks_like_code(text: str) -> bool:
    """True for what can only be a code. It is never sent to the server as a password."""
    code = tidy(text)
    return len(code) == LENGTH and not set(code) - set(LETTERS)


def grouped(code: str) -> str:
    """For the eye and the pencil: `ABCD-EFGH-JKLM-NPQR-STUV`."""
    return "-".join(code[i : i + _GROUP] for i in range(0, len(code), _GROUP))


def is_wanted(database: Database) -> bool:
    """True while this desk has neither shown her a code nor one to show: it is new, older than codes, or was killed."""
    return _kept(database) is None


def keep(database: Database, code: str) -> None:
    """Remember that this code has not been written down yet."""
    _put(database, code)


def not_noted(database: Database) -> str | None:
    """The code that still has to be written down, None for none."""
    return _kept(database) or None


def forget(database: Database) -> None:
    """It stands on paper now."""
    _put(database, "")


def _kept(database: Database) -> str | None:
    found = database.read(
        lambda c: c.exec_driver_sql("SELECT value FROM meta WHERE key=?", (_NAME,)).scalar()
    )
    return None if found is None else str(found)


def _put(database: Database, value: str) -> None:
    database.write(
        lambda c: c.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_NAME, value))
    )
