"""Kinds, speakers and problems of phrases in words."""

from __future__ import annotations

from agent_app.quality.heard_words import KINDS
from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.campaigns import in_language
from domain.phrases import Phrase, PhraseSet

WHO = {
    "any": QT_TRANSLATE_NOOP("phrases", "by anybody"),
    "agent": QT_TRANSLATE_NOOP("phrases", "by the agent"),
    "customer": QT_TRANSLATE_NOOP("phrases", "by the customer"),
}
PROBLEMS = {
    "empty": QT_TRANSLATE_NOOP("phrases", "The set has no phrase yet."),
    "empty_code": QT_TRANSLATE_NOOP("phrases", "A phrase needs a code."),
    "double_name": QT_TRANSLATE_NOOP("phrases", "Two phrases have the same code."),
    "no_forms": QT_TRANSLATE_NOOP("phrases", "A phrase says nothing in any language."),
    "bad_form": QT_TRANSLATE_NOOP("phrases", "A form cannot be read: {words}"),
    "too_short": QT_TRANSLATE_NOOP(
        "phrases", "A form is too short to be found without false alarms: {words}"
    ),
    "unknown_phrase": QT_TRANSLATE_NOOP("phrases", "A rule names a phrase that is not in the set: {words}"),
    "out_of_range": QT_TRANSLATE_NOOP("phrases", "A rule needs seconds, more than 0."),
}


def kind(code: str) -> str:
    return translate("quality", KINDS[code])


def who(code: str) -> str:
    return translate("phrases", WHO[code])


def set_title(found: PhraseSet) -> str:
    return in_language(found.title, language.short) or found.code


def phrase_title(found: Phrase) -> str:
    return in_language(found.title, language.short) or found.code


def problem(code: str, words: str) -> str:
    quoted = words.split(" is too short")[0] if code == "too_short" else words
    return translate("phrases", PROBLEMS.get(code, PROBLEMS["bad_form"])).format(words=quoted)
