"""The sample world's generator: repeatable, in the past where it should be, with recordings that can be played."""

from __future__ import annotations

import io
import wave
from array import array
from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain import numbers
from resources.starter.people import PEOPLE, REGIONS
from resources.starter.plans import MOST_LEADS
from resources.starter.recorded import Heard, load_recordings
from resources.starter.rows import COLUMNS, Rows, Setting
from resources.starter.world import Generator

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def setting(now: datetime = NOW) -> Setting:
    ids = {p.login: f"person-{p.login}" for p in PEOPLE}
    names = {p.login: p.name for p in PEOPLE}
    return Setting(
        now, ids, {key: key for key in REGIONS}, names, lambda e164: numbers.keyed_hash(e164, b"k" * 16)
    )


@pytest.fixture(scope="module")
def rows() -> Rows:
    return Generator(setting(), seed=5, leads=2_000).run()


def test_the_same_seed_gives_the_same_world(rows: Rows) -> None:
    """Another seed another one."""
    assert Generator(setting(), seed=5, leads=2_000).run().tables == rows.tables
    assert Generator(setting(), seed=6, leads=2_000).run().tables["lead"] != rows.tables["lead"]


def test_ids_and_numbers_are_unique(rows: Rows) -> None:
    """No lead, call or number twice."""
    for table in ("lead", "number", "call", "work_item", "deal", "ticket"):
        ids = [row[0] for row in rows.tables[table]]
        assert len(set(ids)) == len(ids), table
    e164 = [row[2] for row in rows.tables["number"]]
    assert len(set(e164)) == len(e164)


def test_every_row_fits_its_columns(rows: Rows) -> None:
    """As many values as columns, in each table something."""
    for table, columns in COLUMNS.items():
        assert rows.tables[table], table
        assert {len(row) for row in rows.tables[table]} == {len(columns)}, table


def test_each_kind_of_work_waits_for_the_demos_agent(rows: Rows) -> None:
    """Callbacks overdue and to come, renewals, new leads, retries."""
    columns = COLUMNS["work_item"]
    mine = [
        dict(zip(columns, row, strict=True)) for row in rows.tables["work_item"] if row[2] == "person-mira"
    ]
    kinds = Counter(item["kind"] for item in mine)
    assert kinds["callback"] >= 3 and kinds["renewal"] >= 10 and kinds["new_lead"] >= 30
    due = [item["due_at"] for item in mine if item["kind"] == "callback"]
    assert min(due) < NOW < max(due)
    assert len({item["lead_id"] for item in mine if item["kind"] != "complaint"}) == len(
        [i for i in mine if i["kind"] != "complaint"]
    )


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_at_any_hour_some_promise_is_overdue_and_none_falls_into_the_night(hour: int) -> None:
    """The demo may be started whenever somebody likes."""
    now = NOW.replace(hour=hour)
    made = Generator(setting(now), seed=5, leads=1_500).run()
    zone_of = {row[0]: row[COLUMNS["lead"].index("time_zone")] for row in made.tables["lead"]}
    due = {
        row[1]: row[4] for row in made.tables["work_item"] if row[3] == "callback" and row[2] == "person-mira"
    }
    assert min(due.values()) < now < max(due.values())
    local = [at.astimezone(ZoneInfo(zone_of[lead])) for lead, at in due.items()]
    soon = [t for t in local if abs(t - now) < timedelta(days=1)]
    assert soon and all(9 <= t.hour < 20 for t in soon)


def test_calls_lie_in_the_past_six_weeks(rows: Rows) -> None:
    """At civil hours, never after now."""
    at = [row[COLUMNS["call"].index("started_at")] for row in rows.tables["call"]]
    assert NOW - timedelta(days=44) < min(at) and max(at) < NOW


def test_too_many_leads_are_refused() -> None:
    """The numbers of fiction are finite."""
    with pytest.raises(ValueError, match="leads"):
        Generator(setting(), leads=MOST_LEADS + 1)


@pytest.mark.parametrize("heard", load_recordings(), ids=lambda h: h.file)
def test_a_recording_is_a_two_channel_call_with_its_text(heard: Heard) -> None:
    """16-bit PCM of the length that the index says; each line is heard on one side and not on the other:
    left the customer, right the agent, as the softphone records."""
    with wave.open(io.BytesIO(heard.wav())) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (2, 2, 8_000)
        samples = array("h", file.readframes(file.getnframes()))
    assert abs(len(samples) / 2 / 8_000 - heard.seconds) < 0.02 and 8 < heard.seconds < 90
    for line in heard.lines:
        start, end = line.from_ms * 8, line.to_ms * 8
        loud = [max(map(abs, samples[start * 2 + channel : end * 2 : 2])) for channel in (0, 1)]
        side = 1 if line.channel == 0 else 0
        assert loud[side] > 8_000 and loud[1 - side] < 200, line.text


def test_recordings_in_all_languages_stay_small() -> None:
    """English, Spanish and Chinese; the whole set under 4 MB."""
    found = load_recordings()
    assert {h.language for h in found} == {"en", "es", "zh"} and 8 <= len(found) <= 14
    from resources.starter import RECORDINGS

    assert sum((RECORDINGS / h.file).stat().st_size for h in found) < 4_000_000
