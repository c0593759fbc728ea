"""Words of the page of plans."""

from __future__ import annotations

from agent_app.plans.presenter import Edit
from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.campaigns import in_language
from domain.standing_plans import DrawReport

KINDS = {
    "measurement": QT_TRANSLATE_NOOP("plans", "By chance"),
    "risk": QT_TRANSLATE_NOOP("plans", "By risk"),
}
PERIODS = {
    "day": QT_TRANSLATE_NOOP("plans", "day"),
    "week": QT_TRANSLATE_NOOP("plans", "week"),
    "month": QT_TRANSLATE_NOOP("plans", "month"),
}
#: figures that can be a bound, in the order in which they are offered; shares are 0 to 1 on the wire, per cent here
FIGURES = {
    "agent": QT_TRANSLATE_NOOP("plans", "Agent's share of talk, %"),
    "customer": QT_TRANSLATE_NOOP("plans", "Customer's share of talk, %"),
    "both": QT_TRANSLATE_NOOP("plans", "Both at once, %"),
    "silent": QT_TRANSLATE_NOOP("plans", "Silence, %"),
    "dead_air_s": QT_TRANSLATE_NOOP("plans", "Dead air, seconds"),
    "dead_airs": QT_TRANSLATE_NOOP("plans", "Dead air, how often"),
    "longest_silence_s": QT_TRANSLATE_NOOP("plans", "Longest silence, seconds"),
    "interruptions": QT_TRANSLATE_NOOP("plans", "Agent interrupts, times"),
    "interrupted": QT_TRANSLATE_NOOP("plans", "Customer interrupts, times"),
    "monologue_s": QT_TRANSLATE_NOOP("plans", "Longest monologue, seconds"),
    "turns": QT_TRANSLATE_NOOP("plans", "Changes of speaker"),
    "reply_s": QT_TRANSLATE_NOOP("plans", "Time to reply, seconds"),
    "pace_agent": QT_TRANSLATE_NOOP("plans", "Agent's pace, words a minute"),
    "pace_customer": QT_TRANSLATE_NOOP("plans", "Customer's pace, words a minute"),
    "first_need_s": QT_TRANSLATE_NOOP("plans", "First need question after, seconds"),
    "hold_s": QT_TRANSLATE_NOOP("plans", "On hold, seconds"),
    "holds": QT_TRANSLATE_NOOP("plans", "On hold, times"),
    "sure": QT_TRANSLATE_NOOP("plans", "Certainty of the words, %"),
}
SHARES = frozenset({"agent", "customer", "both", "silent", "sure"})
_PROBLEMS = {
    "code": QT_TRANSLATE_NOOP("plans", "The plan needs a code."),
    "second": QT_TRANSLATE_NOOP("plans", "To be judged by two, it needs two analysts."),
    "risk": QT_TRANSLATE_NOOP("plans", "Say what makes a call a risk: give at least one thing a weight."),
    "risk.figures": QT_TRANSLATE_NOOP("plans", "A figure needs a bound."),
}


def kind(code: str) -> str:
    return translate("plans", KINDS[code])


def period(code: str) -> str:
    return translate("plans", PERIODS[code])


def figure(code: str) -> str:
    """A figure's name; one that a newer server knows is called by its code."""
    return translate("plans", FIGURES[code]) if code in FIGURES else code


def problem(where: str, said: str) -> str:
    """What is wrong with a plan."""
    place = next((p for p in (where, where.rpartition(".")[0]) if p in _PROBLEMS), "")
    return translate("plans", _PROBLEMS[place]) if place else said


def title(edit: Edit) -> str:
    return in_language(edit.plan.title, language.short) or edit.plan.code


def how_much(edit: Edit) -> str:
    """“By chance, 3 a week”."""
    plan = edit.plan
    return translate("plans", "{kind}, {n} a {period}").format(
        kind=kind(plan.kind), n=plan.per_agent, period=period(plan.period)
    )


def how_far(draw: DrawReport) -> str:
    """“12 of 20 heard, 1 skipped”."""
    said = translate("plans", "{done} of {all} heard").format(done=draw.done, all=draw.done + draw.open)
    if draw.skipped:
        said += translate("plans", ", {n} skipped").format(n=draw.skipped)
    return said
