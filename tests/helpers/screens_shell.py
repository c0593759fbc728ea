"""What stands around the desks: signing in, the queue, health, outbox, palette, sound, the floor."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.services import RecordingsWaiting, Waiting
from agent_app.session.service import Health, KnownPerson
from agent_app.session.view import open_sign_in
from agent_app.shell.open import open_shell
from domain.agent_machine import Standing
from domain.calls import with_changes
from domain.errors import UserError
from domain.presence import Presence
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_team import a_floor
from tests.helpers.screens_base import State, desk_of, talk_of


def sign_in() -> QWidget:
    services = fakes.fake_services()
    services.session.people = (
        KnownPerson(
            server="https://leads.harbour.example",
            organisation="harbour",
            login="mira",
            name="Mira Chen",
            can_unlock_offline=True,
        ),
        KnownPerson(
            server="https://leads.harbour.example",
            organisation="harbour",
            login="bo",
            name="Bo Larsen",
            can_unlock_offline=False,
        ),
    )
    return open_sign_in(services, fakes.RunsAtOnce(), lambda _session: None)


def sign_in_away() -> QWidget:
    window: Any = sign_in()
    window.fields["password"].setText("secret")
    window.presenter._sessions.error = UserError("server_away")
    window.go.click()
    return window


def sign_in_certificate() -> QWidget:
    window: Any = sign_in()
    window.show_problem(UserError("certificate_wrong"), can_unlock=False)
    return window


def sign_in_locked() -> QWidget:
    window: Any = sign_in()
    window.show_problem(UserError("locked_out", until="14:32"), can_unlock=False)
    return window


def empty_queue() -> QWidget:
    return desk_of(rows=())[0]


def full_queue() -> QWidget:
    window, _, desk = desk_of()
    desk.queue.mark("ortega")
    desk.presenter.select("ortega")
    return window


def long_names() -> QWidget:
    window, services, desk = desk_of()
    services.customers.leads["li"] = with_changes(
        fakes.LEADS["li"], name="欧阳娜娜·阿卜杜热西提·买买提江女士（法定代表人）", tags=("重点客户", "长期合作伙伴", "需要纸质发票", "VIP", "物业业主", "周末不便接听电话"),
    )  # fmt: skip
    desk.queue.mark("li")
    desk.presenter.select("li")
    return window


def do_not_call() -> QWidget:
    window, _, desk = desk_of()
    desk.presenter.select("smith")
    desk.presenter.answer_or_dial()
    return window


def offline() -> QWidget:
    window, services, desk = desk_of()
    services.session.health_now = Health(
        state="unreachable", since=fakes.NOW - timedelta(minutes=17), waiting=3
    )
    window.show_health()
    desk.presenter.select("wang")
    return window


def health() -> QWidget:
    window, services, _ = desk_of()
    services.session.health_now = Health(state="refused_work", since=fakes.NOW, waiting=2, refused=1)
    said = {int(e.id[-1]): e.said for e in fakes.some_entries()}
    services.outbox.refusals = (
        Waiting("1", "callback_scheduled", "José Ortega Núñez", "10:12", "out_of_scope", said=said[1]),
    )
    services.outbox.waits = (
        Waiting("2", "call_finished", "王丽 Wang Li", "10:20", said=said[5]),
        Waiting("3", "tagged", "王丽 Wang Li", "10:21", said=said[3]),
    )
    services.outbox.kept = RecordingsWaiting(14, 320_000_000, 0, "quota_full")
    window.show_health()
    window.show()
    window.health_panel.open()
    return window


def outbox() -> QWidget:
    window, services, _ = desk_of()
    services.session.health_now = Health(
        state="refused_work", since=fakes.NOW, waiting=2, refused=2, quarantined=1
    )
    services.entries.there = fakes.some_entries()
    window.show_health()
    window.show()
    window.acts.run("outbox")
    return window


def outbox_discard() -> QWidget:
    window: Any = outbox()
    page = window.desks["outbox"]
    page.rows["op-1"].buttons["discard"].click()
    page.rows["op-1"].reason.setText("José has called back himself; settled on the phone")
    return window


def outbox_empty() -> QWidget:
    window, _, _ = desk_of()
    window.show()
    window.acts.run("outbox")
    return window


def locked() -> QWidget:
    window: Any = sign_in()
    window.show_problem(UserError("away_too_long", days="14"), can_unlock=False)
    return window


def busy() -> QWidget:
    window, services, _ = desk_of(rows=())
    services.session.health_now = Health(state="busy", since=fakes.NOW, retry_s=20)
    window.show_health()
    return window


def first_sync() -> QWidget:
    window, services, _ = desk_of(rows=())
    services.session.health_now = Health(state="first_sync", since=fakes.NOW, received=1840, total=5000)
    window.show_health()
    return window


def palette() -> QWidget:
    window: Any = full_queue()
    window.show()
    window.palette_panel.open_for("calls")
    window.palette_panel.field.setText("an")
    window.palette_panel._ask()
    return window


def keys() -> QWidget:
    window: Any = full_queue()
    window.show()
    window.keys_panel.open_for("calls")
    return window


def messages() -> QWidget:
    window: Any = full_queue()
    window.strip.say("done", "Saved. Next: José Ortega Núñez")
    window.strip.say(
        "problem",
        "This lead is no longer yours. Your note is kept; ask your team lead.",
        "Details",
        lambda: None,
    )
    window.show()
    window.history_panel.open()
    return window


def unlock_code() -> QWidget:
    services = fakes.fake_services()
    services.session.unlock_code = "ABCDEFGHJKLMNPQRSTUV"
    window = open_shell(services, fakes.RunsAtOnce())
    window.show()
    return window


def _team(*rows: Presence) -> tuple[Any, Any]:
    services: Any = fakes.fake_services("team_lead")
    window = open_shell(services, fakes.RunsAtOnce())
    if rows:
        services.team.put(*rows)
    return window, services


def team() -> QWidget:
    """One of everything; the agent who calls for help is chosen."""
    window, _ = _team(*a_floor(fakes.NOW))
    window.desks["team"].presenter.choose("mira chen")
    return window


def team_waiting() -> QWidget:
    return _team()[0]


def team_away() -> QWidget:
    window, services = _team(*a_floor(fakes.NOW))
    services.team.is_away = True
    services.team.say()
    return window


def wrap_up_over() -> QWidget:
    """The time for the outcome is over; the top bar and the strip say so."""
    window, services, _, call_id = talk_of()
    services.calls.hang_up(call_id)
    services.calls.standing = Standing(
        state="wrap_up", reason="call_ended", since=fakes.NOW - timedelta(minutes=4), by="calls", call_id=call_id,
        cause="customer_hung_up", until=fakes.NOW - timedelta(seconds=63), over=True,
    )  # fmt: skip
    services.calls.say()
    return window


def why_paused() -> QWidget:
    window, services, _ = desk_of()
    services.calls.agent, services.calls.reason = "paused", "lunch"
    services.calls.standing = Standing(
        state="paused", reason="lunch", since=fakes.NOW - timedelta(minutes=18), by="agent",
        until=fakes.NOW + timedelta(minutes=42),
    )  # fmt: skip
    services.calls.say()
    window.say_why()
    return window


def _sound(**values: Any) -> tuple[Any, Any]:
    window, services, _ = desk_of()
    used = dict(services.sound.now.chosen)
    services.sound.put(in_use={**used, "ring": ""})
    window.acts.run("sound")
    services.sound.put(**values)
    return window, services


def sound() -> QWidget:
    window, services = _sound()
    services.sound.level(-24.0)
    return window


def sound_lost() -> QWidget:
    window, services = _sound(
        in_use={"microphone": "default", "speaker": "null", "ring": ""},
        trouble={"microphone": "lost", "speaker": "missing"},
    )
    services.sound.level(-88.0, heard="nothing")
    return window


def sound_test() -> QWidget:
    window, services = _sound(step="playing", found="too_loud")
    services.sound.level(-3.0, -14.0, heard="too_loud")
    return window


def sound_tested() -> QWidget:
    window, services = _sound(step="done", found="good")
    services.sound.level(-52.0, heard="faint")
    return window


STATES: dict[str, State] = {f.__name__: f for f in (sign_in, sign_in_away, sign_in_certificate, sign_in_locked, empty_queue, full_queue, long_names, do_not_call, offline, health, outbox, outbox_discard, outbox_empty, locked, busy, first_sync, palette, keys, messages, unlock_code, team, team_waiting, team_away, wrap_up_over, why_paused, sound, sound_lost, sound_test, sound_tested)}  # fmt: skip
