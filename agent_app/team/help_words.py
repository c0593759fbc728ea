"""What became of a call for help, for the agent who asked."""

from __future__ import annotations

from agent_app.errors import sentence_for
from agent_app.team.service import OwnHelp
from agent_app.widgets.noop import translate


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
