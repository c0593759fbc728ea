"""Everything of the form builder in words: kinds, findings, changes, losses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from agent_app.studio.words import LANGUAGE_NAMES
from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.campaigns import in_language
from domain.form_life.compare import FormChange
from domain.scorecards import Finding
from domain.scorecards.exchange.losses import Loss

KINDS: dict[str, str] = {
    "yesno": QT_TRANSLATE_NOOP("forms", "Yes or no"),
    "single": QT_TRANSLATE_NOOP("forms", "One of several"),
    "multi": QT_TRANSLATE_NOOP("forms", "Several of several"),
    "scale": QT_TRANSLATE_NOOP("forms", "Scale"),
    "number": QT_TRANSLATE_NOOP("forms", "Number, by ranges"),
    "text": QT_TRANSLATE_NOOP("forms", "Text, no score"),
    "date": QT_TRANSLATE_NOOP("forms", "Date, no score"),
    "info": QT_TRANSLATE_NOOP("forms", "Text to read"),
    "section": QT_TRANSLATE_NOOP("forms", "Section"),
    "form": QT_TRANSLATE_NOOP("forms", "The form"),
}
RULES: dict[str, str] = {
    "none": QT_TRANSLATE_NOOP("forms", "never"),
    "on_negative": QT_TRANSLATE_NOOP("forms", "with a negative answer"),
    "always": QT_TRANSLATE_NOOP("forms", "always"),
}
FAILS: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("forms", "fails nothing"),
    "question": QT_TRANSLATE_NOOP("forms", "fails the question"),
    "subsection": QT_TRANSLATE_NOOP("forms", "fails the inner section"),
    "section": QT_TRANSLATE_NOOP("forms", "fails the section"),
    "form": QT_TRANSLATE_NOOP("forms", "fails the form"),
}
DIRECTIONS: dict[str, str] = {
    "both": QT_TRANSLATE_NOOP("forms", "all calls"),
    "outbound": QT_TRANSLATE_NOOP("forms", "outgoing calls"),
    "inbound": QT_TRANSLATE_NOOP("forms", "incoming calls"),
}
RELEASES: dict[str, str] = {
    "at_once": QT_TRANSLATE_NOOP("forms", "at once"),
    "approved": QT_TRANSLATE_NOOP("forms", "when a second person agrees"),
    "later": QT_TRANSLATE_NOOP("forms", "after some hours"),
}
APPEALS: dict[str, str] = {
    "usual": QT_TRANSLATE_NOOP("forms", "as usual: the analyst, then the team lead"),
    "own": QT_TRANSLATE_NOOP("forms", "as laid down below"),
    "none": QT_TRANSLATE_NOOP("forms", "nobody may appeal"),
}
DECIDERS: dict[str, str] = {
    "analyst": QT_TRANSLATE_NOOP("forms", "who judged it"),
    "team_lead": QT_TRANSLATE_NOOP("forms", "a lead of the agent's team"),
    "operations": QT_TRANSLATE_NOOP("forms", "Operations"),
    "admin": QT_TRANSLATE_NOOP("forms", "an administrator"),
}
SOURCES: dict[str, str] = {
    "own": QT_TRANSLATE_NOOP("forms", "Leadline (YAML or JSON)"),
    "amazon-connect": QT_TRANSLATE_NOOP("forms", "Amazon Connect (JSON)"),
    "genesys": QT_TRANSLATE_NOOP("forms", "Genesys Cloud (JSON)"),
}
FINDINGS: dict[str, str] = {
    "missing_translation": QT_TRANSLATE_NOOP("forms", "A text is missing in a language."),
    "unknown_policy": QT_TRANSLATE_NOOP("forms", "There is no such way of reckoning."),
    "empty_ref": QT_TRANSLATE_NOOP("forms", "It has no name."),
    "duplicate_ref": QT_TRANSLATE_NOOP("forms", "Two things have one name."),
    "no_questions": QT_TRANSLATE_NOOP("forms", "The form asks nothing."),
    "out_of_range": QT_TRANSLATE_NOOP("forms", "A figure is out of range."),
    "too_deep": QT_TRANSLATE_NOOP("forms", "Sections go two levels deep."),
    "empty_section": QT_TRANSLATE_NOOP("forms", "The section holds nothing."),
    "no_options": QT_TRANSLATE_NOOP("forms", "The question needs answers to choose from."),
    "no_points": QT_TRANSLATE_NOOP("forms", "It has a weight, and nothing to earn."),
    "bonus_with_fail": QT_TRANSLATE_NOOP("forms", "What is a bonus cannot fail anything."),
    "unknown_fail_scope": QT_TRANSLATE_NOOP("forms", "This way of reckoning knows no such fail."),
    "unknown_fail_target": QT_TRANSLATE_NOOP("forms", "What it fails is not there."),
    "empty_range": QT_TRANSLATE_NOOP("forms", "The range ends before it begins."),
    "overlapping_ranges": QT_TRANSLATE_NOOP("forms", "Two ranges overlap."),
    "negative_weight": QT_TRANSLATE_NOOP("forms", "A weight is 0 or more."),
    "when_unknown_question": QT_TRANSLATE_NOOP("forms", "The condition names a question that is not there."),
    "when_unknown_option": QT_TRANSLATE_NOOP("forms", "The condition names an answer that is not there."),
    "when_never": QT_TRANSLATE_NOOP("forms", "By this condition it is never shown."),
    "when_circle": QT_TRANSLATE_NOOP("forms", "It waits for itself."),
    "duplicate_band": QT_TRANSLATE_NOOP("forms", "Two bands begin at the same score."),
    "weights_do_not_add_up": QT_TRANSLATE_NOOP("forms", "The weights do not add up to 100."),
    "no_such_step": QT_TRANSLATE_NOOP("forms", "The scale has no such step."),
    "unknown_root_cause": QT_TRANSLATE_NOOP("forms", "The form has no words for a root cause."),
    "bad_clock": QT_TRANSLATE_NOOP("forms", "A time of the day is written like 18:00."),
    "never_used": QT_TRANSLATE_NOOP("forms", "A delay or a time counts only with “after some hours”."),
    "alarm_with_points": QT_TRANSLATE_NOOP("forms", "An answer that raises an alarm earns points."),
    "bad_code": QT_TRANSLATE_NOOP("forms", "A code is a-z, 0-9, _ and - alone."),
}
FIELDS: dict[str, str] = {
    "title": QT_TRANSLATE_NOOP("forms", "title"),
    "guide": QT_TRANSLATE_NOOP("forms", "guidance"),
    "kind": QT_TRANSLATE_NOOP("forms", "kind"),
    "weight": QT_TRANSLATE_NOOP("forms", "weight"),
    "points": QT_TRANSLATE_NOOP("forms", "points"),
    "options": QT_TRANSLATE_NOOP("forms", "answers"),
    "label": QT_TRANSLATE_NOOP("forms", "words"),
    "fail": QT_TRANSLATE_NOOP("forms", "fail"),
    "when": QT_TRANSLATE_NOOP("forms", "condition"),
    "policy": QT_TRANSLATE_NOOP("forms", "way of reckoning"),
    "pass_mark": QT_TRANSLATE_NOOP("forms", "pass mark"),
    "bands": QT_TRANSLATE_NOOP("forms", "score bands"),
    "critical": QT_TRANSLATE_NOOP("forms", "critical"),
    "bonus": QT_TRANSLATE_NOOP("forms", "bonus"),
    "optional": QT_TRANSLATE_NOOP("forms", "optional"),
    "na_allowed": QT_TRANSLATE_NOOP("forms", "may be not applicable"),
    "na_reasons": QT_TRANSLATE_NOOP("forms", "reasons for not applicable"),
    "comment_rule": QT_TRANSLATE_NOOP("forms", "comment demanded"),
    "evidence_rule": QT_TRANSLATE_NOOP("forms", "evidence demanded"),
    "root_cause_rule": QT_TRANSLATE_NOOP("forms", "root cause demanded"),
    "root_causes": QT_TRANSLATE_NOOP("forms", "root causes"),
    "prefill": QT_TRANSLATE_NOOP("forms", "machine's rule"),
    "release": QT_TRANSLATE_NOOP("forms", "release to agents"),
    "appeals": QT_TRANSLATE_NOOP("forms", "appeals"),
    "direction": QT_TRANSLATE_NOOP("forms", "for which calls"),
    "scale": QT_TRANSLATE_NOOP("forms", "scale"),
    "baseline": QT_TRANSLATE_NOOP("forms", "points from the start"),
    "fails_after": QT_TRANSLATE_NOOP("forms", "fails after so many fails"),
    "alarm": QT_TRANSLATE_NOOP("forms", "alarm"),
    "levels": QT_TRANSLATE_NOOP("forms", "who decides"),
    "within_h": QT_TRANSLATE_NOOP("forms", "within hours"),
    "within_days": QT_TRANSLATE_NOOP("forms", "within days"),
    "clock": QT_TRANSLATE_NOOP("forms", "time of day"),
    "correct_h": QT_TRANSLATE_NOOP("forms", "hours to correct"),
    "after_h": QT_TRANSLATE_NOOP("forms", "after hours"),
}
LOSSES: dict[str, str] = {
    "alarm": QT_TRANSLATE_NOOP("forms", "The alarm {what} has no place there."),
    "appeals": QT_TRANSLATE_NOOP("forms", "Who decides an appeal has no place there."),
    "automation": QT_TRANSLATE_NOOP("forms", "What the machine proposes by {what} is lost."),
    "automation_default": QT_TRANSLATE_NOOP(
        "forms", "The machine's answer when nothing else fits ({what}) is lost."
    ),
    "bands": QT_TRANSLATE_NOOP("forms", "The score bands have no place there, or other names."),
    "baseline": QT_TRANSLATE_NOOP("forms", "Points from the start, or a minimum, have no place there."),
    "bonus": QT_TRANSLATE_NOOP("forms", "Bonus points have no place there: they count like others."),
    "comment_rule": QT_TRANSLATE_NOOP("forms", "When a comment is demanded cannot be said as finely there."),
    "condition_dropped": QT_TRANSLATE_NOOP("forms", "The condition by {what} is lost: it is always shown."),
    "condition_negated": QT_TRANSLATE_NOOP("forms", "It also stays hidden until {what} is answered."),
    "condition_simpler": QT_TRANSLATE_NOOP("forms", "The condition is simpler now."),
    "critical": QT_TRANSLATE_NOOP("forms", "The critical score has no place there."),
    "date": QT_TRANSLATE_NOOP("forms", "A date is typed as free text there."),
    "default_answer": QT_TRANSLATE_NOOP(
        "forms", "The answer that was filled in from the start is lost: {what}."
    ),
    "direction": QT_TRANSLATE_NOOP("forms", "For which calls the form is has no place there."),
    "evidence_rule": QT_TRANSLATE_NOOP("forms", "When evidence is demanded has no place there."),
    "fail_partial": QT_TRANSLATE_NOOP("forms", "Every answer but the best one fails the form there."),
    "fail_scope": QT_TRANSLATE_NOOP("forms", "A fail that reaches as far as this ({what}) is lost."),
    "guide": QT_TRANSLATE_NOOP("forms", "The guidance of a section has no place there."),
    "kept": QT_TRANSLATE_NOOP("forms", "{what} is kept for the way back; here it does nothing."),
    "language": QT_TRANSLATE_NOOP("forms", "Words in other languages ({what}) have no place there."),
    "metric": QT_TRANSLATE_NOOP("forms", "The business metric {what} has no place there."),
    "na_reasons": QT_TRANSLATE_NOOP("forms", "The reasons for “not applicable” have no place there."),
    "na_section": QT_TRANSLATE_NOOP("forms", "That a whole section may be not applicable is lost."),
    "number_ranges": QT_TRANSLATE_NOOP("forms", "A typed number becomes a choice of ranges."),
    "open_range": QT_TRANSLATE_NOOP("forms", "A range without an end gets one: {what}."),
    "pass_mark": QT_TRANSLATE_NOOP("forms", "The pass mark {what} has no place there."),
    "policy": QT_TRANSLATE_NOOP("forms", "It is reckoned by other rules there; ours are {what}."),
    "range_words": QT_TRANSLATE_NOOP("forms", "The words of a range have no place there: {what}."),
    "release": QT_TRANSLATE_NOOP("forms", "When agents see a judgement has no place there."),
    "root_causes": QT_TRANSLATE_NOOP("forms", "Root causes have no place there."),
    "rounded": QT_TRANSLATE_NOOP("forms", "Only whole numbers there; this was rounded: {what}."),
    "rules_by_number": QT_TRANSLATE_NOOP(
        "forms", "That a number of fails fails the whole has no place there."
    ),
    "scoring_off": QT_TRANSLATE_NOOP("forms", "It was not scored there; here its questions have no weight."),
    "selected_not": QT_TRANSLATE_NOOP("forms", "Points for what is not chosen are lost: {what}."),
    "subsection": QT_TRANSLATE_NOOP("forms", "A section inside a section becomes one of its own there."),
    "tags": QT_TRANSLATE_NOOP("forms", "The tags of an answer have no place there: {what}."),
    "thresholds": QT_TRANSLATE_NOOP("forms", "Thresholds of a single section or question are lost."),
    "unknown_field": QT_TRANSLATE_NOOP("forms", "{what} is not known here."),
    "weights": QT_TRANSLATE_NOOP("forms", "Weights have no place there in this way: {what}."),
}
SENSELESS: dict[str, str] = {
    "no_such": QT_TRANSLATE_NOOP("forms", "it is not there"),
    "name_taken": QT_TRANSLATE_NOOP("forms", "the name is taken"),
    "too_deep": QT_TRANSLATE_NOOP("forms", "sections go two levels deep"),
    "last_section": QT_TRANSLATE_NOOP("forms", "the form needs a section"),
}
TOLD: dict[str, tuple[str, str]] = {
    "kept": ("news", QT_TRANSLATE_NOOP("forms", "Your unsaved edits are here again.")),
    "saved": ("news", QT_TRANSLATE_NOOP("forms", "Saved as revision {revision}.")),
    "checked": ("news", QT_TRANSLATE_NOOP("forms", "Nothing is wrong. A second person can approve it now.")),
    "findings": ("warning", QT_TRANSLATE_NOOP("forms", "It cannot be published yet: {count} finding(s).")),
    "approved": ("news", QT_TRANSLATE_NOOP("forms", "Approved. It can be published now.")),
    "moved": ("warning", QT_TRANSLATE_NOOP("forms", "{by} has changed the draft; you see it as it is now.")),
    "senseless": ("warning", QT_TRANSLATE_NOOP("forms", "That cannot be done here: {why}")),
    "published": (
        "news",
        QT_TRANSLATE_NOOP("forms", "Version {n} is in force; judgements that are begun keep theirs."),
    ),
    "imported": (
        "news",
        QT_TRANSLATE_NOOP("forms", "Imported; {count} thing(s) got lost on the way, see “Lost”."),
    ),
}


def said(table: Mapping[str, str], name: str) -> str:
    """The words of a code; the code itself where there are none."""
    return translate("forms", table[name]) if name in table else name


def finding_words(finding: Finding) -> str:
    """What is wrong, in the window's language; a finding that we do not know as the checker says it."""
    if finding.code not in FINDINGS:
        return finding.text_en
    words = said(FINDINGS, finding.code)
    which = LANGUAGE_NAMES.get(finding.path.rpartition(".")[2])
    return f"{words.rstrip('.。')} ({which})" if finding.code == "missing_translation" and which else words


