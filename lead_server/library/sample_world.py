"""Load the sample world: organisation, people, definitions, leads with six weeks of history. Once, in one transaction."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec
from sqlalchemy import Engine, func, insert, select, text, update

from db.central.analysis import analysis_stage
from db.central.calls import transcript
from db.central.definitions import segment, tag
from db.central.handing import agent_share, handing_rule
from db.central.people import organisation, person
from db.central.work import pool_rule
from domain import numbers
from domain.errors import UserError
from domain.handing_out import HandingRule
from domain.ids import new_id
from domain.lead_library.filters import LeadFilter
from domain.spoken_words import words_in
from lead_server.feed.streams import agent_stream, org_stream
from lead_server.leads.tokens import words_of
from lead_server.library import sample_experiment
from lead_server.library.copying import copy_rows
from lead_server.people import admin
from lead_server.publishing.service import publish
from lead_server.recordings import storage as recordings
from lead_server.recordings.storage import Recordings
from lead_server.security import passwords
from lead_server.security.actor import operator
from lead_server.security.escrow import Escrow
from lead_server.security.number_keys import number_key
from lead_server.work import Work, begin_work
from resources.starter import DEFINITIONS
from resources.starter.people import ORGANISATION, ORGANISATION_NAME, PASSWORD, PEOPLE, REGIONS, TEAMS
from resources.starter.phrases import TAGS
from resources.starter.plans import LEADS
from resources.starter.recorded import load_recordings
from resources.starter.rows import COLUMNS, Rows, Setting
from resources.starter.world import SEED, Generator

ENDS_SOON = "ends-3-months"  #: the saved view by which the campaign of renewals begun early finds its leads
_MARK = "sample_world"  #: key in the organisation's settings: this world is complete


class Loaded(msgspec.Struct, frozen=True, kw_only=True):
    """What there is now. `fresh` is False when it had been loaded before."""

    organisation: str
    org_id: str
    fresh: bool
    leads: int
    calls: int
    recordings: int
    seconds: float


def load_world(
    engine: Engine,
    escrow: Escrow,
    store: Recordings,
    *,
    seed: int = SEED,
    leads: int = LEADS,
    now: datetime | None = None,
    progress: Callable[[str], None] = lambda _words: None,
) -> Loaded:
    """Make the organisation `demo` with everything in it; a second call finds it there.

    Raises:
        UserError: conflict, when somebody else's organisation has that code.
        ValueError: too few or too many leads.
    """
    begun = time.monotonic()
    known = _known(engine)
    if known is not None and known[1]:
        return msgspec.convert({**known[1], "org_id": known[0], "fresh": False, "seconds": 0.0}, Loaded)
    org_id = known[0] if known else admin.create_organisation(engine, escrow, ORGANISATION, ORGANISATION_NAME)
    with begin_work(engine, operator(org_id)) as work:
        _refuse_strangers(work)
        made = _fill(work, store, seed, leads, now or datetime.now(UTC), progress)
        facts = {"organisation": ORGANISATION, **made}
        settings = organisation.c.settings.op("||")(func.jsonb_build_object(_MARK, text(":facts ::jsonb")))
        work.connection.execute(
            update(organisation).where(organisation.c.org_id == org_id).values(settings=settings),
            {"facts": msgspec.json.encode(facts).decode()},
        )
        progress("storing")
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))  # the planner has never seen these tables full
    return msgspec.convert(
        {**facts, "org_id": org_id, "fresh": True, "seconds": time.monotonic() - begun}, Loaded
    )


def _known(engine: Engine) -> tuple[str, dict[str, object]] | None:
    """The organisation's id and what was loaded into it, if anything was."""
    with engine.connect() as connection:
        row = connection.execute(
            select(organisation.c.org_id, organisation.c.settings).where(organisation.c.code == ORGANISATION)
        ).first()
    return (str(row.org_id), row.settings.get(_MARK) or {}) if row else None


def _refuse_strangers(work: Work) -> None:
    """A load that was killed leaves an empty organisation behind; one with people is somebody's own."""
    people = select(func.count()).select_from(person).where(person.c.org_id == work.org_id)
    if work.connection.execute(people).scalar_one():
        words = f"an organisation {ORGANISATION!r} with people of its own is there already"
        raise UserError("conflict", words, organisation=ORGANISATION)


def _fill(
    work: Work, store: Recordings, seed: int, leads: int, now: datetime, progress: Callable[[str], None]
) -> dict[str, int]:
    progress("people, campaigns, scripts")
    setting = _people(work, now)
    publish(work, [DEFINITIONS], "starter")
    _tags(work)
    progress(f"drawing {leads:,} leads")
    rows = Generator(setting, seed, leads).run()
    for table, columns in COLUMNS.items():
        progress(f"{table}: {len(rows.tables[table]):,}")
        copy_rows(work, table, columns, rows.tables[table])
    progress("search words")
    _tokens(work, rows)
    _streams(work, rows)
    _recordings(work, store, rows, setting)
    sample_experiment.fill(work)
    work.audit("load", "import", "", leads=len(rows.tables["lead"]), seed=seed)
    return {
        "leads": len(rows.tables["lead"]), "calls": len(rows.tables["call"]), "recordings": len(rows.recordings),
    }  # fmt: skip


