"""What the machine heard, in words: figures, hits, why there are none, where a proposed answer comes from."""

from __future__ import annotations

from collections.abc import Sequence

from agent_app.widgets import times
from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.campaigns import in_language
from domain.reading import ReadHit, Reading, Unsaid
from domain.scorecards import Question, options_of
from domain.scorecards.prefill import Suggestion, read_rule

KINDS = {
    "keyword": QT_TRANSLATE_NOOP("quality", "key word"),
    "disclosure": QT_TRANSLATE_NOOP("quality", "required statement"),
    "forbidden": QT_TRANSLATE_NOOP("quality", "forbidden promise"),
    "competitor": QT_TRANSLATE_NOOP("quality", "competitor"),
    "objection": QT_TRANSLATE_NOOP("quality", "objection"),
}
FIGURES = {
    "agent": QT_TRANSLATE_NOOP("quality", "agent {value} %"),
    "customer": QT_TRANSLATE_NOOP("quality", "customer {value} %"),
    "silent": QT_TRANSLATE_NOOP("quality", "silence {value} %"),
    "dead_air_s": QT_TRANSLATE_NOOP("quality", "dead air {value} s"),
    "interruptions": QT_TRANSLATE_NOOP("quality", "interrupts {value} ×"),
    "monologue_s": QT_TRANSLATE_NOOP("quality", "longest monologue {value} s"),
    "pace_agent": QT_TRANSLATE_NOOP("quality", "pace {value} words/min"),
    "first_need_s": QT_TRANSLATE_NOOP("quality", "first need question after {value} s"),
    "hold_s": QT_TRANSLATE_NOOP("quality", "on hold {value} s"),
}
_SHARES = ("agent", "customer", "silent")
_QUIET = ("dead_air_s", "interruptions", "hold_s")  #: nought of them is not worth a word
WHY = {
    "waiting": QT_TRANSLATE_NOOP("quality", "The words are on their way; they appear here by themselves."),
    "running": QT_TRANSLATE_NOOP("quality", "The words are being written down."),
    "none": QT_TRANSLATE_NOOP("quality", "This server writes no words down."),
    "failed": QT_TRANSLATE_NOOP("quality", "The words could not be written down: {why}"),
    "switched_off": QT_TRANSLATE_NOOP("quality", "Your organisation has no words written down."),
    "unintelligible": QT_TRANSLATE_NOOP("quality", "Nothing that was said can be made out."),
    "nothing_heard": QT_TRANSLATE_NOOP("quality", "Nobody speaks in this recording."),
    "language_unknown": QT_TRANSLATE_NOOP("quality", "It could not be told which language is spoken."),
    "needs": QT_TRANSLATE_NOOP("quality", "The recording cannot be read."),
}


def figures_line(reading: Reading) -> str:
    """“agent 45 % · customer 38 % · dead air 12 s …”; "" without figures."""
    said = []
    for name, words in FIGURES.items():
        value = reading.figures.get(name)
        if value is None or (name in _QUIET and not value):
            continue
        shown = value * 100 if name in _SHARES else value
        said.append(translate("quality", words).format(value=f"{shown:.0f}"))
    if any(lane.guessed for lane in reading.lanes):
        said.append(translate("quality", "speakers guessed"))
    if reading.masked:
        said.append(translate("quality", "numbers masked: {count}").format(count=len(reading.masked)))
    return " · ".join(said)


def hit_words(hit: ReadHit) -> tuple[str, str]:
    """(on its button, to read out): title and moment; kind, speaker and the words besides."""
    title = in_language(hit.title, language.short) or hit.phrase
    at = times.length(hit.start_ms / 1000)
    kind = translate("quality", KINDS[hit.kind])
    return f"{title}  {at}", f"{kind}: {title}, {at}, “{hit.text}”"


def unsaid_words(one: Unsaid) -> str:
    title = in_language(one.title, language.short) or one.phrase
    return translate("quality", "not said: {title}").format(title=title)


def why_words(reading: Reading) -> str:
    """Why a call has no words."""
    code = reading.why.split(":")[0] if reading.state == "skipped" else reading.state
    words = WHY.get(code, WHY["none"])
    return translate("quality", words).format(why=reading.why)


def suggestion_words(question: Question, suggestion: Suggestion) -> str:
    """“Proposed: Yes (phrase “this call is recorded”, 0:04)”."""
    labels = {option.ref: option.label for option in options_of(question)}
    said = ", ".join(
        in_language(labels[value], language.short) or _plain(value)
        if isinstance(value, str) and value in labels
        else f"{value:g}"
        if isinstance(value, float)
        else str(value)
        for value in suggestion.values
    )
    return translate("quality", "Proposed: {answer}").format(answer=said) + f"  ({_source(suggestion)})"


def _plain(ref: str) -> str:
    """The answers of a plain yes/no question have no label."""
    names = {"yes": translate("quality", "Yes"), "no": translate("quality", "No")}
    return names.get(ref, ref)


def _source(suggestion: Suggestion) -> str:
    rule = read_rule(suggestion.source)
    marks: Sequence[str] = [times.length(mark.start_ms / 1000) for mark in suggestion.marks]
    if rule is not None and rule.kind == "metric":
        return translate("quality", "measured: {value}").format(value=suggestion.said)
    if rule is not None and rule.kind == "script":
        return translate("quality", "by the script's path")
    if suggestion.said:
        return translate("quality", "heard “{words}” at {at}").format(
            words=suggestion.said, at=", ".join(marks)
        )
    return translate("quality", "was not heard")
