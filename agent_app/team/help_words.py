"""What became of a call for help, for the agent who asked."""

from __future__ import annotations

from agent_app.errors import sentence_for
from agent_app.team.service import OwnHelp
from agent_app.widgets.noop import translate
from domain.pbx import Listened


def listened_words(told: Listened) -> str:
    """Somebody is on her call: she is told who, and whether the customer hears it."""
    said = {
        "listen": translate("team", "{name} listens to this call."),
        "whisper": translate("team", "{name} listens and speaks to you; the customer does not hear it."),
        "barge": translate("team", "{name} has joined this call; the customer hears it too."),
    }[told.how]
    return said.format(name=told.by)


def said_of(state: OwnHelp) -> tuple[str, str]:
    """(kind of message, text)."""
    if state.state == "failed":
        said = translate("team", "Your lead could not be called. {reason}")
        return "problem", said.format(reason=sentence_for(state.code, {}))
    if state.state == "withdrawn":
        return "done", translate("team", "You need no help any more.")
    if state.answer is None:
        return "news", translate("team", "Your lead is called. The same key once more withdraws it.")
    said = {
        "coming": translate("team", "{name} is coming to help you."),
        "listen": translate("team", "{name} listens to your call and helps you."),
        "later": translate("team", "{name} cannot help you now."),
    }[state.answer.how]
    return ("warning" if state.answer.how == "later" else "news"), said.format(name=state.answer.by)
