"""The two systems by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from domain.scorecards.definition import Form
from domain.scorecards.exchange import connect_in, connect_out, genesys_in, genesys_out
from domain.scorecards.exchange.losses import Loss

Format = Literal["amazon-connect", "genesys"]
FORMATS: Final[tuple[Format, ...]] = ("amazon-connect", "genesys")
_READ: Final[dict[str, Callable[[str], tuple[Form, tuple[Loss, ...]]]]] = {
    "amazon-connect": connect_in.read,
    "genesys": genesys_in.read,
}
_WRITE: Final[dict[str, Callable[[Form, str], tuple[str, tuple[Loss, ...]]]]] = {
    "amazon-connect": connect_out.write,
    "genesys": genesys_out.write,
}


def read(text: str, source: str) -> tuple[Form, tuple[Loss, ...]]:
    """A form from another system's JSON, and what did not come along.

    Raises:
        FormFileError: it cannot be read as one.
    """
    return _READ[source](text)


def write(form: Form, target: str, language: str = "en") -> tuple[str, tuple[Loss, ...]]:
    """The form as another system's JSON, in one language, and what did not go along."""
    return _WRITE[target](form, language)
