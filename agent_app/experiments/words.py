"""An experiment in words: the verdict with its interval, states, guard-rails, what is wrong with a plan."""

from __future__ import annotations

from agent_app.widgets import times
from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.campaigns import in_language
from domain.experiments.definition import Experiment
from domain.experiments.effect import ArmFigures, Comparison, Effect, Guard
from domain.experiments.verdict import Verdict

STATES = {
    "draft": QT_TRANSLATE_NOOP("experiments", "Planned"),
    "running": QT_TRANSLATE_NOOP("experiments", "Running"),
    "ended": QT_TRANSLATE_NOOP("experiments", "Ended"),
}
GUARDS = {
    "refusals": QT_TRANSLATE_NOOP("experiments", "Refusals"),
    "forbidden": QT_TRANSLATE_NOOP("experiments", "Do not call again"),
    "complaints": QT_TRANSLATE_NOOP("experiments", "Complaints and problems"),
    "auto_fails": QT_TRANSLATE_NOOP("experiments", "Failed evaluations"),
    "handle_time": QT_TRANSLATE_NOOP("experiments", "Handle time"),
    "cancellations": QT_TRANSLATE_NOOP("experiments", "Cancelled deals"),
    "impression": QT_TRANSLATE_NOOP("experiments", "Customer's impression at follow-up"),
}
GUARD_WORDS = {
    "fine": QT_TRANSLATE_NOOP("experiments", "no worse than before, as far as it shows"),
    "worse": QT_TRANSLATE_NOOP("experiments", "worse"),
    "better": QT_TRANSLATE_NOOP("experiments", "better"),
    "no_facts": QT_TRANSLATE_NOOP("experiments", "no facts yet"),
}
FINDINGS = {
    "two_arms": QT_TRANSLATE_NOOP("experiments", "two variants are needed"),
    "double_arm": QT_TRANSLATE_NOOP("experiments", "two variants have the same name"),
    "arm_same": QT_TRANSLATE_NOOP("experiments", "a variant changes nothing"),
    "no_step": QT_TRANSLATE_NOOP("experiments", "the script has no such step"),
    "no_version": QT_TRANSLATE_NOOP("experiments", "that version is not published"),
    "no_script": QT_TRANSLATE_NOOP("experiments", "that script version is not published"),
    "baseline_range": QT_TRANSLATE_NOOP("experiments", "the expected rate must lie between 0 and 100 %"),
    "worth_range": QT_TRANSLATE_NOOP("experiments", "the smallest difference is out of range"),
    "alpha_range": QT_TRANSLATE_NOOP("experiments", "the level is out of range"),
    "power_range": QT_TRANSLATE_NOOP("experiments", "the power is out of range"),
    "looks_order": QT_TRANSLATE_NOOP("experiments", "the looks must rise to 100 %"),
    "arm_unsound": QT_TRANSLATE_NOOP("experiments", "the words of a variant do not pass the script checker"),
    "weight_range": QT_TRANSLATE_NOOP("experiments", "weights are whole numbers from 1 to 10"),
}
TONES = {"better": "success", "worse": "danger", "no_difference": "text", "not_enough": "text"}


def say(text: str) -> str:
    """One of the marked words above."""
    return translate("experiments", text)


def percent(rate: float, places: int = 1) -> str:
    """“5.2 %”."""
    return f"{100 * rate:.{places}f} %"


def points(difference: float) -> str:
    """“+1.3”, a difference of rates in percentage points, with a true minus."""
    return f"{100 * difference:+.1f}".replace("-", "−")


def interval_words(low: float, high: float) -> str:
    """“−0.4 to +1.9 points”."""
    return translate("experiments", "{low} to {high} points").format(low=points(low), high=points(high))


def arm_title(arm: ArmFigures) -> str:
    """“B · Names the claim”."""
    title = in_language(arm.title, language.short)
    return f"{arm.arm} · {title}" if title else arm.arm


def verdict_words(arm: str, said: Verdict) -> str:
    """The one sentence: which of the four it is."""
    match said.word:
        case "better":
            return translate("experiments", "Variant {arm} sells better.").format(arm=arm)
        case "worse":
            return translate("experiments", "Variant {arm} sells worse.").format(arm=arm)
        case "no_difference":
            return translate("experiments", "Variant {arm}: no difference beyond {worth} points.").format(
                arm=arm, worth=f"{100 * said.worth:.1f}"
            )
    if said.more:
        return translate(
            "experiments", "Variant {arm}: not enough calls, about {more} contacts more."
        ).format(arm=arm, more=times.count(said.more))
    return translate(
        "experiments", "Variant {arm}: not enough calls; at these rates no number of them decides it."
    ).format(arm=arm)


def evidence_words(one: Comparison) -> str:
    """On what it rests: the difference with its interval, and of which kind the interval is."""
    said = one.verdict
    difference = translate("experiments", "Difference {value} points ({low} to {high})").format(
        value=points(said.value), low=points(said.low), high=points(said.high)
    )
    if said.by == "any_look":
        return difference + " · " + translate("experiments", "holds at any look")
    if said.look:
        return difference + " · " + translate("experiments", "by planned look {n}").format(n=said.look)
    return translate(
        "experiments", "The first planned look is at {n} contacts; until then nothing is said."
    ).format(n=times.count(one.next_look))


def state_words(experiment: Experiment) -> str:
    """“Running since Monday · renewal v7 · needs 5,330 contacts a variant”."""
    parts = [say(STATES[experiment.state])]
    if experiment.state == "running" and experiment.started_at is not None:
        parts = [translate("experiments", "Running since {day}").format(day=times.day(experiment.started_at))]
    if experiment.state == "ended" and experiment.ended_at is not None:
        parts = [
            translate("experiments", "Ended {day}: {why}").format(
                day=times.day(experiment.ended_at), why=experiment.ended_why
            )
        ]
    parts.append(f"{experiment.script} v{experiment.script_version}")
    if experiment.plan.size:
        parts.append(
            translate("experiments", "planned {n} contacts a variant").format(
                n=times.count(experiment.plan.size)
            )
        )
    return " · ".join(parts)


def late_words(effect: Effect) -> str:
    """What has changed the figures of the past since this person looked; "" for nothing."""
    if not effect.late or effect.late_since is None or effect.seen_at is None:
        return ""
    return translate(
        "experiments",
        "{n} calls from before you last looked ({seen}) have arrived since, the oldest of {day}: past figures have changed.",
    ).format(n=times.count(effect.late), seen=times.when(effect.seen_at), day=times.day(effect.late_since))


def ratio_words(effect: Effect) -> str:
    """The variants are not as large as they should be: something is wrong with the draw; "" where they are."""
    if effect.experiment is None or effect.ratio_p >= 0.001:
        return ""
    return translate(
        "experiments",
        "The variants did not get as many leads as planned, which chance does not explain. Do not rely on these figures.",
    )


def guard_value(guard: Guard, value: float) -> str:
    if guard.code == "handle_time":
        return times.length(value)
    return f"{value:.2f}" if guard.code == "impression" else percent(value)


def guard_difference(guard: Guard) -> str:
    """The interval of its difference, in its own unit; "" without facts."""
    if guard.word == "no_facts":
        return ""
    if guard.code in ("handle_time", "impression"):
        unit = " s" if guard.code == "handle_time" else ""
        low, high = (
            f"{one:+.{1 if unit else 2}f}{unit}".replace("-", "−") for one in (guard.low, guard.high)
        )
        return translate("experiments", "{low} to {high}").format(low=low, high=high)
    return interval_words(guard.low, guard.high)


def finding_words(code: str) -> str:
    return say(FINDINGS.get(code, code))
