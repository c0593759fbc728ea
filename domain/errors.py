"""What may go wrong for a person: a code and values, never a sentence.

The server answers every trouble in one shape (`domain.problem.Problem`); the desk turns the code into a sentence in the
agent's language; a test proves that each code here has one in all three.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from domain.problem import Problem


class UserError(Exception):
    """Something a person can understand and act on; becomes a sentence in the message strip."""

    def __init__(self, code: str, /, detail: str = "", **data: Any) -> None:
        if code not in CODES:
            raise ValueError(f"unknown error code {code!r}: add it to domain.errors.CODES")
        super().__init__(detail or code)
        self.code, self.detail, self.data = code, detail or CODES[code][1], data

    @property
    def status(self) -> int:
        """The HTTP status that carries this error."""
        return CODES[self.code][0]

    def problem(self) -> Problem:
        """The wire form."""
        from domain.problem import (
            Problem,
        )  # msgspec is more than the first window of a desk wants to wait for

        return Problem(code=self.code, data=self.data, detail=self.detail)


class CancelledError(Exception):
    """The person changed her mind: nothing to say."""


#: code -> (HTTP status, English for logs). The desk's sentences stand in `agent_app/errors.py`.
CODES: dict[str, tuple[int, str]] = {
    # signing in
    "wrong_password": (401, "The login or the password is wrong."),
    "locked_out": (429, "Too many wrong passwords; locked until data.until."),
    "second_factor_needed": (401, "The password is right; a code of the second factor is asked for."),
    "second_factor_wrong": (401, "The code of the second factor is wrong, too old, or was used."),
    "second_factor_overdue": (
        403,
        "Her role must have a second factor, and the time to set it up ended at data.until.",
    ),
    "not_signed_in": (401, "The token is missing, expired or revoked."),
    "account_disabled": (403, "The account is disabled."),
    "device_revoked": (403, "This device was revoked."),
    "too_old": (426, "The desk speaks a protocol this server no longer knows."),
    "too_new": (426, "The desk speaks a protocol this server does not know yet."),
    "organisation_unknown": (404, "No such organisation."),
    "away_too_long": (403, "The desk has not met the server for too long; data.days is the limit."),
    # reaching the server (raised on the desk)
    "server_away": (503, "The server does not answer."),
    "certificate_wrong": (502, "The server's certificate is not trusted."),
    "clock_off": (400, "The desk's clock differs from the server's by more than two minutes."),
    "not_a_lead_server": (502, "Something answers there, but it is no lead server."),
    "offline_unlock_unknown": (
        409,
        "This person has never signed in on this desk: the first time needs the server.",
    ),
    # requests
    "bad_request": (400, "The request does not have the form that the route takes."),
    "not_found": (404, "No such thing, or not yours to see."),
    "forbidden": (403, "Your role may not do this."),
    "conflict": (409, "It was changed meanwhile."),
    "too_large": (413, "The body is too large."),
    "busy": (503, "The server is busy; try again after data.retry_after_s."),
    "internal": (500, "A fault of ours; it is in the log under data.reference."),
    "media_type": (415, "The body is not of the type that the route takes."),
    # data protection
    "second_person": (403, "A second person confirms what the first one proposed."),
    # sheets by mail
    "address_wrong": (400, "This is no mail address."),
    "secret_needed": (409, "The password or secret is asked for anew: it is not sent to another place."),
    "recipient_may_not": (409, "data.name may not see all figures of this sheet."),
    "domain_not_allowed": (409, "Outside addresses at data.domain are not allowed."),
    # uploads of recordings (tus)
    "tus_version": (412, "The tus protocol is spoken in data.version here."),
    "upload_gone": (404, "No such upload (any more): begin it again."),
    "upload_locked": (423, "Another request writes to this upload."),
    "upload_offset": (409, "The upload goes on at data.offset."),
    "upload_mismatch": (422, "The file that arrived is not the one that was announced; begin again."),
    "quota_full": (507, "There is no room for this recording at the server."),
    # operations of the feed
    "operation_unknown": (422, "This server does not know the kind of operation."),
    "operation_invalid": (422, "The operation's body does not have its form."),
    "out_of_scope": (409, "The lead is no longer yours."),
    "lead_gone": (409, "The lead was deleted or merged."),
    "lead_erased": (410, "The person had herself erased: nothing about her is kept."),
    "number_invalid": (422, "The telephone number cannot exist."),
    "number_known": (409, "Another lead has this number."),
    "disposition_unknown": (422, "The campaign has no such disposition."),
    "field_required": (422, "The outcome needs a field that is empty."),
    "lease_over": (409, "The lead's lease had ended, or no attempt was left; the call was kept."),
    "already_done": (409, "Somebody did it already."),
    "evaluation_final": (409, "The evaluation was submitted already."),
    "drawn_already": (409, "The plan data.plan was drawn for data.period already; it stays as it was drawn."),
    "reason_missing": (422, "Say why."),
    "own_evaluation": (409, "Nobody decides about an evaluation that she made, approved, or is judged by."),
    "appeal_open": (409, "An appeal is being decided already."),
    "appeal_over": (409, "The time to appeal is over, or there is no further level."),
    "calibration_closed": (409, "The calibration was closed."),
    "own_sale": (409, "Nobody checks a sale of her own."),
    "deal_no_way": (409, "The deal cannot go from its state to that one."),
    "deal_held": (409, "The deal is held until it has been checked."),
    # who may do what
    "last_admin": (409, "Nobody else could let people in: she is the last admin."),
    "place_has_people": (409, "data.count people are there (data.names); say where they go."),
    "name_taken": (409, "There is one of the name data.name already."),
    "reveal_limit": (429, "No more than data.limit hidden numbers may be looked at in 24 hours."),
    "permissions_unsound": (
        422,
        "The change of permissions cannot be made: data.count findings, the first is data.first at data.role data.entity.",
    ),
    # scripts and what becomes of them
    "article_unsound": (422, "The article lacks what data.where says: code, title, body, days."),
    "bad_plan": (422, "The plan cannot stand so: data.where, data.words."),
    "nobody_to_hear": (409, "There is no analyst who could hear the calls."),
    "bad_phrases": (422, "The phrase set has data.count problems; the first is data.first."),
    "script_unsound": (422, "The script has data.count findings; the first is data.first."),
    "own_script": (409, "An author of the draft cannot approve it."),
    "not_checked": (409, "The draft must be checked, without findings, before it is approved."),
    "not_approved": (409, "The draft must be approved by a second person before it is published."),
    "sentence_missing": (422, "Agents must be told in one sentence."),
    "nothing_before": (409, "There is no earlier version to go back to."),
    "unread_change": (409, "Something new in a script must be read first."),
    # handing leads out, the public pool
    "nobody_free": (409, "Nobody of the team is ready."),
    "pool_taken": (409, "Somebody else has the lead now."),
    "pool_quota": (409, "The quota of the day, data.most, is used up."),
    "pool_full": (409, "She holds data.most claimed leads, which is the limit."),
    "pool_cooling": (409, "She had the lead; she may claim it again at data.until."),
    "rule_unsound": (422, "The value of data.field cannot be meant."),
    # forms
    "form_unsound": (422, "The form has data.count findings; the first is data.first."),
    # the library of calls, coaching
    "bad_filter": (422, "The filter cannot be read: data.fields."),
    "bulk_unsound": (422, "The change for many leads is not complete: data.problem."),
    "view_in_use": (409, "A renewal rule chooses its leads by this saved view."),
    "consents_too_many": (422, "One act records at most data.most consents."),
    "too_many_leads": (422, "More leads than data.most in one act."),
    "stale_preview": (409, "The preview is too old to be run."),
    "undo_over": (409, "The time in which the act could be undone is over."),
    "record_changed": (409, "The record data.name was changed since it was looked at."),
    "file_unsound": (422, "The file cannot be imported: data.words."),
    "clip_unsound": (422, "The clip cannot be shared: data.problem."),
    "clip_not_heard": (403, "A problem is read, not heard: its voices are nobody's business."),
    "text_missing": (422, "There must be words."),
    # experiments with scripts
    "experiment_unsound": (
        422,
        "The plan cannot start: data.count findings, the first is data.first at data.path.",
    ),
    "experiment_overlaps": (409, "The experiment data.experiment speaks in the same calls."),
    "experiment_fixed": (409, "A plan is fixed with the start; end the experiment and plan another one."),
    # the desk's own
    "store_damaged": (500, "The desk's database is damaged; it was set aside."),
    "store_locked": (409, "Another window of the desk has this person's data open."),
    "disk_full": (507, "No room left on the disk."),
    "act_unclear": (
        422,
        "An act of a script lacks a value; data.act is its kind, data.what what is missing.",
    ),
    "when_past": (422, "The moment is in the past."),
    "when_unclear": (422, "The words can mean several moments."),
    "when_not_understood": (422, "The words name no moment."),
    "when_too_far": (422, "The moment is too far away."),
    "when_nonexistent": (422, "The clocks jump over that hour on that day."),
    "call_in_progress": (409, "A call is going on."),
    "reason_unknown": (422, "The organisation has no such reason to pause."),
    "no_extension": (409, "There is no time to prolong: no wrap-up, no limit, or all extensions were used."),
    "help_taken": (409, "Somebody else has answered the call for help; data.agent says who."),
    "no_number": (422, "The lead has no number that can be dialled."),
    "may_not_dial": (409, "A rule forbids to dial now; data.rule names it."),
    "not_supported_by_phone": (409, "The telephone in use cannot do this."),
    "refused_by_phone": (409, "The telephone did not do it; the exchange refused."),
    "not_in_this_state": (409, "The call is in no state for this."),
    "no_line": (503, "The telephone is not registered at its exchange."),
    "phone_lost": (503, "The program behind the telephone ended; it is started again."),
    "phone_lost_call": (
        503,
        "The program behind the telephone ended during a call; the call's record is kept.",
    ),
    "handover_forbidden": (
        403,
        "The colleague data.agent may not see this customer; nothing was told to her desk.",
    ),
    "handover_given": (200, "The colleague's desk has notes and place in the script; data.agent is she."),
    "handover_taken": (200, "The colleague data.agent has the call with notes and script on her desk."),
    "handover_away": (409, "The desk of data.agent says nothing: she may not get notes and script."),
    "handover_waits": (
        503,
        "Notes and script were not handed over: the server is away; it is tried again for minutes.",
    ),
    "handover_failed": (409, "Notes and script could not be handed over."),
    "handover_late": (409, "What data.agent handed over could not be opened."),
    "sound_lost": (503, "A sound device went away; the system's own is used."),
    "sound_missing": (503, "A chosen sound device is not there; the system's own is used."),
    "sound_none": (503, "There is no microphone or no loudspeaker."),
    "sound_back": (200, "The chosen sound device is back."),
    "transfer_failed": (409, "The call was not handed over; it goes on here."),
    "consult_busy": (409, "Who was asked is busy; the customer waits."),
    "consult_failed": (409, "Who was asked could not be reached; the customer waits."),
    "consult_left": (409, "Who was asked has hung up."),
    "message_missing": (404, "There is no such message, or it cannot be played."),
    "recording_objected": (200, "Nothing of this call is recorded any more: the customer objected."),
    "no_room_for_recording": (507, "The disk has no room for the recording of a call."),
    "digits_invalid": (422, "Only the keys of a telephone can be pressed."),
    "recording_unread": (409, "It is withheld until its words were looked through for numbers."),
    "recording_missing": (404, "The recording is not there (any more)."),
    "control_door_closed": (409, "No desk is open, or it belongs to another user."),
}
