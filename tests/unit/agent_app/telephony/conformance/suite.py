"""The rules of the telephone port, as tests. An adapter's file makes a `stage` fixture and subclasses `Conformance`."""

from __future__ import annotations

import time
import wave
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from agent_app.telephony import commands as do
from agent_app.telephony import events
from agent_app.telephony.capabilities import ALL, MINIMUM
from agent_app.telephony.commands import KINDS, NEEDS, Account, OfCall
from agent_app.telephony.engine.sealed import Sealed
from domain.calls import TRANSITIONS
from tests.unit.agent_app.telephony.conformance.stage import Stage

_REST = {
    "target": "+34910000000", "on": True, "digits": "1", "consult_id": "c", "state": "ready", "path": __file__,
}  # fmt: skip


def example(kind: type[do.Command], call_id: str) -> do.Command:
    """A command of a kind with everything that it needs."""
    values: dict[str, object] = {n: v for n, v in _REST.items() if n in kind.__struct_fields__}
    if issubclass(kind, OfCall):
        values["call_id"] = call_id
    if kind is do.Login:
        values["account"] = Account(user="u", domain="127.0.0.1")
    return kind(**values)


class Conformance:
    """Subclass it; pytest collects the tests there."""

    # ---- what is declared

    def test_it_declares_at_least_what_its_kind_must_be_able_to(self, stage: Stage):
        assert stage.phone.capabilities >= MINIMUM[stage.kind]
        assert stage.phone.capabilities <= set(ALL)

    @pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.__name__)
    def test_what_it_does_not_declare_is_refused_and_changes_nothing(self, stage: Stage, kind):
        if NEEDS[kind] in stage.phone.capabilities:
            pytest.skip("declared: the other tests prove that it works")
        call_id = stage.talk()
        assert stage.do(example(kind, call_id)) == "not_supported"
        assert stage.state(call_id) == "active"

    def test_a_reason_to_turn_a_call_away_needs_its_capability(self, stage: Stage):
        call_id = stage.ring()
        answer = stage.do(do.Reject(call_id=call_id, how="decline"))
        if "reject_codes" in stage.phone.capabilities:
            assert answer == "" and stage.wait_state(call_id, "ended")
        else:
            assert answer == "not_supported" and stage.state(call_id) == "ringing_in"

    # ---- numbers and answers

    def test_events_are_numbered_without_a_gap_from_one(self, stage: Stage):
        call_id = stage.talk()
        stage.do(do.HangUp(call_id=call_id))
        stage.wait_state(call_id, "ended")
        assert [e.seq for e in stage.heard] == list(range(1, len(stage.heard) + 1))
        assert all(e.at.utcoffset() is not None for e in stage.heard)
        assert [e.at for e in stage.heard] == sorted(e.at for e in stage.heard)

    def test_the_same_command_twice_is_done_once_and_answered_once(self, stage: Stage):
        call_id = stage.ring()
        answer = do.Answer(call_id=call_id)
        stage.do(answer)
        stage.phone.do(answer)
        stage.wait_state(call_id, "active")
        assert len([e for e in stage.of(events.CommandAccepted) if e.command_id == answer.id]) == 1
        assert not stage.of(events.CommandRejected)

    @pytest.mark.parametrize(
        "kind", [k for k in KINDS if issubclass(k, OfCall) and k is not do.Dial], ids=str
    )
    def test_a_command_for_a_call_that_never_was_is_rejected(self, stage: Stage, kind):
        before = stage.phone.snapshot().calls
        assert stage.do(example(kind, "ghost")) in ("unknown_call", "not_supported")
        assert stage.phone.snapshot().calls == before == () and stage.state("ghost") == ""

    def test_a_command_after_the_end_is_rejected_and_the_call_stays_ended(self, stage: Stage):
        call_id = stage.talk()
        stage.do(do.HangUp(call_id=call_id))
        stage.wait_state(call_id, "ended")
        for kind in (k for k in KINDS if issubclass(k, OfCall)):
            assert stage.do(example(kind, call_id)) in ("illegal", "unknown_call", "not_supported"), kind
        assert stage.state(call_id) == "ended" and stage.phone.snapshot().calls == ()

    def test_a_command_that_does_not_fit_the_state_is_rejected(self, stage: Stage):
        call_id = stage.ring()
        for kind in (do.Hold, do.Resume, do.Mute, do.SendDtmf, do.BlindTransfer):
            assert stage.do(example(kind, call_id)) in ("illegal", "not_supported")
        assert stage.state(call_id) == "ringing_in"
        assert stage.do(do.Dial(call_id=call_id, target=stage.answers)) == "illegal", "the id is taken"

    def test_the_snapshot_says_what_the_events_said(self, stage: Stage):
        call_id = stage.talk()
        found = stage.phone.snapshot()
        assert [(k.call_id, k.state) for k in found.calls] == [(call_id, "active")]
        assert found.seq == stage.heard[-1].seq

    # ---- calls that come in

    def test_a_call_is_offered_answered_and_hung_up(self, stage: Stage):
        call_id = stage.talk()
        assert len(stage.of(events.CallOffered, call_id)) == 1
        assert stage.do(do.HangUp(call_id=call_id)) == ""
        assert stage.wait_state(call_id, "ended").cause == "agent_hung_up"
        self._walk(stage, call_id)

    def test_a_call_is_turned_away(self, stage: Stage):
        call_id = stage.ring()
        assert stage.do(do.Reject(call_id=call_id)) == ""
        assert stage.wait_state(call_id, "ended").cause == "busy"
        self._walk(stage, call_id)

    def test_hanging_up_on_a_ring_ends_it(self, stage: Stage):
        call_id = stage.ring()
        assert stage.do(do.HangUp(call_id=call_id)) == ""
        assert stage.wait_state(call_id, "ended").cause in ("rejected", "missed", "busy")

    def test_the_other_side_ends_the_call(self, stage: Stage):
        self._with_other_side(stage)
        call_id = stage.talk()
        stage.other_hangs_up(call_id)
        assert stage.wait_state(call_id, "ended").cause == "customer_hung_up"
        self._walk(stage, call_id)

    def test_a_second_call_does_not_disturb_the_first(self, stage: Stage):
        first = stage.talk()
        second = stage.ring("+34910555000")
        assert stage.state(first) == "active" and stage.state(second) == "ringing_in"
        stage.do(do.Reject(call_id=second))
        stage.wait_state(second, "ended")
        assert stage.state(first) == "active"
        stage.do(do.HangUp(call_id=first))
        stage.wait_state(first, "ended")
        self._walk(stage, first)
        self._walk(stage, second)

    # ---- calls that go out

    def test_a_call_is_dialled_answered_and_hung_up(self, stage: Stage):
        call_id = stage.dial()
        stage.other_answers(call_id)
        stage.wait_state(call_id, "active")
        assert stage.of(events.CallStateChanged, call_id)[0].new == "dialing"
        stage.do(do.HangUp(call_id=call_id))
        assert stage.wait_state(call_id, "ended").cause == "agent_hung_up"
        self._walk(stage, call_id)

    # ---- in the call

    def test_hold_and_back(self, stage: Stage):
        self._needs(stage, "hold")
        call_id = stage.talk()
        for _ in range(2):
            assert stage.do(do.Hold(call_id=call_id)) == ""
            number = stage.wait_state(call_id, "held").seq
            assert stage.do(do.Resume(call_id=call_id)) == ""
            stage.wait("back", lambda e, n=number: getattr(e, "new", "") == "active", after=number)
            stage.heard = [e for e in stage.heard if getattr(e, "new", "") != "held"]

    def test_a_held_call_can_be_hung_up(self, stage: Stage):
        self._needs(stage, "hold")
        call_id = stage.talk()
        stage.do(do.Hold(call_id=call_id))
        stage.wait_state(call_id, "held")
        assert stage.do(do.HangUp(call_id=call_id)) == ""
        stage.wait_state(call_id, "ended")
        self._walk(stage, call_id)

    def test_mute_is_told_once_for_each_change(self, stage: Stage):
        self._needs(stage, "mute")
        call_id = stage.talk()
        for on in (True, True, False):
            assert stage.do(do.Mute(call_id=call_id, on=on)) == ""
        stage.wait("unmuted", lambda e: isinstance(e, events.MutedChanged) and not e.muted)
        assert [e.muted for e in stage.of(events.MutedChanged)] == [True, False]
        assert stage.state(call_id) == "active", "an overlay, not a state"

    def test_digits_are_taken(self, stage: Stage):
        self._needs(stage, "dtmf")
        assert stage.do(do.SendDtmf(call_id=stage.talk(), digits="15#")) == ""

    def test_a_recording_is_started_paused_and_whole_when_it_stops(self, stage: Stage):
        self._needs(stage, "record_split")
        call_id, recording = stage.talk(), do.StartRecording
        started = recording(call_id=call_id)
        assert stage.do(started) == ""
        self._recording(stage, started.recording_id, "started")
        time.sleep(0.3)
        assert stage.do(do.PauseRecording(call_id=call_id)) == ""
        self._recording(stage, started.recording_id, "paused")
        time.sleep(0.2)
        assert stage.do(do.ResumeRecording(call_id=call_id)) == ""
        self._recording(stage, started.recording_id, "resumed")
        assert stage.do(do.StopRecording(call_id=call_id)) == ""
        told = self._recording(stage, started.recording_id, "stopped")
        assert 0.3 < told.seconds < 15 and len(told.muted) == 1 and stage.state(call_id) == "active"
        with Sealed(Path(told.path), stage.keys[started.recording_id]) as file:
            assert file.whole and abs(file.length / 32_000 - told.seconds) < 0.01

    def test_a_recording_ends_with_its_call(self, stage: Stage):
        self._needs(stage, "record_split")
        call_id = stage.talk()
        started = do.StartRecording(call_id=call_id)
        stage.do(started)
        self._recording(stage, started.recording_id, "started")
        stage.do(do.HangUp(call_id=call_id))
        stage.wait_state(call_id, "ended")
        assert self._recording(stage, started.recording_id, "stopped").path

    # ---- several parties

    def test_a_consultation_holds_the_call_and_swap_changes_who_is_talked_to(self, stage: Stage):
        self._needs(stage, "attended")
        call, consult = self._consult(stage)
        assert self._states(stage, call, consult) == ("held", "active")
        began = stage.of(events.CallStateChanged, consult)[0]
        assert (began.new, began.consult_of) == ("dialing", call)
        for wanted in (("active", "held"), ("held", "active")):
            assert stage.do(do.Swap(call_id=call)) == ""
            self._until(stage, lambda w=wanted: self._states(stage, call, consult) == w)
        assert stage.do(do.CancelConsult(call_id=call)) == ""
        stage.wait_state(consult, "ended")
        self._until(stage, lambda: stage.state(call) == "active")
        self._walk(stage, consult)

    def test_what_would_leave_open_which_of_the_two_is_meant_is_rejected(self, stage: Stage):
        self._needs(stage, "attended")
        call, consult = self._consult(stage)
        again = do.StartConsult(call_id=call, target=stage.answers, consult_id="another")
        for command in (again, do.Resume(call_id=call), do.BlindTransfer(call_id=call, target=stage.answers)):
            assert stage.do(command) in ("illegal", "not_supported"), command.verb
        assert (
            stage.do(do.StartConsult(call_id=consult, target=stage.answers, consult_id="third")) == "illegal"
        )
        assert self._states(stage, call, consult) == ("held", "active")

    def test_without_a_consultation_there_is_nothing_to_swap_complete_merge_or_cancel(self, stage: Stage):
        self._needs(stage, "attended")
        call = stage.talk()
        for kind in (do.Swap, do.CompleteTransfer, do.Merge, do.CancelConsult):
            assert stage.do(kind(call_id=call)) == "illegal", kind
        assert stage.state(call) == "active"

    def test_one_who_is_busy_leaves_the_call_on_hold(self, stage: Stage):
        self._needs(stage, "attended")
        self._with_other_side(stage)
        call = stage.talk()
        assert stage.do(do.StartConsult(call_id=call, target=stage.busy, consult_id="c")) == ""
        assert stage.wait_state("c", "ended").cause == "busy"
        self._until(stage, lambda: stage.state(call) == "held")
        assert stage.do(do.Resume(call_id=call)) == ""
        self._until(stage, lambda: stage.state(call) == "active")

    def test_completing_connects_the_two_and_ends_both_here(self, stage: Stage):
        self._needs(stage, "attended")
        stage.can_be_connected()
        call, consult = self._consult(stage)
        assert stage.do(do.CompleteTransfer(call_id=call)) == ""
        assert stage.wait_state(call, "ended").cause == "transferred"
        assert stage.wait_state(consult, "ended").cause == "transferred"
        assert stage.phone.snapshot().calls == ()

    def test_three_talk_and_the_third_can_leave(self, stage: Stage):
        self._needs(stage, "conference")
        call, consult = self._consult(stage)
        assert stage.do(do.Merge(call_id=call)) == ""
        stage.wait("merged", lambda e: isinstance(e, events.MergedChanged) and e.merged and e.call_id == call)
        self._until(stage, lambda: self._states(stage, call, consult) == ("active", "active"))
        assert stage.do(do.Swap(call_id=call)) == "illegal"
        assert stage.do(do.CancelConsult(call_id=call)) == ""
        stage.wait("two again", lambda e: isinstance(e, events.MergedChanged) and not e.merged)
        assert stage.wait_state(consult, "ended") and stage.state(call) == "active"

    def test_who_hangs_up_leaves_no_consultation_behind(self, stage: Stage):
        self._needs(stage, "attended")
        call, consult = self._consult(stage)
        assert stage.do(do.HangUp(call_id=call)) == ""
        stage.wait_state(call, "ended")
        assert stage.wait_state(consult, "ended").cause == "call_over"
        assert stage.phone.snapshot().calls == ()

    def test_a_message_is_left_and_the_call_ends_by_itself(self, stage: Stage, tmp_path: Path):
        self._needs(stage, "message")
        call, path = stage.talk(), tmp_path / "message.wav"
        with wave.open(str(path), "wb") as file:
            file.setparams((1, 2, 8000, 0, "NONE", ""))
            file.writeframes(b"\x00\x10" * 4000)
        assert stage.do(do.LeaveMessage(call_id=call, path=str(tmp_path / "none.wav"))) == "bad_target"
        assert stage.do(do.LeaveMessage(call_id=call, path=str(path))) == ""
        stage.wait_state(call, "leaving_message")
        assert stage.do(do.Hold(call_id=call)) == "illegal"
        assert stage.wait_state(call, "ended").cause == "message_left"
        self._walk(stage, call)

    # ---- the end

    def test_stopping_ends_every_call_with_a_cause_and_then_nothing_is_told(self, stage: Stage):
        first, second = stage.talk(), stage.ring("+34910555000")
        stage.phone.stop()
        for call_id in (first, second):
            assert stage.wait_state(call_id, "ended").cause == "engine_lost"
        told = len(stage.heard)
        stage.phone.do(do.HangUp(call_id=first))
        time.sleep(0.05)
        assert len(stage.heard) == told

    def test_a_desk_that_fails_to_hear_does_not_stop_the_telephone(self, stage: Stage):
        hear, failed = stage._hear, []

        def hear_badly(event: events.TelephoneEvent) -> None:
            hear(event)
            if not failed:
                failed.append(event)
                raise RuntimeError("the desk's own fault")

        stage._hear = hear_badly  # type: ignore[method-assign]
        stage.begin()
        call_id = stage.talk()
        assert failed and stage.state(call_id) == "active"

    def test_a_command_with_an_id_that_is_new_is_never_left_without_an_answer(self, stage: Stage):
        call_id = stage.talk()
        given = [example(kind, call_id) for kind in KINDS if kind not in (do.Login, do.Logout)]
        for command in given:
            stage.phone.do(command)
        for command in given:
            stage.wait(
                command.verb,
                lambda e, c=command: getattr(e, "command_id", "") == c.id,
            )

    # ---- sound

    def test_devices_are_listed_with_what_is_chosen(self, stage: Stage):
        self._needs(stage, "devices")
        assert stage.do(do.ListDevices()) == ""
        told = stage.wait("devices", lambda e: isinstance(e, events.DevicesChanged))
        assert set(told.chosen) == {"microphone", "speaker", "ring"}
        assert all(kind in ("microphone", "speaker") and id and name for kind, id, name in told.devices)

    def test_a_device_is_changed_in_a_call_which_goes_on(self, stage: Stage):
        self._needs(stage, "devices")
        call_id = stage.talk()
        other = f"file:{stage.vault('heard')[0]}"
        assert stage.do(do.SelectDevices(speaker=other)) == ""
        stage.wait(
            "the switch", lambda e: isinstance(e, events.DevicesChanged) and e.in_use.get("speaker") == other
        )
        assert stage.state(call_id) == "active"

    def test_levels_are_told_while_somebody_watches(self, stage: Stage):
        self._needs(stage, "devices")
        call_id = stage.talk()
        assert stage.of(events.LevelsHeard) == []
        assert stage.do(do.WatchLevels(on=True)) == ""
        stage.wait("levels", lambda e: len(stage.of(events.LevelsHeard)) > 3)
        assert all(
            -91 < e.microphone_db <= 0 and -91 < e.speaker_db <= 0 for e in stage.of(events.LevelsHeard)
        )
        assert stage.do(do.WatchLevels(on=False)) == ""
        assert stage.state(call_id) == "active"

    def test_a_test_of_the_sound_gives_way_to_a_call_and_is_refused_in_one(self, stage: Stage):
        self._needs(stage, "devices")
        assert stage.do(do.TrySound()) == ""
        stage.wait("a test", lambda e: isinstance(e, events.SoundTried) and e.step == "listening")
        call_id = stage.talk()
        stage.wait("its end", lambda e: isinstance(e, events.SoundTried) and e.step == "ended")
        assert stage.do(do.TrySound()) == "in_a_call"
        assert stage.state(call_id) == "active"

    # ---- helpers

    def _needs(self, stage: Stage, capability: str) -> None:
        if capability not in stage.phone.capabilities:
            pytest.skip(f"{stage.kind} does not declare {capability}; that it is refused is proven above")

    def _consult(self, stage: Stage) -> tuple[str, str]:
        """A call that waits, and the consultation that is talked to."""
        call, consult = stage.talk(), f"c{len(stage.heard)}"
        asked = do.StartConsult(call_id=call, target=stage.consulted or stage.answers, consult_id=consult)
        assert stage.do(asked) == ""
        self._until(stage, lambda: self._states(stage, call, consult) == ("held", "active"))
        return call, consult

    def _states(self, stage: Stage, *calls: str) -> tuple[str, ...]:
        return tuple(stage.state(call) for call in calls)

    def _until(self, stage: Stage, wanted: Callable[[], bool]) -> None:
        stage.wait("the states", lambda _e: wanted())

    def _recording(self, stage: Stage, recording_id: str, state: str) -> events.RecordingChanged:
        return stage.wait(
            f"recording {state}",
            lambda e: (
                isinstance(e, events.RecordingChanged) and e.recording_id == recording_id and e.state == state
            ),
        )

    def _with_other_side(self, stage: Stage) -> None:
        if not stage.has_other_side:
            pytest.skip("nobody is at the other end of this telephone")

    def _walk(self, stage: Stage, call_id: str) -> None:
        """What was told of a call is a way through the table of states, and ends at most once."""
        moves = stage.of(events.CallStateChanged, call_id)
        assert [m.new for m in moves].count("ended") == 1 and moves[-1].new == "ended"
        for before, after in pairwise(moves):
            assert after.old == before.new
        for move in moves:
            if move.old != move.new:
                assert move.new in TRANSITIONS[move.old].values() or move.old == "transferring"
