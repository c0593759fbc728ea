"""RATINGS.csv: `unit,rater,value`, a row a rating; a row that is not there is a missing rating."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from domain.agreement import Rating, Ratings, ratings_from

COLUMNS = ("unit", "rater", "value")
LARGEST_ROWS = 200_000


def read_ratings(path: Path) -> Ratings:
    """Read the file; further columns are not looked at.

    Raises:
        ValueError: what is wrong, with its line. OSError: the file cannot be read.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        try:
            return ratings_from(_rows(path, csv.DictReader(file)))
        except UnicodeDecodeError:
            raise ValueError(f"{path}: this is no text in UTF-8; save it as CSV UTF-8") from None
        except csv.Error as error:
            raise ValueError(f"{path}: this is no CSV: {error}") from None


def _rows(path: Path, reader: csv.DictReader[str]) -> Iterator[Rating]:
    names = {(name or "").strip().lower(): name for name in reader.fieldnames or ()}
    if missing := [name for name in COLUMNS if name not in names]:
        raise ValueError(f"{path}:1: no column {', '.join(missing)}; the file needs {', '.join(COLUMNS)}")
    seen: dict[tuple[str, str], int] = {}
    for row in reader:
        unit, rater, value = ((row[names[name]] or "").strip() for name in COLUMNS)
        if not (unit or rater or value):
            continue  # an empty line at the end, as spreadsheets leave it
        if not (unit and rater and value):
            raise ValueError(
                f"{path}:{reader.line_num}: unit, rater and value are all needed; leave the row out where nothing was rated"
            )
        first = seen.setdefault((unit, rater), reader.line_num)
        if first != reader.line_num:
            raise ValueError(f"{path}:{reader.line_num}: {rater!r} rated {unit!r} in line {first} already")
        if len(seen) > LARGEST_ROWS:
            raise ValueError(f"{path}: more than {LARGEST_ROWS:,} ratings")
        yield Rating(unit, rater, value)
