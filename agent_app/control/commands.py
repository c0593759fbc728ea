"""What the control door understands. Numbers leave it masked where the signed-in role is masked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from domain.errors import UserError

if TYPE_CHECKING:
    from agent_app.calls.model import DeskState, LiveCall
    from agent_app.session.workspace import Workspace


class Window(Protocol):
    """What the commands need of the window and the process."""

    def shoot(self, path: str) -> None: ...

    def press(self, keys: str) -> None: ...

    def type_text(self, text: str) -> None: ...

    def picture(self) -> dict[str, Any]:
        """Size, desk on screen, name of the widget with the focus, language, theme, longest stall, last pop."""
        ...

    def raise_window(self) -> None: ...

    def close_window(self) -> None: ...


class Commands:
    """Runs a command on the window thread.

    Args:
        workspace: the open one, or None before sign-in.
        typing: allow `key` and `type` (tests and the demo's walk-through).
    """

    def __init__(
        self, workspace: Callable[[], Workspace | None], window: Window, *, typing: bool = False
    ) -> None:
        self._workspace, self._window, self._typing = workspace, window, typing

    def handle(self, request: dict[str, Any]) -> dict[str, Any]:
        """One command to its answer.

        Raises:
            UserError: what the desk says; bad_request for an unknown command.
        """
        command = str(request.get("command", ""))
        run = getattr(self, f"_do_{command.replace('-', '_')}", None)
        if run is None or (command in ("key", "type") and not self._typing):
            raise UserError("bad_request", f"unknown command {command!r}")
        answer: dict[str, Any] = run(request)
        return answer

    def _do_state(self, _request: dict[str, Any]) -> dict[str, Any]:
        workspace = self._workspace()
        answer: dict[str, Any] = {"signed_in": None, "window": self._window.picture()}
        if workspace is None:
            return answer
        person, state = workspace.signed.person, workspace.calls.state()
        health, progress = workspace.sync.health(), workspace.engine.progress()
        answer.update(
            signed_in={
                "id": person.id,
                "login": person.login,
                "name": person.name,
                "role": person.role,
                "masked": person.masked,
            },
            agent=_agent(state),
            calls=[self._call(call) for call in state.calls],
            current=state.current_id,
            line=state.line,
            open_wrap_ups=[
                {"call": d.call.id, "notes": d.wrap_up.notes, "disposition": d.wrap_up.disposition}
                for d in workspace.calls.open_wrap_ups()
            ],
            leads_on_desk=progress.received,
            first_sync_complete=progress.complete,
            health={"state": health.state, "waiting": health.waiting, "refused": health.refused},
            outbox=workspace.database.read(workspace.outbox.counts),
            unread_scores=workspace.rooms.my_scores.unread(),
        )
        return answer

    def _do_draft(self, request: dict[str, Any]) -> dict[str, Any]:
        draft = self._open().calls.draft(str(request["call"]))
        return {
            "call": draft.call.id,
            "notes": draft.wrap_up.notes,
            "disposition": draft.wrap_up.disposition,
            "script": draft.script,
            "steps": [v.step for v in draft.player.visits] if draft.player else [],
        }

    def _do_pop(self, request: dict[str, Any]) -> dict[str, Any]:
        """A call rings (a hand-off from another phone)."""
        workspace = self._open()
        return {"call": workspace.calls.log_manual(str(request["number"]), "in")}

    def _do_phone(self, request: dict[str, Any]) -> dict[str, Any]:
        """Another softphone's hook: `rings`, `answered` or `ended`, with a number."""
        from agent_app.control.hooks import heard

        word = str(request.get("word", ""))
        if word not in ("rings", "answered", "ended"):
            raise UserError("bad_request", "rings, answered or ended")
        return {"call": heard(self._open().calls, word, str(request["number"]))}  # type: ignore[arg-type]

    def _do_dial(self, request: dict[str, Any]) -> dict[str, Any]:
        return {"call": self._open().calls.dial_text(str(request["number"]))}

    def _do_open(self, request: dict[str, Any]) -> dict[str, Any]:
        """A `tel:` or `leadline:` link. The click was the person's own act; the gate is asked as for every call."""
        from agent_app.control.links import number_of

        number = number_of(str(request["url"]))
        self._window.raise_window()
        return {"call": self._open().calls.dial_text(number)}

    def _do_answer(self, _request: dict[str, Any]) -> dict[str, Any]:
        calls = self._open().calls
        ringing = calls.state().ringing
        if ringing is None:
            raise UserError("not_found", "nothing rings")
        calls.answer(ringing.id)
        return {"call": ringing.id}

    def _do_hang_up(self, _request: dict[str, Any]) -> dict[str, Any]:
        calls = self._open().calls
        current = next((c for c in calls.state().calls if c.state not in ("ended",)), None)
        if current is None:
            raise UserError("not_found", "no call is on")
        calls.hang_up(current.id)
        return {"call": current.id}

    def _do_dispose(self, request: dict[str, Any]) -> dict[str, Any]:
        """Finish the wrap-up on screen with an outcome (and a note)."""
        calls = self._open().calls
        current = calls.state().current
        if current is None:
            raise UserError("not_found", "no wrap-up is open")
        stored = calls.draft(current.id).wrap_up
        from msgspec.structs import replace

        wrap_up = replace(
            stored, disposition=str(request["code"]), notes=str(request.get("note", stored.notes))
        )
        calls.finish(current.id, wrap_up)
        return {"call": current.id}

    def _do_ready(self, _request: dict[str, Any]) -> dict[str, Any]:
        self._open().calls.set_agent_state("ready")
        return {}

    def _do_nudge(self, _request: dict[str, Any]) -> dict[str, Any]:
        self._open().nudge()
        return {}

    def _do_shot(self, request: dict[str, Any]) -> dict[str, Any]:
        self._window.shoot(str(request["file"]))
        return {"file": str(request["file"])}

    def _do_key(self, request: dict[str, Any]) -> dict[str, Any]:
        self._window.press(str(request["keys"]))
        return {}

    def _do_type(self, request: dict[str, Any]) -> dict[str, Any]:
        self._window.type_text(str(request["text"]))
        return {}

    def _do_show(self, _request: dict[str, Any]) -> dict[str, Any]:
        self._window.raise_window()
        return {}

    def _do_quit(self, _request: dict[str, Any]) -> dict[str, Any]:
        self._window.close_window()
        return {}

    def _open(self) -> Workspace:
        workspace = self._workspace()
        if workspace is None:
            raise UserError("not_signed_in", "nobody is signed in on this desk")
        return workspace

    def _call(self, call: LiveCall) -> dict[str, Any]:
        from domain.numbers import mask

        workspace = self._open()
        masked = workspace.signed.person.masked
        record = call.record
        number = record.number_text
        if masked and (number.startswith("+") or "*" in number):
            number = mask(number, workspace.signed.organisation.home_country)
        elif masked:
            number = f"···· {number[-4:]}"
        return {
            "id": call.id,
            "state": call.state,
            "direction": record.direction,
            "lead": record.lead_id,
            "matched": record.matched,
            "candidates": [m.lead_id for m in call.matches.matches] if call.matches else [],
            "number": number,
            "waits_for_outcome": call.waits_for_outcome,
        }


def _agent(state: DeskState) -> dict[str, Any]:
    said: dict[str, Any] = {"state": state.agent, "reason": state.reason, "since": state.since.isoformat()}
    standing = state.standing
    if standing is not None:
        until = standing.until.isoformat() if standing.until else None
        said.update(by=standing.by, until=until, over=standing.over, extensions=standing.extensions)
    return said
