"""The script's graph: what the checker finds, and a player that always ends, returns and goes back exactly."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from domain.scripts import Case, Field, Objection, Option, Player, PlayerState, Script, Step, check

AT = datetime(2026, 11, 23, 2, tzinfo=UTC)


def t(words: str) -> dict[str, str]:
    return {"en": words, "zh": f"{words}。", "es": f"{words}."}


SCRIPT = Script(
    code="renewal",
    title=t("Renewal"),
    start="gate",
    fields={"still_so": Field(title=t("Still so"))},
    steps=(
        Step(id="gate", kind="branch", cases=(Case(when="lead.tier == 'A'", goto="vip"),), otherwise="hello"),
        Step(id="vip", kind="say", text=t("Dear customer"), goto="hello"),
        Step(
            id="hello",
            kind="ask",
            text=t("Is it still so?"),
            field="still_so",
            options=(
                Option(code="yes", text=t("Yes"), goto="rights", tags=("warm",)),
                Option(code="dear", text=t("Too dear"), objection="price"),
            ),
        ),
        Step(id="rights", kind="disclose", text=t("You may withdraw"), goto="end", required=True),
        Step(id="end", kind="outcome", text=t("Bye"), disposition="reached.sold", category="sale"),
    ),
    objections=(
        Objection(
            code="price",
            title=t("Price"),
            steps=(
                Step(id="p1", kind="say", text=t("I see"), goto="p2"),
                Step(
                    id="p2",
                    kind="ask",
                    text=t("Shall I compare?"),
                    options=(
                        Option(code="ok", text=t("Fine")),
                        Option(code="think", text=t("Think"), objection="time"),
                    ),
                ),
            ),
        ),
        Objection(code="time", title=t("Time"), steps=(Step(id="t1", kind="say", text=t("Of course")),)),
    ),
)


BROKEN = Case(when="lead.tier ==", goto="vip")
IN_PRICE = "objections[0].steps[1]"


def started(**facts: object) -> Player:
    player = Player(SCRIPT, {"lead": {"tier": "B"}, **facts})
    player.begin(AT)
    return player


def test_a_good_script_has_no_findings():
    assert check(SCRIPT) == []


@pytest.mark.parametrize(
    ("spoil", "code", "path"),
    [
        (lambda s: replace(s, start="nowhere"), "unknown_step", "start"),
        (lambda s: with_step(s, 1, goto="nowhere"), "unknown_step", "steps[1].goto"),
        (lambda s: with_step(s, 1, goto="vip"), "no_way_out", "steps[1]"),
        (lambda s: with_step(s, 0, cases=()), "unreachable", "steps[1]"),
        (lambda s: with_step(s, 2, options=()), "no_options", "steps[2]"),
        (lambda s: with_step(s, 0, otherwise=""), "no_otherwise", "steps[0]"),
        (lambda s: with_step(s, 0, cases=(BROKEN,)), "bad_condition", "steps[0].cases[0].when"),
        (lambda s: with_step(s, 3, text={"en": "x", "zh": "x"}), "missing_translation", "steps[3].text"),
        (lambda s: with_step(s, 3, id="end"), "double_name", "steps[4]"),
        (lambda s: replace(s, objections=s.objections[:1]), "unknown_objection", f"{IN_PRICE}.options[1].objection"),
    ],
)  # fmt: skip
def test_the_checker_names_what_is_wrong_and_where(spoil, code, path):
    assert (code, path) in {(f.code, f.path) for f in check(spoil(SCRIPT))}


def with_step(script: Script, index: int, **changes: object) -> Script:
    steps = list(script.steps)
    steps[index] = replace(steps[index], **changes)
    return replace(script, steps=tuple(steps))


@pytest.mark.parametrize(("tier", "first"), [("A", "vip"), ("B", "hello")])
def test_a_branch_is_passed_through(tier, first):
    player = Player(SCRIPT, {"lead": {"tier": tier}})
    player.begin(AT)
    assert player.step.id == first


def test_a_condition_about_something_unknown_takes_the_other_way():
    player = Player(SCRIPT, {"lead": {}})
    player.begin(AT)
    assert player.step.id == "hello"


def test_an_objection_within_an_objection_returns_to_where_it_was_called():
    player = started()
    player.choose(2, AT)
    assert player.step.id == "p1"
    player.forward(AT)
    player.choose(2, AT)
    assert player.step.id == "t1"
    player.forward(AT)
    assert player.step.id == "p2"
    player.choose(1, AT)
    assert player.step.id == "hello" and player.position.calls == ()


def test_an_open_disclosure_is_counted_until_it_is_read():
    player = started()
    assert [s.id for s in player.open_disclosures()] == ["rights"]
    player.choose(1, AT)
    player.forward(AT)
    assert player.open_disclosures() == [] and player.ended


def test_back_keeps_the_answers_and_a_correction_keeps_both():
    player = started()
    player.choose(2, AT)
    player.back(AT)
    assert player.step.id == "hello"
    player.choose(1, AT)
    run = player.run(AT)
    assert [(a.value, a.corrected) for a in run.answers] == [("dear", False), ("yes", True)]
    assert run.answers[1].tags == ("warm",) and run.answers[1].field == "still_so"


def test_time_is_kept_per_step():
    player = started()
    player.choose(1, AT + timedelta(seconds=40))
    run = player.run(AT + timedelta(seconds=55))
    assert [(v.step, v.seconds) for v in run.path] == [("hello", 40.0), ("rights", 15.0)]


def test_there_is_no_tenth_answer():
    with pytest.raises(IndexError):
        started().choose(3, AT)
    with pytest.raises(IndexError):
        started().choose(0, AT)


moves = st.lists(st.sampled_from(["1", "2", "forward", "back", "price", "time", "jump"]), max_size=40)


def walk(player: Player, names: list[str]) -> None:
    for name in names:
        try:
            match name:
                case "1" | "2":
                    player.choose(int(name), AT)
                case "forward":
                    player.forward(AT)
                case "back":
                    player.back(AT)
                case "jump":
                    player.jump("hello", AT)
                case _:
                    player.call_objection(name, AT)
        except IndexError:
            continue


@given(moves, moves)
@settings(max_examples=150)
def test_a_player_taken_up_from_the_disk_goes_on_alike(before, after):
    player = started()
    walk(player, before)
    stored = msgspec.json.decode(msgspec.json.encode(player.state()), type=PlayerState)
    again = Player(SCRIPT, {"lead": {"tier": "B"}}, stored)
    walk(player, after)
    walk(again, after)
    assert again.state() == player.state()


@given(moves)
@settings(max_examples=150)
def test_back_restores_exactly_the_step_before(names):
    player = started()
    walk(player, names)
    before, answers = player.position, player.answers()
    player.call_objection("price", AT)
    assert player.back(AT)
    assert player.position == before and player.answers() == answers