def loss_words(loss: Loss) -> str:
    """What got lost, and where."""
    words = said(LOSSES, loss.code).format(what=loss.what)
    path = loss.path if len(loss.path) <= 32 else f"…{loss.path[-30:]}"
    where = loss.title or path
    return f"{where}: {words}" if where else words


def told(what: str, data: Mapping[str, Any]) -> tuple[str, str]:
    """(kind of message, sentence) of what the presenter tells."""
    kind, sentence = TOLD[what]
    given = dict(data)
    if what == "senseless":
        given["why"] = said(SENSELESS, str(data.get("why", "")))
    return kind, translate("forms", sentence).format(**given)


def field_words(path: str) -> str:
    """`title.zh` -> “title (中文)”; `options[yes].points` -> “answers yes: points”."""
    head, _, rest = path.partition(".")
    name, _, item = head.partition("[")
    words = said(FIELDS, name.removesuffix("#order"))
    if item:
        words = f"{words} {item.rstrip(']')}"
    if not rest:
        return words
    if rest in LANGUAGE_NAMES:
        return f"{words} ({LANGUAGE_NAMES[rest]})"
    return f"{words}: {field_words(rest)}"


def change_words(change: FormChange) -> str:
    """One difference as a sentence."""
    what = _part(change)
    if change.what == "changed":
        return translate("forms", "{what}, {field}: “{before}” → “{after}”").format(
            what=what, field=field_words(change.field or change.name), before=short(change.before),
            after=short(change.after),
        )  # fmt: skip
    if change.what == "moved":
        if not change.after:
            return translate("forms", "{what} stands first now").format(what=what)
        other = short(in_language(change.other, language.short) or change.after)
        return translate("forms", "{what} stands behind “{other}” now").format(what=what, other=other)
    if change.what == "added":
        return translate("forms", "{what} is new").format(what=what)
    return translate("forms", "{what} is gone").format(what=what)


def _part(change: FormChange) -> str:
    name = short(in_language(change.title, language.short) or change.name)
    if change.part == "question":
        return translate("forms", "Question “{name}”").format(name=name)
    if change.part == "section":
        return translate("forms", "Section “{name}”").format(name=name)
    return said(KINDS, "form")


def short(text: str, most: int = 80) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"


def number_words(value: float | None) -> str:
    """“12.5”, "" for none."""
    return "" if value is None else f"{value:g}"


def number_of(text: str) -> float | None:
    """A figure as people type it; None for what is none, and for nothing.

    Raises:
        ValueError: it is no figure.
    """
    plain = text.strip().replace(",", ".").replace("−", "-")
    if not plain:
        return None
    value = float(plain)
    if value != value or abs(value) > 1e9:
        raise ValueError(text)
    return int(value) if value == int(value) else value