def _people(work: Work, now: datetime) -> Setting:
    regions = {
        key: admin.ensure_region(work, facts.name, facts.country, facts.zone)
        for key, facts in REGIONS.items()
    }
    teams = {key: admin.ensure_team(work, name, regions[region]) for key, (name, region) in TEAMS.items()}
    made: dict[str, str] = {}
    for one in PEOPLE:
        made[one.login] = admin.create_person(
            work, one.login, one.name, one.role, team_id=teams.get(one.team), language=one.language,
            time_zone=REGIONS[TEAMS[one.team][1]].zone if one.team else "",
        )  # fmt: skip
    # Everybody has the one documented password: hashing it 18 times would only take time.
    work.connection.execute(
        update(person)
        .where(person.c.org_id == work.org_id)
        .values(password_hash=passwords.hash_password(PASSWORD), password_at=work.now)
    )
    _sharing(work, made)
    key = number_key(work)
    names = {one.login: one.name for one in PEOPLE}
    return Setting(now, made, regions, names, lambda e164: numbers.keyed_hash(e164, key))


def _sharing(work: Work, people: dict[str, str]) -> None:
    """Who speaks what, and a public pool to claim from; nothing of six old weeks is taken back by itself."""
    for one in PEOPLE:
        if one.role == "agent":
            spoken = {REGIONS[TEAMS[one.team][1]].language, one.language}
            work.connection.execute(
                insert(agent_share).values(
                    org_id=work.org_id, person_id=people[one.login], languages=sorted(spoken)
                )
            )
    view = LeadFilter(ends_within=90, do_not_call=False)
    work.connection.execute(
        insert(segment).values(
            org_id=work.org_id, code=ENDS_SOON, name="Ends within 3 months", query=msgspec.to_builtins(view), audience="all"
        )
    )  # fmt: skip
    renewing = msgspec.to_builtins(HandingRule(renewal_segment=ENDS_SOON))
    work.connection.execute(
        insert(handing_rule).values(
            org_id=work.org_id, campaign_id="renewal_segments", body=renewing, at=work.now
        )
    )
    rule = {"campaign_id": "", "recycle_idle_days": 0, "more": {"open": True}}
    work.connection.execute(insert(pool_rule).values(org_id=work.org_id, **rule))


def _tags(work: Work) -> None:
    titles = {code: {"en": en, "zh": zh, "es": es} for code, (en, zh, es, _) in TAGS.items()}
    work.connection.execute(
        insert(tag),
        [
            {"org_id": work.org_id, "code": code, "title": titles[code], "colour": colour}
            for code, (*_, colour) in TAGS.items()
        ],
    )
    work.touched.put(org_stream(work.org_id), "tag", TAGS)


def _tokens(work: Work, rows: Rows) -> None:
    last4: dict[str, set[str]] = {}
    for row in rows.tables["number"]:
        last4.setdefault(row[1], set()).add(row[4])
    name, company, email = (COLUMNS["lead"].index(column) for column in ("name", "company", "email"))
    words = (
        (token, row[0])
        for row in rows.tables["lead"]
        for token in words_of(row[name], row[company], row[email]) | last4[row[0]]
    )
    copy_rows(work, "lead_token", ("token", "lead_id"), words)


def _streams(work: Work, rows: Rows) -> None:
    """Each owner's leads and evaluations into her stream; the positions come when the work ends."""
    for owner, ids in rows.members.items():
        work.touched.put(agent_stream(owner), "lead", ids)
    for agent, ids in rows.evaluations.items():
        work.touched.put(agent_stream(agent), "evaluation", ids)


def _recordings(work: Work, store: Recordings, rows: Rows, setting: Setting) -> None:
    heard_by_file = {heard.file: heard for heard in load_recordings()}
    for recording_id, talk in rows.recordings.items():
        heard = heard_by_file[talk.recording]
        recordings.add(
            work, store, recording_id=recording_id, call_id=talk.call_id, agent_id=setting.people[talk.login],
            data=heard.wav(), media_type=heard.media_type, started_at=talk.at, seconds=heard.seconds,
            channels=2, sample_rate=heard.sample_rate, language=heard.language,
        )  # fmt: skip
        for channel, speaker in enumerate(("customer", "agent")):
            said = [line for line in heard.lines if line.speaker == speaker]
            whole = "\n".join(line.text for line in said)
            work.connection.execute(
                insert(transcript).values(
                    org_id=work.org_id, id=new_id(), recording_id=recording_id, channel=channel, language=heard.language,
                    engine="script", model="script", speaker=speaker, length_ms=round(heard.seconds * 1000),
                    segments=[word for line in said for word in line.words(heard.language)],
                    text=whole, words=words_in(whole),
                )
            )  # fmt: skip
        _written_down(work, recording_id, heard.language)


def _written_down(work: Work, recording_id: str, language: str) -> None:
    """What is said in them stands in the script that they were spoken from: no model has to listen."""
    s = analysis_stage.c
    work.connection.execute(
        update(analysis_stage)
        .where(s.org_id == work.org_id, s.recording_id == recording_id, s.stage == "transcript")
        .values(
            state="done", ready=True, ended_at=work.now,
            result={"language": language, "engine": "script", "model": "script", "lanes": [], "numbers": []},
        )
    )  # fmt: skip
