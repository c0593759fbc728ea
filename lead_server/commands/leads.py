"""`lead-server leads import FILE`: a list of leads, whatever it looks like."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec
import phonenumbers
from sqlalchemy import Connection, Engine, Row, select

from db.central.people import organisation, region
from domain.errors import UserError
from lead_server.commands import arguments as shared
from lead_server.definitions import storage as definitions
from lead_server.installation import opened, say
from lead_server.library import mappings, reports
from lead_server.library.columns import Layout, Wishes, lay_out
from lead_server.library.importing import Importer, Plan
from lead_server.library.mappings import Mapping
from lead_server.library.tables import Table, check_even, open_table
from lead_server.library.trouble import FileTroubleError
from lead_server.people import admin
from lead_server.security.actor import operator
from lead_server.work import begin_work

_LANGUAGE = {"CN": "zh", "TW": "zh", "ES": "es", "MX": "es", "AR": "es", "US": "en", "GB": "en"}
_CURRENCY = {"CN": "CNY", "ES": "EUR", "US": "USD", "GB": "GBP"}


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("leads", help="the lead library").add_subparsers(required=True)
    parser = group.add_parser("import", help="import a list (CSV in any usual encoding, or XLSX)")
    parser.add_argument("file", type=Path)
    parser.add_argument("--campaign", default="", metavar="CODE", help="code of a published campaign")
    parser.add_argument("--region", default="", metavar="NAME", help="region that the leads belong to")
    parser.add_argument(
        "--country", default="", help="of numbers without a country code (CN, US, ES); default: the region's"
    )
    parser.add_argument("--area-code", default="", help="completes local numbers, for example 312")
    parser.add_argument("--encoding", default="", help="default: found out")
    parser.add_argument("--delimiter", default="", help="default: found out; `tab` for a tabulator")
    parser.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD", help="COLUMN=- leaves it out"
    )
    parser.add_argument("--save-mapping", default="", metavar="NAME", help="keep how this file was read")
    parser.add_argument("--mapping", default="", metavar="NAME", help="read it as an earlier file")
    parser.add_argument(
        "--keep-shared", action="store_true", help="also take a number that a lead of another name has"
    )
    parser.add_argument("--dry-run", action="store_true", help="check everything, write nothing")
    parser.add_argument("--refusals", type=Path, help="where refused rows go; default: FILE.refused.csv")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    shared.add_organisation(parser)
    shared.add_place(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    try:
        with opened(arguments.data, arguments.database) as here:
            return _import(arguments, here.engine)
    except FileTroubleError as error:
        if arguments.json:
            print(msgspec.json.encode({"ok": False, "code": error.code, "detail": error.words}).decode())
        print(error.words, file=sys.stderr)
        return 1


def _import(arguments: argparse.Namespace, engine: Engine) -> int:
    with engine.connect() as connection:
        org_id = admin.organisation_id(connection, arguments.organisation)
        saved = mappings.load(connection, org_id, arguments.mapping) if arguments.mapping else Mapping()
        plan = _plan(connection, org_id, arguments, saved)
    table, layout = _understand(arguments, saved, plan)
    for line in reports.layout_lines(table, layout):
        say(line)
    if arguments.save_mapping and not arguments.dry_run:
        with begin_work(engine, operator(org_id)) as work:
            found = mappings.mapping_of(table, layout, plan.country, plan.area_code)
            mappings.save(work, arguments.save_mapping, found)
    importer = Importer(engine, operator(org_id), table, layout, plan, progress=_progress)
    outcome, refusals = importer.run()
    place = arguments.refusals or arguments.file.with_name(arguments.file.name + ".refused.csv")
    if refusals:
        reports.write_refusals(place, refusals)
    for line in reports.summary_lines(outcome, refusals, dry=plan.dry_run):
        say(line)
    if refusals:
        say(f"refusals: {place}")
    if arguments.json:
        columns = {c.header: c.field for c in layout.columns}
        facts = {
            "ok": True,
            **msgspec.to_builtins(outcome),
            "encoding": table.encoding,
            "delimiter": table.delimiter,
        }
        more = {"columns": columns, "dry_run": plan.dry_run, "refusals": str(place) if refusals else ""}
        print(msgspec.json.encode(facts | more).decode())
    return 0


def _understand(arguments: argparse.Namespace, saved: Mapping, plan: Plan) -> tuple[Table, Layout]:
    """Read the file through, and find out what its columns mean."""
    delimiter = {"tab": "\t", "\\t": "\t"}.get(arguments.delimiter, arguments.delimiter) or saved.delimiter
    table = open_table(arguments.file, arguments.encoding or saved.encoding, delimiter)
    told = _told(arguments.map)
    wishes = Wishes(
        {**saved.columns, **told}, plan.country, plan.area_code, saved=bool(saved.columns) and not told
    )
    layout = lay_out(table, wishes)
    check_even(table, len(layout.columns))
    return table, layout


def _told(pairs: list[str]) -> dict[str, str]:
    told: dict[str, str] = {}
    for pair in pairs:
        column, mark, field = pair.rpartition("=")
        if not mark or not column or not field:
            raise FileTroubleError("bad_map", f"--map takes COLUMN=FIELD, not {pair!r}.")
        told[column] = field
    return told


def _plan(connection: Connection, org_id: str, arguments: argparse.Namespace, saved: Mapping) -> Plan:
    place = _region(connection, org_id, arguments.region) if arguments.region else None
    home = connection.execute(
        select(organisation.c.home_country).where(organisation.c.org_id == org_id)
    ).scalar_one()
    country = (arguments.country or saved.country or (place.country if place else "") or home).upper()
    if country not in phonenumbers.SUPPORTED_REGIONS:
        raise UserError("bad_request", f"{country} is no country whose numbers are known")
    if arguments.campaign and definitions.campaign(connection, org_id, arguments.campaign) is None:
        raise UserError("not_found", f"there is no published campaign {arguments.campaign!r}")
    return Plan(
        country=country, country_told=bool(arguments.country or arguments.region),
        area_code=arguments.area_code or saved.area_code, campaign=arguments.campaign,
        region_id=str(place.id) if place else None, time_zone=place.time_zone if place else "",
        language=_LANGUAGE.get(country, ""), currency=_CURRENCY.get(country, ""),
        keep_shared=arguments.keep_shared, dry_run=arguments.dry_run,
    )  # fmt: skip


def _region(connection: Connection, org_id: str, name: str) -> Row[tuple[object, ...]]:
    rows = connection.execute(select(region).where(region.c.org_id == org_id)).all()
    found = next((r for r in rows if r.name.casefold() == name.casefold()), None)
    if found is None:
        known = ", ".join(sorted(r.name for r in rows)) or "none"
        raise UserError("not_found", f"there is no region {name!r}; known: {known}")
    return found


def _progress(done: int, total: int) -> None:
    if done == total or done % 20_000 < 2_000:
        say(f"{done:,} of {total:,} rows")
