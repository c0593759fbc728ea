"""The importer over real lists: every row is either a lead, was there already, or is refused with its reason."""

from __future__ import annotations

import csv
import lzma
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from db.central.leads import lead, number
from lead_server.library.columns import Wishes, lay_out
from lead_server.library.drafts import REASONS, Refusal
from lead_server.library.importing import Importer, Outcome, Plan
from lead_server.library.tables import open_table
from lead_server.security.actor import operator
from tests.helpers.world import Org, World

BANK_ROWS = 10_000
Find = Callable[[str], Path]


def run(
    world: World, org: Org, path: Path, columns: dict[str, str], **plan: Any
) -> tuple[Outcome, list[Refusal]]:
    table = open_table(path)
    made = Plan(**plan)
    layout = lay_out(table, Wishes(columns, made.country, made.area_code))
    found, refusals = Importer(world.engine, operator(org.id), table, layout, made).run()
    print(path.name, found, Counter(r.reason for r in refusals))
    assert found.done == found.total == found.created + found.same + found.refused
    assert {r.reason for r in refusals} <= set(REASONS)
    assert sum(r.whole_row for r in refusals) == found.refused
    assert len(world.rows(lead, org)) == found.created
    return found, refusals


def unreadable(refusals: list[Refusal]) -> list[Refusal]:
    """Rows that hold something in the number's place, of which no number could be made."""
    known = (
        "no_number",
        "number_known",
        "double_in_file",
        "short_number",
    )  # 95xxx is a number, but no customer's
    return [
        r for r in refusals if r.whole_row and r.reason not in known and any(s.isdigit() for s in r.value)
    ]


def test_chinese_organisations(world: World, org: Org, real_file: Find) -> None:
    """Four kinds of dash, full-width brackets, several numbers in a cell, extensions, names: 98 % and more are read."""
    found, refusals = run(
        world,
        org,
        real_file("phones/cn_organisations.csv"),
        {"e164_by_phonenumbers": "-"},
        country="CN",
        keep_shared=True,
    )
    assert found.total == 715 and len(unreadable(refusals)) <= 0.02 * found.total
    assert len(world.rows(number, org)) > found.created
    assert any(n.extension for n in world.rows(number, org))


def test_american_sites_without_area_codes(world: World, org: Org, real_file: Find) -> None:
    """Seven digits mean nothing without the area; with it nearly all are numbers, and most rows are doubles."""
    path = real_file("phones/us_sites_true_ids.csv")
    found, refusals = run(world, org, path, {"Fax": "-"}, country="US", country_told=True, area_code="312")
    assert found.total > 1_500 and len(unreadable(refusals)) <= 0.01 * found.total
    assert found.known + found.same > 0.3 * found.total
    other = world.organisation("bare")
    table = open_table(path)
    layout = lay_out(table, Wishes({"Fax": "-"}, "US"))
    again, refusals = Importer(world.engine, operator(other.id), table, layout, Plan(country="US")).run()
    assert again.created < 0.05 * again.total
    assert Counter(r.reason for r in refusals).most_common(1)[0][0] == "no_area_code"


def test_the_spanish_register(world: World, org: Org, real_file: Find) -> None:
    """`0` for none, a digit too many, foreign head offices: what has a number is read as a Spanish one."""
    columns = {"e164_by_phonenumbers": "-", "NUMFAX": "-", "TELENTMATRIZ": "-", "FAXENTMATRIZ": "-"}
    found, refusals = run(
        world,
        org,
        real_file("phones/es_financial_register.csv"),
        columns,
        country="ES",
        country_told=True,
        keep_shared=True,
    )
    with real_file("phones/es_financial_register.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    given = [r for r in rows if any(s in "123456789" for s in r["TELEFONO"])]
    read = found.created + found.same + found.known
    assert found.total == len(rows) == 963 and read >= 0.99 * len(given)
    assert {r.reason for r in refusals} >= {"no_number"}
    spanish = [n for n in world.rows(number, org) if n.e164.startswith("+34")]
    assert len(spanish) > 0.98 * len(world.rows(number, org))


def test_numbers_of_all_regions(world: World, org: Org, real_file: Find) -> None:
    """1,619 numbers of 245 regions as people of the country write them; the invalid ones are refused."""
    columns = dict.fromkeys(
        ["e164", "international", "rfc3966", "national_significant", "is_valid", "number_type", "kind"], "-"
    )
    path = real_file("phones/metadata_examples.csv")
    found, refusals = run(
        world,
        org,
        path,
        {**columns, "region": "country", "national": "phone"},
        country="CN",
        keep_shared=True,
    )
    with path.open(encoding="utf-8", newline="") as file:
        rows = dict(enumerate(csv.DictReader(file), start=2))
    valid = {line for line, row in rows.items() if row["is_valid"] in ("1", "True")}
    lost = {r.line for r in refusals if r.whole_row and r.reason not in ("number_known", "double_in_file")}
    assert found.total == len(rows) and len(lost & valid) <= 0.06 * len(valid)
    invalid = {line for line, row in rows.items() if row["kind"] == "invalid"}
    assert len(invalid - lost) <= 0.25 * len(invalid)


@pytest.mark.slow
def test_the_banks_contacts(world: World, org: Org, real_file: Find, tmp_path: Path) -> None:
    """Contacts without numbers, the first 10,000 of 32,950: with fictional ones (China's 154, see SOURCES.md) all go in.

    The number is 154 and the row's place in the file, eight digits: nobody has it, and a row keeps its number.
    """
    text = lzma.decompress(real_file("bank_marketing/bank-additional-first80.csv.xz").read_bytes()).decode()
    rows = list(csv.reader(text.splitlines(), delimiter=";"))
    path = tmp_path / "bank.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["phone", "customer", *rows[0]])
        writer.writerows(
            [f"154{n:08d}", f"Contact {n}", *row] for n, row in enumerate(rows[1 : BANK_ROWS + 1])
        )
    found, refusals = run(
        world, org, path, {"contact": "contact", "duration": "-", "campaign": "bank_campaign"}, country="CN"
    )
    assert (found.total, found.created, refusals) == (BANK_ROWS, BANK_ROWS, [])
    some = world.rows(lead, org, lead.c.name == "Contact 0")[0]
    assert some.fields["age"] == "56" and some.fields["job"] == "housemaid" and "duration" not in some.fields
    again = Importer(
        world.engine,
        operator(org.id),
        table := open_table(path),
        lay_out(table, Wishes({}, "CN")),
        Plan(country="CN"),
    ).run()[0]
    assert (again.created, again.same) == (0, BANK_ROWS)


def test_the_banks_file_as_it_is_says_what_is_missing(
    world: World, org: Org, real_file: Find, tmp_path: Path
) -> None:
    """No column with numbers: a sentence, and nothing is imported."""
    from lead_server.library.trouble import FileTroubleError

    path = tmp_path / "bank.csv"
    path.write_bytes(lzma.decompress(real_file("bank_marketing/bank-additional-first80.csv.xz").read_bytes()))
    table = open_table(path)
    assert (table.delimiter, table.total) == (";", 32_951)
    with pytest.raises(FileTroubleError, match="No column holds telephone numbers"):
        lay_out(table, Wishes({}, "CN"))


def test_the_packed_file_is_told_to_be_unpacked(real_file: Find) -> None:
    """An xz archive is no table."""
    from lead_server.library.trouble import FileTroubleError

    with pytest.raises(FileTroubleError, match="an xz archive"):
        open_table(real_file("bank_marketing/bank-additional-first80.csv.xz"))
