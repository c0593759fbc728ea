"""Identity questions, consent, acts, sub-scripts, offers: what the player does with each kind."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest

from domain.scripts import (
    Act,
    Case,
    Limits,
    Objection,
    Offer,
    Option,
    Player,
    PlayerState,
    Question,
    Script,
    Step,
)
from domain.scripts.acts import minor_units, moment_of

AT = datetime(2026, 11, 23, 2, tzinfo=UTC)
WORDS = {"en": "words"}
ASK_TWO = Step(
    id="who", kind="verify", text=WORDS, goto="yes", otherwise="no", needed=2, required=True,
    questions=(
        Question(code="post", text=WORDS, expects="lead.fields.postcode", compare="digits"),
        Question(code="born", text=WORDS, expects="lead.fields.birthday", compare="date"),
        Question(code="pet", text=WORDS, expects="lead.fields.pet"),
    ),
)  # fmt: skip
RECORD = {"lead": {"fields": {"postcode": "31 0 012", "birthday": "1980-02-03", "pet": "Señor Gato"}}}


def script(*steps: Step, **more: Any) -> Script:
    ends = (Step(id="yes", kind="outcome", text=WORDS), Step(id="no", kind="outcome", text=WORDS))
    return Script(code="s", title=WORDS, start=steps[0].id, steps=(*steps, *ends), **more)


def playing(made: Script, facts: dict[str, Any] | None = None, saved: PlayerState | None = None) -> Player:
    player = Player(made, RECORD if facts is None else facts, saved)
    player.begin(AT)
    return player


def kept(player: Player) -> PlayerState:
    return msgspec.json.decode(msgspec.json.encode(player.state()), type=PlayerState)


# ---------------------------------------------------------------- verify


def test_who_answers_two_questions_is_known() -> None:
    player = playing(script(ASK_TWO))
    assert player.question() == ASK_TWO.questions[0]
    assert player.verify("310012", AT) and player.step.id == "who"
    assert player.verify("born on 1980/2/3", AT)
    assert player.step.id == "yes" and player.answers() == {"who": "passed"} and not player.open_disclosures()


def test_what_was_said_is_kept_nowhere() -> None:
    """Neither the customer's answer nor the record's stands in anything that is stored."""
    player = playing(script(ASK_TWO))
    player.verify("999999", AT)
    player.verify("Señor Gato", AT)
    stored = msgspec.json.encode((player.state(), player.run(AT)))
    assert (
        b"999999" not in stored and b"Gato" not in stored and b"310" not in stored and b"1980" not in stored
    )


def test_a_wrong_answer_brings_the_next_question_and_the_second_one_ends_it() -> None:
    player = playing(script(ASK_TWO))
    assert not player.verify("1", AT)
    assert (player.question().code, player.attempts_left(), player.step.id) == ("born", 1, "who")
    assert not player.verify("", AT)  # she does not say
    assert player.step.id == "no" and player.answers() == {"who": "failed"}
    assert [s.id for s in player.open_disclosures()] == ["who"]


def test_attempts_are_bounded_over_the_whole_call() -> None:
    """Back, and after a kill: there is no third try."""
    made = script(ASK_TWO)
    player = playing(made)
    player.verify("1", AT)
    player.verify("2", AT)
    player = Player(made, RECORD, kept(player))
    player.back(AT)
    assert player.step.id == "who" and player.verified() == "failed" and player.question() is None
    assert not player.verify("310012", AT)
    player.forward(AT)
    assert player.step.id == "no"


def test_a_record_that_knows_too_little_makes_it_impossible_and_says_so() -> None:
    player = playing(script(ASK_TWO), {"lead": {"fields": {"postcode": "310012"}}})
    assert player.verified() == "not_possible" and player.question() is None
    player.forward(AT)
    assert player.step.id == "no" and player.answers() == {"who": "not_possible"}


@pytest.mark.parametrize(
    ("compare", "held", "said", "fits"),
    [
        ("words", "José  Núñez", "jose nunez", True), ("words", "王丽", "王 丽", True), ("words", "王丽", "王力", False),
        ("digits", "31 00 12", "310012", True), ("digits", "310012", "310013", False), ("digits", "12", "12", False),
        ("last4", "+86 138 0013 8000", "8000", True), ("last4", "138 0013 8000", "800", False),
        ("date", "1980-02-03", "1980年2月3日", True), ("date", "1980-02-03", "19800203", True),
        ("date", "1980-02-03", "03.02.80", False), ("words", "", "", False), ("words", "???", "!!!", False),
    ],
)  # fmt: skip
def test_how_answers_are_compared(compare: str, held: str, said: str, fits: bool) -> None:
    step = Step(
        id="q", kind="verify", goto="yes", otherwise="no", attempts=1,
        questions=(Question(code="x", text=WORDS, expects="lead.fields.x", compare=compare),),
    )  # fmt: skip
    player = playing(script(step), {"lead": {"fields": {"x": held}}})
    assert player.verify(said, AT) is fits


# ---------------------------------------------------------------- consent


@pytest.mark.parametrize(("answer", "where"), [("given", "yes"), ("refused", "no"), ("withdrawn", "no")])
def test_a_consent_is_an_answer_of_its_own(answer: str, where: str) -> None:
    player = playing(script(Step(id="ok", kind="consent", text=WORDS, goto="yes", otherwise="no")))
    player.consent(answer, AT)
    assert player.step.id == where and player.answers() == {"ok": answer}


def test_options_of_a_consent_say_what_they_mean() -> None:
    options = (
        Option(code="later", text=WORDS, goto="no", consent="withdrawn"),
        Option(code="agrees", text=WORDS, goto="yes"),
        Option(code="unsure", text=WORDS, goto="no"),
    )
    for number, meant in ((1, "withdrawn"), (2, "given"), (3, "unsure")):
        player = playing(script(Step(id="ok", kind="consent", text=WORDS, options=options)))
        player.choose(number, AT)
        assert player.answers() == {"ok": meant}


def test_each_answer_to_a_consent_is_kept_with_the_words_that_were_used() -> None:
    text = {"en": "May we write to {{ lead.name }}?"}
    player = playing(
        script(Step(id="ok", kind="consent", channel="sms", text=text, goto="yes", otherwise="no"))
    )
    player.facts = {"lead": {"name": "Ada"}}
    player.consent("given", AT)
    player.back(AT)
    player.consent("withdrawn", AT)
    kept_ones = [(d.key, player.resolve(d)) for d in player.dues()]
    assert [(key, act.value, act.channel) for key, act in kept_ones] == [
        ("ok/consent/1", "given", "sms"), ("ok/consent/2", "withdrawn", "sms")]  # fmt: skip
    assert kept_ones[0][1].title == {"en": "May we write to Ada?"}


# ---------------------------------------------------------------- acts


DEAL = Act(kind="deal", product="Home", amount="{{ answers.amount }}", currency="CNY")
SOLD = (
    Step(id="amount", kind="ask", ask="money", text=WORDS, limits=Limits(low=1), goto="sell"),
    Step(id="sell", kind="act", acts=(DEAL, Act(kind="tag", tags=("sold",), when="lead.tier == 'A'")), goto="yes"),
)  # fmt: skip


def test_an_act_without_words_is_done_in_passing_with_the_values_of_the_call() -> None:
    player = playing(script(*SOLD))
    player.enter(2480.5, AT)
    assert player.step.id == "yes"
    deal, tag = player.dues()
    assert deal.key == "sell/0" and player.resolve(deal).amount == "2480.5"
    assert player.resolve(tag) is None  # its condition does not hold (unknown)
    player.facts = {"lead": {"tier": "A"}}
    assert player.resolve(tag).tags == ("sold",)


def test_an_act_is_due_until_it_was_done_also_after_a_kill_and_only_once() -> None:
    made = script(*SOLD)
    player = playing(made)
    player.enter(1.0, AT)
    player.done("sell/1")
    player = Player(made, {}, kept(player))
    assert [d.key for d in player.dues()] == ["sell/0"]
    player.back(AT)
    player.enter(2.0, AT)  # corrected: the same deal, with its new amount
    assert [d.key for d in player.dues()] == ["sell/0", "sell/1"] and player.resolve(
        player.dues()[0]
    ).amount == "2"


def test_an_act_with_words_waits_for_its_key() -> None:
    step = Step(id="send", kind="act", text=WORDS, acts=(Act(kind="message", channel="sms"),), goto="yes")
    player = playing(script(step))
    assert player.step.id == "send" and player.dues() == ()
    player.forward(AT)
    assert [d.act.channel for d in player.dues()] == ["sms"] and player.step.id == "yes"


def test_a_corrected_answer_takes_its_tags_back() -> None:
    options = (
        Option(code="new", text=WORDS, tags=("new_car", "warm"), sets={"car": "new"}, goto="yes"),
        Option(code="old", text=WORDS, tags=("warm",), sets={"car": "old"}, goto="yes"),
    )
    player = playing(script(Step(id="car", kind="ask", text=WORDS, options=options)))
    player.choose(1, AT)
    for due in player.dues():
        player.done(due.key)
    player.back(AT)
    player.choose(2, AT)
    found = {(d.act.kind, d.act.tags, d.act.value) for d in player.dues()}
    assert ("untag", ("new_car",), "") in found and ("set_field", (), "old") in found
    assert [(a.value, a.corrected) for a in player.run(AT).answers] == [("new", False), ("old", True)]


def test_sensitive_parts_are_quiet_and_logged() -> None:
    steps = (
        Step(id="card", kind="ask", ask="text", text=WORDS, sensitive=True, goto="on"),
        Step(id="on", kind="act", acts=(Act(kind="sensitive_on"),), goto="means"),
        Step(id="means", kind="say", text=WORDS, goto="off"),
        Step(id="off", kind="act", acts=(Act(kind="sensitive_off"),), goto="yes"),
    )
    made = script(*steps)
    player = playing(made)
    assert player.quiet
    player.note_silence("telephone", AT)
    player.enter("x", AT)
    assert player.step.id == "means" and player.quiet
    player = Player(made, {}, kept(player))
    assert player.quiet
    player.forward(AT)
    assert player.step.id == "yes" and not player.quiet
    player.note_silence("", AT + timedelta(seconds=9))
    assert [(s.step, (s.ended_at - s.began_at).seconds) for s in player.run(AT).silences] == [("card", 9)]


@pytest.mark.parametrize(
    ("due", "zone", "moment"),
    [
        ("+30m", "", "2026-11-23T02:30"), ("+2h", "Asia/Shanghai", "2026-11-23T04:00"),
        ("+3d", "Asia/Shanghai", "2026-11-26T02:00"), ("+1w 16:30", "Europe/Madrid", "2026-11-30T15:30"),
        ("2026-12-24", "Asia/Shanghai", "2026-12-24T02:00"), ("2026-12-24 16:30", "Nowhere/At_All", "2026-12-24T16:30"),
        ("soon", "", None), ("", "", None), ("+3d 25:00", "", None), ("2026-13-01", "", None),
    ],
)  # fmt: skip
def test_moments_of_acts(due: str, zone: str, moment: str | None) -> None:
    found = moment_of(due, AT, zone)
    assert (found.isoformat()[:16] if found else None) == moment


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("2480", "CNY", 248000),
        ("2,480.5", "EUR", 248050),
        ("900", "JPY", 900),
        ("…", "CNY", None),
        ("-1", "CNY", None),
    ],
)
def test_amounts_in_minor_units(amount: str, currency: str, minor: int | None) -> None:
    assert minor_units(amount, currency) == minor


# ---------------------------------------------------------------- sub-scripts, offers, rings


PRICE = Objection(
    code="price", title=WORDS, steps=(Step(id="p1", text=WORDS, goto="p2"), Step(id="p2", text=WORDS))
)


def test_a_called_sub_script_goes_on_after_the_call() -> None:
    made = script(
        Step(id="a", text=WORDS, goto="call"), Step(id="call", kind="sub_script", calls="price", goto="yes"),
        objections=(PRICE,),
    )  # fmt: skip
    player = playing(made)
    player.forward(AT)
    assert player.step.id == "p1" and player.position.calls == (("yes", ""),)
    player.forward(AT)
    player.forward(AT)
    assert player.step.id == "yes"
    player.back(AT)
    player.back(AT)
    player.back(AT)
    assert player.step.id == "a"


def test_a_sub_script_that_is_not_there_is_passed() -> None:
    player = playing(script(Step(id="call", kind="sub_script", calls="gone", goto="yes")))
    assert player.step.id == "yes"


def test_an_objection_that_answers_lead_into_does_not_count_as_the_answer() -> None:
    """A required statement stays open while the customer objects to it."""
    step = Step(
        id="rights", kind="disclose", text=WORDS, required=True,
        options=(
            Option(code="ok", text=WORDS, goto="yes"), Option(code="dear", text=WORDS, objection="price"),
            Option(code="stop", text=WORDS, goto="no", confirms=False),
        ),
    )  # fmt: skip
    player = playing(script(step, objections=(PRICE,)))
    player.choose(2, AT)
    assert [s.id for s in player.open_disclosures()] == ["rights"]
    player.forward(AT)
    player.forward(AT)
    assert player.step.id == "rights"
    player.choose(3, AT)
    assert [s.id for s in player.open_disclosures()] == ["rights"]
    player.back(AT)
    player.choose(1, AT)
    assert player.open_disclosures() == []


def test_an_offer_that_has_ended_is_passed_over() -> None:
    made = script(
        Step(id="offer", text=WORDS, offer="spring", goto="yes"),
        offers=(Offer(code="spring", title=WORDS, until=date(2026, 11, 23)),),
    )
    assert playing(made, {"today": "2026-11-23"}).step.id == "offer"
    assert playing(made, {"today": "2026-11-24"}).step.id == "yes"


def test_a_stopped_statement_is_left_but_not_done_and_does_nothing() -> None:
    """The wrong line was not read out: the sale still lacks it, and the act behind it did not happen."""
    made = script(
        Step(id="cost", kind="disclose", text=WORDS, required=True, goto="keep"),
        Step(id="keep", kind="act", text=WORDS, acts=(Act(kind="tag", tags=("x",)),), goto="yes"),
    )
    player = playing(made)
    player.stopped = lambda step: step.id in ("cost", "keep")
    player.forward(AT)
    player.forward(AT)
    assert player.step.id == "yes" and player.dues() == ()
    assert [s.id for s in player.open_disclosures()] == ["cost"]
    player.stopped = lambda _step: False
    player.jump("cost", AT)
    player.forward(AT)
    player.forward(AT)
    assert player.open_disclosures() == [] and len(player.dues()) == 1


def test_statements_stand_for_each_other_and_only_outcomes_ahead_demand_theirs() -> None:
    made = script(
        Step(id="fork", kind="ask", text=WORDS, options=(
            Option(code="a", text=WORDS, goto="say_a"), Option(code="b", text=WORDS, goto="say_b"))),
        Step(id="say_a", kind="disclose", required=True, statement="cost", text=WORDS, goto="yes"),
        Step(id="say_b", kind="disclose", required=True, statement="cost", text=WORDS, goto="extra"),
        Step(id="extra", kind="disclose", required=True, for_outcomes=("no",), text=WORDS, goto="no"),
    )  # fmt: skip
    player = playing(made)
    assert [s.id for s in player.open_disclosures()] == ["say_a", "extra"]
    player.choose(1, AT)
    assert [s.id for s in player.open_disclosures()] == ["say_a"]  # `no` is out of reach from here
    player.back(AT)
    player.choose(2, AT)
    player.forward(AT)
    assert [s.id for s in player.open_disclosures()] == ["extra"]


def test_a_ring_of_steps_that_are_not_shown_ends_on_one_of_them() -> None:
    ring = (
        Step(id="a", kind="branch", cases=(Case(when="true", goto="b"),), otherwise="b"),
        Step(id="b", kind="act", acts=(Act(kind="tag", tags=("x",)),), goto="c"),
        Step(id="c", kind="sub_script", calls="round", goto="a"),
    )
    turn = Objection(
        code="round", title=WORDS, steps=(Step(id="r", kind="sub_script", calls="round", goto="r"),)
    )
    player = playing(script(*ring, objections=(turn,)))
    player.forward(AT)
    assert player.step.id in {"a", "b", "c", "r"} and len(player.position.calls) <= 21
