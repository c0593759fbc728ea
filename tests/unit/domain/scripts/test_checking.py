"""The checker: one thing is spoilt in a sound script, and the finding names it, its place and its step."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from domain.scripts import (
    Act,
    Case,
    Field,
    Limits,
    Objection,
    Offer,
    Option,
    Question,
    Script,
    Step,
    check,
)


def t(words: str) -> dict[str, str]:
    return {"en": words, "zh": f"{words}。", "es": f"{words}."}


YES, NO = Option(code="yes", text=t("Yes"), goto="rights"), Option(code="no", text=t("No"), goto="refused")
DEAL = Act(kind="deal", product="{{ product.name }}", amount="{{ answers.amount }}", currency="CNY")
SCRIPT = Script(
    code="s", title=t("Script"), start="greet",
    fields={"postcode": Field(title=t("Postcode")), "budget": Field(kind="money", title=t("Budget"))},
    fallbacks={"lead.name": t("you"), "agent.name": t("your adviser")},
    offers=(Offer(code="spring", title=t("Spring"), until=date(2027, 3, 1)),),
    steps=(
        Step(id="greet", text=t("Hello {{ lead.name }}, this is {{ agent.name }}."), goto="by_tier"),
        Step(id="by_tier", kind="branch", cases=(Case(when="lead.tier == 'A'", goto="vip"),), otherwise="who"),
        Step(id="vip", text=t("Our best"), offer="spring", goto="who"),
        Step(
            id="who", kind="verify", text=t("Who"), goto="amount", otherwise="refused", needed=1,
            questions=(Question(code="post", text=t("Postcode?"), expects="lead.fields.postcode", compare="digits"),),
        ),
        Step(id="amount", kind="ask", ask="money", text=t("How much?"), field="budget", goto="fits",
             limits=Limits(low=1, high=9, currency="CNY")),
        Step(id="fits", kind="ask", text=t("Fits?"), options=(
            YES, replace(NO, sets={"budget": "0"}), Option(code="dear", text=t("Dear"), objection="price"))),
        Step(id="rights", kind="disclose", required=True, text=t("Rights"), goto="ok"),
        Step(id="ok", kind="consent", channel="sms", text=t("Message?"), goto="sell", otherwise="sell"),
        Step(id="sell", kind="act", acts=(DEAL, Act(kind="visit", visit="after_sale", due="+7d")), goto="talk"),
        Step(id="talk", kind="sub_script", calls="close", goto="sold"),
        Step(id="sold", kind="outcome", text=t("Sold"), disposition="reached.sold", category="sale"),
        Step(id="refused", kind="outcome", text=t("No"), disposition="reached.no", category="refusal"),
    ),
    objections=(
        Objection(code="price", title=t("Price"), heard=t("dear"), steps=(
            Step(id="p1", text=t("I see"), goto="p2"), Step(id="p2", text=t("Compare")))),
        Objection(code="close", title=t("Close"), listed=False, steps=(Step(id="c1", text=t("Goodbye")),)),
    ),
)  # fmt: skip


def with_step(name: str, **changes: Any) -> Script:
    return replace(SCRIPT, steps=tuple(replace(s, **changes) if s.id == name else s for s in SCRIPT.steps))


def with_objection(code: str, **changes: Any) -> Script:
    objections = tuple(replace(o, **changes) if o.code == code else o for o in SCRIPT.objections)
    return replace(SCRIPT, objections=objections)


def acting(**act: Any) -> Script:
    return with_step("sell", acts=(Act(**act),))


def asking(when: str) -> Script:
    return with_step("by_tier", cases=(Case(when=when, goto="vip"),))


def test_what_is_sound_has_no_finding() -> None:
    assert check(SCRIPT) == []


SOLD_IN = Step(id="p2", kind="outcome", text=t("Sold"), disposition="reached.sold", category="sale")
#: what is spoilt -> code, path, a word of the sentence
SPOILT: list[tuple[Script, str, str, str]] = [
    # shape of the graph
    (with_step("vip", goto="vip"), "no_way_out", "steps[2]", "never reaches an end"),
    (with_step("greet", goto="amount"), "unreachable", "steps[1]", "nothing leads"),
    (with_step("sold", kind="say"), "dead_end", "steps[10]", "leads nowhere"),
    (with_step("fits", options=(replace(YES, goto=""), NO)), "no_target", "steps[5].options[0]", "'yes'"),
    (with_step("fits", options=(Option(code="x", text=t("X"), objection="price"),)), "dead_end", "steps[5]", "objection"),
    (with_step("by_tier", otherwise="by_tier"), "endless", "steps[1]", "comes back"),
    (with_step("who", otherwise="who"), "no_way_out", "steps[3]", "never reaches"),
    (with_objection("price", steps=(Step(id="p1", kind="sub_script", calls="price"),)), "endless",
     "objections[0].steps[0].calls", "within itself"),
    (with_objection("price", listed=False), "", "", ""),
    (replace(with_step("fits", options=(YES, NO)), objections=(
        replace(SCRIPT.objections[0], listed=False), SCRIPT.objections[1])), "unreachable", "objections[0]", "nobody calls"),
    (with_objection("price", steps=()), "empty", "objections[0]", "no step"),
    # names
    (with_step("sold", acts=(Act(kind="tag", tags=("x",)),)), "no_use", "steps[10].acts", "outcome does nothing"),
    (with_step("greet", goto="nowhere"), "unknown_step", "steps[0].goto", "nowhere"),
    (with_step("vip", id="who"), "double_name", "steps[3]", "twice"),
    (with_objection("price", steps=(Step(id="greet", text=t("I see")),)), "double_name", "objections[0].steps[0]", "twice"),
    (with_objection("price", steps=(Step(id="p1", text=t("I see"), goto="sold"),)), "unknown_step",
     "objections[0].steps[0].goto", "returns by having no goto"),
    (with_step("talk", calls="gone"), "unknown_objection", "steps[9].calls", "gone"),
    (with_step("by_tier", offer="spring"), "no_use", "steps[1].offer", "makes no offer"),
    (with_step("fits", offer="spring"), "no_otherwise", "steps[5].goto", "passed over"),
    (with_step("vip", offer="autumn"), "unknown_offer", "steps[2].offer", "autumn"),
    (with_step("greet", kind="shout"), "unknown_kind", "steps[0].kind", "shout"),
    (with_step("amount", ask="gesture"), "unknown_kind", "steps[4].ask", "gesture"),
    (with_step("ok", channel="pigeon"), "unknown_channel", "steps[7].channel", "pigeon"),
    (with_step("sold", category="sold"), "unknown_category", "steps[10].category", "sale"),
    (with_step("fits", options=()), "no_options", "steps[5]", "no answer"),
    (with_step("fits", options=(YES, YES, NO)), "double_name", "steps[5].options[1].code", "twice"),
    (with_step("who", questions=()), "no_options", "steps[3]", "asks nothing"),
    (with_step("who", needed=2), "out_of_range", "steps[3].needed", "2 of 1"),
    (with_step("who", attempts=0), "out_of_range", "steps[3].attempts", "1 to 10"),
    (with_step("who", otherwise=""), "no_otherwise", "steps[3]", "otherwise"),
    (with_step("by_tier", otherwise=""), "no_otherwise", "steps[1]", "otherwise"),
    (with_step("rights", for_outcomes=("none",)), "unknown_step", "steps[6].for_outcomes[0]", "none"),
    (replace(SCRIPT, kind="follow_up"), "unknown_visit", "visit", "after_sale"),
    (replace(SCRIPT, visit="after_sale"), "unknown_visit", "visit", "only a follow_up"),
    # values
    (asking("lead.tier < 1"), "wrong_type", "steps[1].cases[0].when", "compares"),
    (asking("led.tier == 'A'"), "unknown_variable", "steps[1].cases[0].when", "led"),
    (asking("answers.gone == 'A'"), "unknown_field", "cases[0].when", "answers.gone"),
    (asking("answers.amount == 'A'"), "wrong_type", "cases[0].when", "a number"),
    (asking("upper(lead.tier) == 'A'"), "unknown_function", "when", "upper"),
    (asking("lead.tier =="), "bad_condition", "cases[0].when", "breaks off"),
    (with_step("amount", field="bugdet"), "unknown_field", "steps[4].field", "declare"),
    (with_step("fits", options=(YES, replace(NO, sets={"bugdet": "1"}))), "unknown_field", "[1].sets.bugdet", "declare"),
    (with_step("who", questions=(Question(code="q", text=t("?"), expects="lead.fields.gone"),)), "unknown_field",
     "steps[3].questions[0].expects", "gone"),
    (with_step("who", questions=(Question(code="q", text=t("?"), expects="product.ends_on"),)), "always_shown",
     "steps[3].questions[0].expects", "out of sight"),
    (with_step("amount", limits=Limits(low=9, high=1)), "out_of_range", "steps[4].limits.high", "below"),
    (with_step("amount", limits=Limits(earliest="soon")), "bad_date", "steps[4].limits.earliest", "soon"),
    (with_step("amount", limits=Limits(currency="yuan")), "bad_code", "steps[4].limits.currency", "CNY"),
    (acting(kind="fly"), "unknown_kind", "steps[8].acts[0].kind", "fly"),
    (acting(kind="set_field", field="x", value="1"), "unknown_field", "acts[0].field", "declare"),
    (acting(kind="tag"), "empty", "acts[0].tags", "which"),
    (acting(kind="ticket"), "empty", "acts[0].title", "title"),
    (acting(kind="deal", product="x", amount="much", currency="CNY"), "bad_number", "acts[0].amount", "much"),
    (acting(kind="deal", product="x", amount="{{ answers.amont }}"), "unknown_field", "acts[0].amount", "amont"),
    (acting(kind="callback", due="soon"), "bad_date", "acts[0].due", "soon"),
    (acting(kind="visit", due="+3d", visit="dinner"), "unknown_visit", "acts[0].visit", "after_sale"),
    (acting(kind="message", channel="fax", template="x"), "unknown_channel", "acts[0].channel", "sms"),
    (acting(kind="message", channel="sms"), "empty", "acts[0].template", "template"),
    (acting(kind="tag", tags=("x",), when="lead.tags"), "wrong_type", "acts[0].when", "true or false"),
    # words
    (with_step("greet", text={"en": "Hi", "zh": "您好"}), "missing_translation", "steps[0].text", "'es'"),
    (with_step("fits", options=(replace(YES, text={"en": "Yes"}), NO)), "missing_translation", "options[0].text", "'zh'"),
    (with_step("vip", text=t("Hi {{ lead.nam }}")), "unknown_field", "steps[2].text.en", "lead.nam"),
    (with_step("vip", text=t("Hi {{ led.name }}")), "unknown_variable", "steps[2].text.en", "led"),
    (with_step("vip", text=t("Hi {{ lead. }}")), "bad_expression", "steps[2].text.en", "lead."),
    (with_step("vip", text=t("Hi {{ lead.name | shout }}")), "unknown_function", "steps[2].text.en", "shout"),
    (with_step("vip", text=t("Hi {{ range(3) }}")), "unknown_function", "steps[2].text.en", "called"),
    (with_step("vip", text=t("Hi {{ lead.fields }}")), "wrong_type", "steps[2].text.en", "not a text"),
    (with_step("vip", text=t("Hi {{ lead.name")), "bad_expression", "steps[2].text.en", "}}"),
    (with_step("vip", text=t("{% if x %}")), "statement", "steps[2].text.en", "statements"),
    (with_step("vip", text=t("In {{ lead.place }}")), "missing_fallback", "steps[2].text.en", "lead.place"),
    (replace(SCRIPT, fallbacks={**SCRIPT.fallbacks, "lead.place": t("there")}), "unused_fallback", "lead.place", ""),
    (with_step("vip", text=t("word " * 150)), "too_long", "steps[2].text.en", "lines"),
    (with_step("vip", title=t("title " * 12)), "too_long", "steps[2].title.en", "fit"),
    (with_step("fits", options=(replace(YES, text=t("yes " * 30)), NO)), "too_long", "options[0].text.en", "fit"),
    # statements that can be passed by
    (with_step("fits", options=(replace(YES, goto="sell"), replace(NO, goto="rights"))), "bypassed", "steps[6]", "'sold'"),
    (with_step("by_tier", cases=(Case(when="lead.tier == 'A'", goto="sold"),)), "bypassed", "steps[6]", "by_tier → sold"),
    (with_step("refused", category=""), "bypassed", "steps[6]", "'refused'"),
    (with_objection("price", steps=(SCRIPT.objections[0].steps[0], SOLD_IN)), "bypassed", "steps[6]", "'p2'"),
    (with_step("rights", options=(Option(code="deaf", text=t("Deaf"), goto="ok", confirms=False),)), "bypassed",
     "steps[6]", "sold"),
    (with_step("rights", offer="spring"), "bypassed", "steps[6]", "sold"),
    (with_step("who", required=True, otherwise="amount"), "bypassed", "steps[3]", "'who'"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("spoilt", "code", "path", "words"), SPOILT, ids=lambda v: v if isinstance(v, str) else ""
)
def test_what_is_spoilt_is_told_with_place_and_words(
    spoilt: Script, code: str, path: str, words: str
) -> None:
    found = check(spoilt)
    if not code:
        assert found == []
        return
    fitting = [f for f in found if f.code == code and f.path.endswith(path)]
    assert fitting, found
    assert words in fitting[0].words
    if fitting[0].path.startswith("steps["):
        assert fitting[0].step == spoilt.steps[int(fitting[0].path[6:].partition("]")[0])].id


def test_only_what_is_spoilt_is_told() -> None:
    """Most of them lead to findings of one code alone; a step that is cut off makes others unreachable."""
    alone = sum(len({f.code for f in check(spoilt)}) == 1 for spoilt, code, _, _ in SPOILT if code)
    assert alone >= 0.6 * len(SPOILT), alone


def test_a_statement_for_one_outcome_alone_may_be_passed_on_the_way_to_another() -> None:
    spoilt = with_step("fits", options=(replace(YES, goto="sell"), replace(NO, goto="rights")))
    steps = tuple(replace(s, for_outcomes=("refused",)) if s.id == "rights" else s for s in spoilt.steps)
    assert [f.words[:9] for f in check(replace(spoilt, steps=steps))] == ["'refused'"]


def test_two_steps_with_one_statement_stand_for_each_other() -> None:
    """The long words for new customers, the short ones for others: either will do, none will not."""
    short = Step(id="short", kind="disclose", required=True, statement="rights", text=t("Short"), goto="ok")
    spoilt = with_step("rights", statement="rights")
    spoilt = replace(spoilt, steps=(*spoilt.steps, short))
    fork = replace(SCRIPT.steps[5], options=(YES, replace(NO, goto="short")))
    refused = Option(code="never", text=t("Never"), goto="refused")
    fork = replace(fork, options=(*fork.options, refused))
    assert check(replace(spoilt, steps=tuple(fork if s.id == "fits" else s for s in spoilt.steps))) == []


def test_a_sub_script_that_reads_the_statement_out_will_do_if_every_way_through_it_does() -> None:
    reads = Step(id="c1", kind="disclose", required=True, statement="rights", text=t("Rights"))
    asks = Step(id="c0", kind="ask", text=t("Shall I?"), options=(
        Option(code="y", text=t("Yes"), goto="c1"), Option(code="n", text=t("No"))))  # fmt: skip
    sound = tuple(
        s for s in with_step("fits", options=(replace(YES, goto="ok"), NO)).steps if s.id != "rights"
    )

    def made(*steps: Step) -> Script:
        return replace(
            SCRIPT, steps=sound, objections=(SCRIPT.objections[0], replace(SCRIPT.objections[1], steps=steps))
        )

    assert check(made(reads)) == []
    assert "bypassed" in {f.code for f in check(made(asks, reads))}


def test_a_script_may_speak_fewer_languages() -> None:
    chinese = {"zh": "您好"}
    made = Script(
        code="zh", title=chinese, start="a", languages=("zh",),
        steps=(Step(id="a", text=chinese, goto="b"), Step(id="b", kind="outcome", text=chinese, category="sale")),
    )  # fmt: skip
    assert check(made) == []
    assert {f.code for f in check(made, ("zh", "en"))} == {"missing_translation"}
