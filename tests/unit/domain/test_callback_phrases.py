"""Natural words for the moment of a callback; the phrases stand in `callback_phrases/{en,zh,es}.tsv`."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.callback_phrases import Ambiguous, Moment, Refused, echo, read_when

TABLES = Path(__file__).parent / "callback_phrases"
NOW = "2026-11-18 10:20"  # a Wednesday
ZONES = {
    "en": ("America/New_York", "America/Los_Angeles"),
    "es": ("Europe/Madrid", "Atlantic/Canary"),
    "zh": ("Asia/Shanghai", "Asia/Urumqi"),
}


def table(language):
    lines = (TABLES / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [(language, *line.split("\t")) for line in lines if not line.startswith("#")]


CASES = [case for language in ZONES for case in table(language)]


def at(text, zone):
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(zone))


def told(when, zone):
    """A result in the words of the table."""

    def clock(moment):
        return f"{moment.at_utc.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"

    match when:
        case Refused(code=code):
            return f"!{code}"
        case Moment():
            return ("~" if when.approximate else "") + clock(when)
        case Ambiguous():
            return f"?{when.question_code} " + " / ".join(map(clock, when.candidates))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}: {case[1]}")
def test_phrase(case):
    language, phrase, expected, *other_now = case
    zone, customer_zone = ZONES[language]
    now = at(other_now[0] if other_now else NOW, zone)
    assert told(read_when(phrase, language, now, zone, customer_zone), zone) == expected


@pytest.mark.parametrize("language", ZONES)
def test_every_language_has_its_forty_phrases(language):
    assert len({phrase for _, phrase, *_ in table(language)}) >= 40


SHANGHAI = at("2026-11-18 10:20", "Asia/Shanghai")


def test_their_clock_must_be_known():
    assert read_when("3pm their time", "en", SHANGHAI, "Asia/Shanghai", None) == Refused(
        code="unknown_customer_zone"
    )


def test_their_today_is_not_ours():
    """At 10:20 on the 18th in Shanghai it is still the 17th in Los Angeles."""
    when = read_when("tomorrow 9am their time", "en", SHANGHAI, "Asia/Shanghai", "America/Los_Angeles")
    assert when == Moment(at_utc=datetime(2026, 11, 18, 17, tzinfo=UTC), zone="America/Los_Angeles")


def test_half_past_the_default_hour_still_finds_a_place_in_the_part():
    zone = "Asia/Shanghai"
    assert told(read_when("下午", "zh", at("2026-11-18 15:10", zone), zone), zone) == "~2026-11-18 16:00"
    assert told(read_when("今天下午", "zh", at("2026-11-18 17:50", zone), zone), zone) == "!past"
    assert told(read_when("下午", "zh", at("2026-11-18 17:50", zone), zone), zone) == "~2026-11-19 15:00"
    assert told(read_when("today", "en", at("2026-11-18 19:50", zone), zone), zone) == "!past"


def test_a_span_crosses_the_change_of_clocks_by_real_minutes():
    zone = "Europe/Madrid"
    now = datetime(2027, 3, 28, 0, 30, tzinfo=UTC)  # 01:30, half an hour before the clocks skip one
    assert told(read_when("en una hora", "es", now, zone), zone) == "2027-03-28 03:30"


def test_the_second_of_a_repeated_hour_is_an_hour_later():
    zone = "Europe/Madrid"
    when = read_when("31/10/2027 a las 02:30", "es", at(NOW, zone), zone)
    first, second = when.candidates
    assert (second.at_utc - first.at_utc).total_seconds() == 3600


def test_the_end_of_the_month_is_a_working_day_and_still_to_come():
    zone = "Asia/Shanghai"
    assert told(read_when("月底", "zh", at("2026-10-05 10:00", zone), zone), zone) == "~2026-10-30 10:00"
    assert told(read_when("月底", "zh", at("2026-10-30 10:00", zone), zone), zone) == "~2026-11-30 10:00"


def test_the_31st_passes_over_short_months():
    zone = "Asia/Shanghai"
    assert told(read_when("31号", "zh", at(NOW, zone), zone), zone) == "~2026-12-31 10:00"
    assert told(read_when("2月29日", "zh", at("2027-12-01 10:00", zone), zone), zone) == "~2028-02-29 10:00"


def test_echo_gives_both_clocks():
    moment = Moment(at_utc=datetime(2026, 11, 18, 7, tzinfo=UTC), zone="Asia/Shanghai")
    both = echo(moment, "Asia/Shanghai", "Europe/Madrid")
    assert (both.agent.hour, both.customer.hour, both.same_clock) == (15, 8, False)
    assert echo(moment, "Asia/Shanghai", "Asia/Taipei").same_clock
    alone = echo(moment, "Asia/Shanghai", None)
    assert (alone.customer, alone.same_clock) == (None, True)


def test_a_naive_now_is_a_mistake():
    with pytest.raises(ValueError, match="aware"):
        read_when("3pm", "en", datetime(2026, 11, 18, 10), "Asia/Shanghai")  # noqa: DTZ001


EN_WORDS = (
    "in 3 30 at pm half past next this monday tomorrow the 5th of december / : end month week minutes a"
)
ES_WORDS = (
    "a las 3 y media de la tarde el lunes que viene proximo manana pasado 5 diciembre dentro en dos horas"
)
ZH_WORDS = "下 周 三 午 上 点 半 号 月 天 后 晚 明 底 小时 分钟 两 十 个 一 刻 差 年 过 这 大 3 15 : - 12"
WORDS = {"en": EN_WORDS.split(), "es": ES_WORDS.split(), "zh": ZH_WORDS.split()}


@pytest.mark.parametrize("said", ["十十点", "二三十点", "十二三点", "明天十十点十分"])
def test_what_is_no_number_is_not_understood(said):
    when = read_when(said, "zh", SHANGHAI, "Asia/Shanghai", "Asia/Shanghai")
    assert isinstance(when, Refused) and when.code == "not_understood"


@given(st.data())
def test_any_words_give_an_answer_that_lies_ahead(data):
    language = data.draw(st.sampled_from(sorted(WORDS)))
    words = data.draw(st.lists(st.sampled_from(WORDS[language]), max_size=7))
    zone, customer_zone = ZONES[language]
    when = read_when((" " if language != "zh" else "").join(words), language, SHANGHAI, zone, customer_zone)
    moments = {Moment: lambda: (when,), Ambiguous: lambda: when.candidates, Refused: tuple}[type(when)]()
    assert all(moment.at_utc > SHANGHAI for moment in moments)
    assert len(moments) != 1 or isinstance(when, Moment)


@given(st.text(max_size=30), st.sampled_from(sorted(ZONES)))
def test_any_text_is_answered(text, language):
    when = read_when(text, language, SHANGHAI, "Asia/Shanghai", "Europe/Madrid")
    assert isinstance(when, Moment | Ambiguous | Refused)
