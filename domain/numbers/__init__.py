"""Telephone numbers: read what people type, say what is wrong with it, hide what must be hidden.

One reading for every entrance: import, lead form, dial field, caller id. A number that is kept is E.164
(`+8613800138000`); what cannot be read comes back with a problem code, and no digit is ever invented.

Source: design.md ("numbers"), agent_desktop.md C15 and C21, ITU-T E.164, libphonenumber metadata.
"""

from __future__ import annotations

from domain.numbers.calling import number_key
from domain.numbers.cells import read_numbers
from domain.numbers.model import PROBLEMS, IncomingNumber, Kind, ReadNumber
from domain.numbers.showing import format_for_people, keyed_hash, last_four, mask

__all__ = [
    "PROBLEMS",
    "IncomingNumber",
    "Kind",
    "ReadNumber",
    "format_for_people",
    "keyed_hash",
    "last_four",
    "mask",
    "number_key",
    "read_numbers",
]
