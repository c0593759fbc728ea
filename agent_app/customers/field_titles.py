"""What a field of a lead is called: by the campaign and its script, else by our own words, else its name made readable."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.campaigns import Text, in_language

if TYPE_CHECKING:
    from agent_app.services import Definitions
    from domain.campaigns import Campaign, Disposition
    from domain.scripts import Script

#: fields that a lead has everywhere, and what imports and the sample world add
STANDARD: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("field_titles", "Name"),
    "company": QT_TRANSLATE_NOOP("field_titles", "Company"),
    "kind": QT_TRANSLATE_NOOP("field_titles", "Person or company"),
    "language": QT_TRANSLATE_NOOP("field_titles", "Language"),
    "time_zone": QT_TRANSLATE_NOOP("field_titles", "Time zone"),
    "place": QT_TRANSLATE_NOOP("field_titles", "Place"),
    "tier": QT_TRANSLATE_NOOP("field_titles", "Tier"),
    "stage": QT_TRANSLATE_NOOP("field_titles", "Stage"),
    "source": QT_TRANSLATE_NOOP("field_titles", "Source"),
    "channel": QT_TRANSLATE_NOOP("field_titles", "Channel"),
    "referrer": QT_TRANSLATE_NOOP("field_titles", "Referred by"),
    "email": QT_TRANSLATE_NOOP("field_titles", "E-mail"),
    "intention": QT_TRANSLATE_NOOP("field_titles", "Intention"),
    "polite_name": QT_TRANSLATE_NOOP("field_titles", "Form of address"),
    "address": QT_TRANSLATE_NOOP("field_titles", "Address"),
    "city": QT_TRANSLATE_NOOP("field_titles", "City"),
    "birthday": QT_TRANSLATE_NOOP("field_titles", "Birthday"),
    "job": QT_TRANSLATE_NOOP("field_titles", "Occupation"),
    "budget": QT_TRANSLATE_NOOP("field_titles", "Budget"),
    "note": QT_TRANSLATE_NOOP("field_titles", "Note"),
}


class FieldTitles:
    """One for the window; `use` is called when a person's definitions are there."""

    def __init__(self) -> None:
        self._definitions: Definitions | None = None

    def use(self, definitions: Definitions | None) -> None:
        self._definitions = definitions

    def of(self, name: str, campaign: str = "") -> str:
        """`wanted_amount` -> “How much”; the lead's own campaign is asked first, then the others."""
        for title in self._given(name, campaign):
            if text := in_language(title, language.short).strip():
                return text
        if name in STANDARD:
            return QCoreApplication.translate("field_titles", STANDARD[name])
        return readable(name)

    def _given(self, name: str, campaign: str) -> Iterator[Text]:
        if self._definitions is None:
            return
        for one in sorted(self._definitions.campaigns(), key=lambda c: c.code != campaign):
            yield from _demanded(one, name)
            script = self._definitions.script(one.script) if one.script else None
            if script is not None:
                if name in script.fields:
                    yield script.fields[name].title
                yield from _asked(script, name)


def readable(name: str) -> str:
    """`home_state` -> `Home state`: nobody reads an underline as a name."""
    words = " ".join(name.replace("_", " ").split())
    return words[:1].upper() + words[1:]


def _demanded(campaign: Campaign, name: str) -> Iterator[Text]:
    waiting: list[Disposition] = list(campaign.dispositions)
    while waiting:
        node = waiting.pop()
        yield from (field.title for field in node.requires if field.name == name)
        waiting.extend(node.children)


def _asked(script: Script, name: str) -> Iterator[Text]:
    steps = [*script.steps, *(step for objection in script.objections for step in objection.steps)]
    yield from (step.title for step in steps if step.field == name and step.title)


field_titles = FieldTitles()
