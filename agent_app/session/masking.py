"""A role lost its sight of full numbers: what lies on this desk in clear goes, in one transaction with the word of it.

Leads that the server sent are masked as the server would have sent them; what is fetched later comes masked anyway. The
agent's stream is fetched anew besides, because only the server can seal numbers for the telephone's engine. What she typed
herself and the server has not taken yet stays: it is her work, and hers to send.
"""

from __future__ import annotations

import json

import msgspec

from agent_app.store import indexing
from agent_app.store.rows import decode_lead, encode_lead
from agent_app.sync.port import FORGOTTEN
from db.local.connection import Connection
from domain import numbers
from domain.api import Access, SignedIn
from domain.calls import CallRecord
from domain.decoding import decoded
from domain.leads import Lead
from domain.operations import CallFinished

_SLICE = 2_000


def follow(connection: Connection, before: SignedIn | None, after: SignedIn) -> None:
    """Make what is stored fit what the person may see from now on."""
    if before is None or before.person.masked == after.person.masked:
        return
    if after.person.masked:
        strip(connection, after.organisation.home_country)
    _fetch_anew(connection, after.person.id)


def _fetch_anew(connection: Connection, person_id: str) -> None:
    connection.exec_driver_sql(
        "UPDATE stream SET position=?, complete=0, generation=generation+1 WHERE name=?",
        (FORGOTTEN, f"agent:{person_id}"),
    )


def engine_key(connection: Connection) -> str:
    """The telephone engine's public key that the server was told; "" none."""
    found = connection.exec_driver_sql("SELECT value FROM meta WHERE key='engine_key'").scalar()
    return str(found or "")


def keep_engine_key(connection: Connection, key: str, person_id: str) -> None:
    """The server seals for this key now: what is here comes again, sealed."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES ('engine_key', ?)", (key,))
    _fetch_anew(connection, person_id)


def strip(connection: Connection, home: str) -> None:
    """No full number of a customer stays in any table."""
    _records(connection, home)
    _leads(connection, home)
    _shadows(connection, home)
    connection.exec_driver_sql("DELETE FROM handover WHERE direction='in'")


def hidden(lead: Lead, home: str) -> Lead:
    """As the server sends it to who sees no full number. Numbers that wait in the outbox are hidden as well."""
    if all(one.e164 is None for one in lead.numbers):
        return lead
    shown = tuple(
        msgspec.structs.replace(
            one, e164=None, masked_text=numbers.mask(one.e164, home) if one.e164 else one.masked_text
        )
        for one in lead.numbers
    )
    return msgspec.structs.replace(lead, numbers=shown)


def _leads(connection: Connection, home: str) -> None:
    last = 0
    while True:
        found = connection.exec_driver_sql(
            "SELECT no, body FROM lead WHERE no>? ORDER BY no LIMIT ?", (last, _SLICE)
        ).all()
        if not found:
            break
        bodies = [(int(row[0]), encode_lead(hidden(decode_lead(bytes(row[1])), home))) for row in found]
        connection.exec_driver_sql("UPDATE lead SET body=? WHERE no=?", [(body, no) for no, body in bodies])
        indexing.index(connection, bodies, [no for no, _ in bodies])
        connection.exec_driver_sql("DELETE FROM pending_index WHERE no=?", [(no,) for no, _ in bodies])
        last = bodies[-1][0]


def _shadows(connection: Connection, home: str) -> None:
    found = connection.exec_driver_sql("SELECT lead_id, body FROM shadow").all()
    changed = [(encode_lead(hidden(decode_lead(bytes(row[1])), home)), row[0]) for row in found]
    if changed:
        connection.exec_driver_sql("UPDATE shadow SET body=? WHERE lead_id=?", changed)


def _records(connection: Connection, home: str) -> None:
    """Calls with a known customer name the number by its id, which the server knows; drafts that are done are there."""
    run = connection.exec_driver_sql
    run("DELETE FROM draft WHERE state IN ('done','returned')")
    for call_id, body in run("SELECT call_id, record FROM draft").all():
        record = decoded(bytes(body), CallRecord)
        if (kept := _hidden_record(connection, record, home)) != record:
            run("UPDATE draft SET record=? WHERE call_id=?", (msgspec.json.encode(kept), call_id))
    for op_id, body in run("SELECT id, body FROM outbox WHERE kind='call_finished'").all():
        told = decoded(bytes(body), CallFinished)
        record = _hidden_record(connection, told.call, home)
        if record != told.call:
            fresh = msgspec.structs.replace(told, call=record)
            run("UPDATE outbox SET body=? WHERE id=?", (msgspec.json.encode(fresh), op_id))


def _hidden_record(connection: Connection, record: CallRecord, home: str) -> CallRecord:
    if not record.lead_id:
        return record  # a stranger: nobody else could say who called
    text, number_id = hidden_text(record.number_text, home), record.number_id
    if number_id is None and text != record.number_text:
        row = connection.exec_driver_sql("SELECT body FROM lead WHERE id=?", (record.lead_id,)).first()
        read = numbers.read_numbers(record.number_text, home)
        e164 = read[0].e164 if read else None
        known = decode_lead(bytes(row[0])).numbers if row else ()
        number_id = next((one.id for one in known if e164 and one.e164 == e164), None)
    return msgspec.structs.replace(record, number_text=text, number_id=number_id)


def hidden_text(text: str, home: str) -> str:
    """A number as a masked role reads it; what is masked already stays."""
    if not text or "*" in text or "·" in text:
        return text
    read = numbers.read_numbers(text, home)
    if read and read[0].e164:
        return numbers.mask(read[0].e164, home)
    return f"**** {numbers.last_four(text)}"


def clean(connection: Connection, home: str) -> None:
    """What a call that outlived the change wrote down in clear."""
    _records(connection, home)


def access_position(connection: Connection) -> int:
    """Position of the newest word about what this person may do; 0 without one."""
    found = connection.exec_driver_sql("SELECT max(position) FROM definition WHERE kind='access'").scalar()
    return int(found or 0)


def remembered(connection: Connection) -> SignedIn | None:
    """What the server said at the last sign-in, with what it said since."""
    text = connection.exec_driver_sql("SELECT value FROM meta WHERE key='signed_in'").scalar()
    return decoded(str(text).encode(), SignedIn) if text else None


def heard(connection: Connection, person_id: str) -> SignedIn | None:
    """What the person may do since the control stream said so; None when nothing was said since it was last kept."""
    known = connection.exec_driver_sql("SELECT value FROM meta WHERE key='access_position'").scalar()
    row = connection.exec_driver_sql(
        "SELECT body FROM definition WHERE kind='access' AND id=? AND position>?",
        (person_id, int(known or 0)),
    ).first()
    before = remembered(connection)
    if row is None or before is None:
        return None
    access = decoded(bytes(row[0]), Access)
    return msgspec.structs.replace(before, person=access.person, permissions=access.permissions)


def keep(connection: Connection, after: SignedIn) -> None:
    """Remember, and make the store fit it."""
    follow(connection, remembered(connection), after)
    values = {
        "signed_in": msgspec.json.encode(after).decode(),
        "access_position": json.dumps(access_position(connection)),
    }
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", list(values.items()))
