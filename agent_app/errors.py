"""Codes become sentences here, in the language of the window. Each says what happened and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication

from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.errors import UserError

#: kinds of acts of a script, for `act_unclear`
ACTS: dict[str, str] = {
    "set_field": QT_TRANSLATE_NOOP("errors", "set a field"),
    "ticket": QT_TRANSLATE_NOOP("errors", "open a ticket"),
    "deal": QT_TRANSLATE_NOOP("errors", "record a deal"),
    "callback": QT_TRANSLATE_NOOP("errors", "schedule a callback"),
    "visit": QT_TRANSLATE_NOOP("errors", "plan a follow-up visit"),
    "message": QT_TRANSLATE_NOOP("errors", "send a message"),
    "consent": QT_TRANSLATE_NOOP("errors", "record a consent"),
}
SENTENCES: dict[str, str] = {
    "wrong_password": QT_TRANSLATE_NOOP(
        "errors", "Login or password is wrong. Check Caps Lock and try again."
    ),
    "second_factor_needed": QT_TRANSLATE_NOOP(
        "errors", "Type the six figures that your authenticator shows for Leadline, then sign in."
    ),
    "second_factor_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "The code is wrong, too old, or was used. Wait for the next one; a lost device is reset by an admin.",
    ),
    "second_person": QT_TRANSLATE_NOOP(
        "errors",
        "Your organisation wants a second person for this. Ask a colleague to confirm it on the Privacy page.",
    ),
    "address_wrong": QT_TRANSLATE_NOOP(
        "errors", "This is no mail address. Write it like name@example.com, or leave it empty."
    ),
    "secret_needed": QT_TRANSLATE_NOOP(
        "errors",
        "Type the password or secret once more: it is never sent to another place than the one it was given for.",
    ),
    "recipient_may_not": QT_TRANSLATE_NOOP(
        "errors",
        "{name} may not see all figures of this sheet. Take her off, or choose a place that she may see.",
    ),
    "domain_not_allowed": QT_TRANSLATE_NOOP(
        "errors", "Addresses at {domain} are not allowed. An admin allows a domain under Sheets by mail."
    ),
    "second_factor_overdue": QT_TRANSLATE_NOOP(
        "errors",
        "Your role needs a second factor; the time to set it up is over. Ask an admin for more time; your work is kept.",
    ),
    "locked_out": QT_TRANSLATE_NOOP(
        "errors", "Too many wrong passwords. Try again at {until}, or ask your team lead to reset it."
    ),
    "not_signed_in": QT_TRANSLATE_NOOP(
        "errors", "You are no longer signed in. Sign in again; your work is kept."
    ),
    "account_disabled": QT_TRANSLATE_NOOP("errors", "This account is disabled. Ask your team lead."),
    "device_revoked": QT_TRANSLATE_NOOP(
        "errors", "This computer was signed out by an administrator. Ask your team lead."
    ),
    "away_too_long": QT_TRANSLATE_NOOP(
        "errors",
        "This desk has not met the server for over {days} days and is locked. Sign in online; your work is kept.",
    ),
    "too_old": QT_TRANSLATE_NOOP(
        "errors", "This desk is too old for the server. Install the new version, then sign in."
    ),
    "too_new": QT_TRANSLATE_NOOP(
        "errors", "This desk is newer than the server. Ask the administrator to update the server."
    ),
    "organisation_unknown": QT_TRANSLATE_NOOP(
        "errors", "The server knows no such organisation. Check its short name."
    ),
    "server_away": QT_TRANSLATE_NOOP(
        "errors",
        "The server does not answer. Check the address and the network; you can go on with what is on this desk.",
    ),
    "certificate_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "The server's certificate is not trusted by this computer. Do not enter your password; tell your administrator.",
    ),
    "clock_off": QT_TRANSLATE_NOOP(
        "errors",
        "This computer's clock differs from the server's. Set the clock to network time, then try again.",
    ),
    "not_a_lead_server": QT_TRANSLATE_NOOP(
        "errors", "Something answers at this address, but it is no lead server. Check the address."
    ),
    "offline_unlock_unknown": QT_TRANSLATE_NOOP(
        "errors", "You have not signed in on this desk before. The first time needs the server."
    ),
    "bad_request": QT_TRANSLATE_NOOP(
        "errors", "The server did not understand this desk. Try again; if it stays, report it."
    ),
    "not_found": QT_TRANSLATE_NOOP("errors", "It is not there any more, or not yours to see."),
    "forbidden": QT_TRANSLATE_NOOP("errors", "Your role may not do this. Ask your team lead."),
    "permissions_unsound": QT_TRANSLATE_NOOP(
        "errors",
        "These permissions cannot be saved: {count} thing(s) stand against it. Read them beside the table.",
    ),
    "last_admin": QT_TRANSLATE_NOOP(
        "errors",
        "This is the last admin: nobody could let people in any more. Make somebody else an admin first.",
    ),
    "place_has_people": QT_TRANSLATE_NOOP(
        "errors", "{count} people are still there ({names}). Choose where they go, then dissolve it."
    ),
    "name_taken": QT_TRANSLATE_NOOP(
        "errors", "There is one with the name {name} already. Choose another name."
    ),
    "reveal_limit": QT_TRANSLATE_NOOP(
        "errors",
        "You have looked at {limit} hidden numbers in 24 hours. You can still dial; ask your lead for more.",
    ),
    "conflict": QT_TRANSLATE_NOOP(
        "errors", "Somebody changed it meanwhile. Look at it again, then repeat your change."
    ),
    "article_unsound": QT_TRANSLATE_NOOP("errors", "The article cannot be published yet; look at: {where}"),
    "bad_plan": QT_TRANSLATE_NOOP("errors", "The plan cannot stand so ({where}): {words}"),
    "nobody_to_hear": QT_TRANSLATE_NOOP(
        "errors", "No analyst could hear the calls: give somebody that role first."
    ),
    "bad_phrases": QT_TRANSLATE_NOOP(
        "errors", "The phrases cannot be published yet: {count} problem(s), the first is {first}"
    ),
    "script_unsound": QT_TRANSLATE_NOOP(
        "errors", "The script is not sound yet: {count} finding(s), the first is {first}"
    ),
    "bad_filter": QT_TRANSLATE_NOOP(
        "errors", "The server cannot read this filter ({fields}). Shorten or correct it and ask again."
    ),
    "bulk_unsound": QT_TRANSLATE_NOOP(
        "errors", "This change is not complete ({problem}). Fill in what is missing and look at it again."
    ),
    "view_in_use": QT_TRANSLATE_NOOP(
        "errors",
        "The renewal rule of campaign “{campaign}” chooses leads by this view. Change the rule first, under Handing out.",
    ),
    "consents_too_many": QT_TRANSLATE_NOOP(
        "errors",
        "That would be more than {most} consents at once. Tick fewer channels and numbers, or name fewer purposes.",
    ),
    "too_many_leads": QT_TRANSLATE_NOOP(
        "errors", "At most {most} leads can be changed at once. Narrow the filter and do it in parts."
    ),
    "stale_preview": QT_TRANSLATE_NOOP(
        "errors",
        "This preview is older than two hours and was not run. Look at the change again, then run it.",
    ),
    "undo_over": QT_TRANSLATE_NOOP(
        "errors", "This can no longer be undone: its time is over. Change the leads back with another act."
    ),
    "record_changed": QT_TRANSLATE_NOOP(
        "errors",
        "Somebody changed “{name}” since you looked at it; nothing was merged. Look at both again, then merge.",
    ),
    "file_unsound": QT_TRANSLATE_NOOP("errors", "Nothing can be imported from this file: {words}"),
    "clip_unsound": QT_TRANSLATE_NOOP("errors", "This piece cannot be shared: {problem}"),
    "clip_not_heard": QT_TRANSLATE_NOOP("errors", "A problem call is read here, not heard."),
    "text_missing": QT_TRANSLATE_NOOP("errors", "There must be some words."),
    "nobody_free": QT_TRANSLATE_NOOP(
        "errors", "Nobody else of the team is ready just now. Try again when somebody is."
    ),
    "pool_taken": QT_TRANSLATE_NOOP("errors", "Somebody else has just got this lead. Choose another one."),
    "pool_quota": QT_TRANSLATE_NOOP(
        "errors", "You have claimed {most} leads of this campaign today; that is the limit. More tomorrow."
    ),
    "pool_full": QT_TRANSLATE_NOOP(
        "errors", "You hold {most} claimed leads, which is the limit. Work some of them, or give one back."
    ),
    "pool_cooling": QT_TRANSLATE_NOOP(
        "errors", "This lead was yours not long ago. You may claim it again {until}; choose another one."
    ),
    "rule_unsound": QT_TRANSLATE_NOOP(
        "errors", "One value of the rule cannot be meant ({field}). Look at it and keep the rule again."
    ),
    "form_unsound": QT_TRANSLATE_NOOP(
        "errors", "The form is not sound yet: {count} finding(s), the first is {first}"
    ),
    "own_script": QT_TRANSLATE_NOOP(
        "errors", "You have worked on this draft yourself; somebody else has to approve it."
    ),
    "not_checked": QT_TRANSLATE_NOOP("errors", "Check the draft first; it can be approved without findings."),
    "not_approved": QT_TRANSLATE_NOOP("errors", "A second person has to approve the draft first."),
    "sentence_missing": QT_TRANSLATE_NOOP(
        "errors", "Say in one sentence what is new or why; the agents read it."
    ),
    "nothing_before": QT_TRANSLATE_NOOP("errors", "There is no earlier version to go back to."),
    "unread_change": QT_TRANSLATE_NOOP(
        "errors", "Something in your script is new. Read it and confirm it, then you are ready."
    ),
    "too_large": QT_TRANSLATE_NOOP("errors", "This is too large to send. Make it shorter or split it."),
    "busy": QT_TRANSLATE_NOOP("errors", "The server is busy. It is tried again by itself."),
    "internal": QT_TRANSLATE_NOOP(
        "errors", "A fault of ours, noted as {reference}. Your work is kept; try again."
    ),
    "media_type": QT_TRANSLATE_NOOP(
        "errors", "The server did not understand this file. Please tell your administrator."
    ),
    "tus_version": QT_TRANSLATE_NOOP(
        "errors", "The server sends recordings in another way. Please tell your administrator."
    ),
    "upload_gone": QT_TRANSLATE_NOOP("errors", "The server no longer knows this upload; it begins again."),
    "upload_locked": QT_TRANSLATE_NOOP("errors", "The recording is being sent already."),
    "upload_offset": QT_TRANSLATE_NOOP("errors", "The recording goes on where the server has it."),
    "upload_mismatch": QT_TRANSLATE_NOOP(
        "errors",
        "The recording arrives damaged at the server, three times now. It stays on this desk: tell your administrator.",
    ),
    "quota_full": QT_TRANSLATE_NOOP(
        "errors",
        "The server has no room for recordings. They stay on this desk and are sent later; tell your administrator.",
    ),
    "operation_unknown": QT_TRANSLATE_NOOP(
        "errors", "The server is too old for this entry. It stays on this desk until the server is updated."
    ),
    "operation_invalid": QT_TRANSLATE_NOOP(
        "errors", "The server could not read this entry. It stays on this desk; report it."
    ),
    "out_of_scope": QT_TRANSLATE_NOOP(
        "errors", "This lead is no longer yours. Your note is kept; ask your team lead."
    ),
    "lead_gone": QT_TRANSLATE_NOOP(
        "errors", "This lead was deleted or merged with another. Search for it again."
    ),
    "lead_erased": QT_TRANSLATE_NOOP(
        "errors",
        "This customer had all data about herself erased. What you wrote about her is gone; there is nothing to do.",
    ),
    "number_invalid": QT_TRANSLATE_NOOP("errors", "This telephone number cannot exist. Check its digits."),
    "number_known": QT_TRANSLATE_NOOP(
        "errors", "Another lead already has this number. Search for it instead."
    ),
    "disposition_unknown": QT_TRANSLATE_NOOP(
        "errors", "The campaign has no such outcome any more. Choose another one."
    ),
    "field_required": QT_TRANSLATE_NOOP("errors", "This outcome still needs: {field}."),
    "lease_over": QT_TRANSLATE_NOOP(
        "errors",
        "Your reservation of this lead had ended when you called. The call is kept; tell your team lead.",
    ),
    "already_done": QT_TRANSLATE_NOOP("errors", "Somebody has already done this. Nothing is left to do."),
    "evaluation_final": QT_TRANSLATE_NOOP(
        "errors", "This evaluation was already submitted and cannot be changed."
    ),
    "drawn_already": QT_TRANSLATE_NOOP(
        "errors", "The plan {plan} was drawn for {period} already and stays as it was drawn."
    ),
    "own_sale": QT_TRANSLATE_NOOP("errors", "You sold this yourself: somebody else has to check it."),
    "deal_no_way": QT_TRANSLATE_NOOP(
        "errors",
        "From its present state this deal cannot go there. Look at its history, then choose another state.",
    ),
    "deal_held": QT_TRANSLATE_NOOP(
        "errors", "The deal is held until it has been checked; what you wrote is kept."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("errors", "Say why in a few words."),
    "own_evaluation": QT_TRANSLATE_NOOP(
        "errors", "You made, approved or decided this evaluation yourself; somebody else must decide."
    ),
    "appeal_open": QT_TRANSLATE_NOOP("errors", "This appeal is being decided. Wait for the decision."),
    "appeal_over": QT_TRANSLATE_NOOP("errors", "The time to appeal is over, or there is no further level."),
    "calibration_closed": QT_TRANSLATE_NOOP(
        "errors", "This calibration was closed; its answers have met already."
    ),
    "experiment_unsound": QT_TRANSLATE_NOOP(
        "errors", "This experiment cannot start yet: {first}. Correct the plan and try again."
    ),
    "experiment_overlaps": QT_TRANSLATE_NOOP(
        "errors",
        "The experiment {experiment} runs in the same calls. End it first, or choose other campaigns.",
    ),
    "experiment_fixed": QT_TRANSLATE_NOOP(
        "errors", "A plan is fixed once the experiment has started. End it and plan another one."
    ),
    "store_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "The data on this desk was damaged and set aside. What you had not sent was saved; the rest is fetched again.",
    ),
    "store_locked": QT_TRANSLATE_NOOP(
        "errors", "Another Leadline window is open for you on this computer. Use that one or close it."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "errors", "The disk is full; nothing more can be saved. Free some room, then try again."
    ),
    "act_unclear": QT_TRANSLATE_NOOP(
        "errors", "The script could not do this, a value is missing: {act}. Please do it by hand."
    ),
    "when_past": QT_TRANSLATE_NOOP("errors", "That moment has passed. Give a later one."),
    "when_unclear": QT_TRANSLATE_NOOP("errors", "This can mean more than one moment. Choose one."),
    "when_not_understood": QT_TRANSLATE_NOOP("errors", "No day or time found in this. Try “tomorrow 3 pm”."),
    "when_too_far": QT_TRANSLATE_NOOP("errors", "That is too far away. Choose a nearer day."),
    "when_nonexistent": QT_TRANSLATE_NOOP(
        "errors", "The clocks change then and this hour does not exist. Choose another one."
    ),
    "reason_unknown": QT_TRANSLATE_NOOP(
        "errors", "Your organisation has no such reason to pause. Choose one of the list."
    ),
    "no_extension": QT_TRANSLATE_NOOP("errors", "There is no more time to add for this outcome."),
    "help_taken": QT_TRANSLATE_NOOP("errors", "{agent} was faster and helps already."),
    "call_in_progress": QT_TRANSLATE_NOOP("errors", "A call is going on. Finish it first."),
    "no_number": QT_TRANSLATE_NOOP("errors", "This lead has no number that can be dialled. Add one first."),
    "may_not_dial": QT_TRANSLATE_NOOP("errors", "Dialling is not allowed now: {rule}."),
    "not_supported_by_phone": QT_TRANSLATE_NOOP(
        "errors", "The telephone in use cannot do this. Do it on the telephone itself."
    ),
    "refused_by_phone": QT_TRANSLATE_NOOP("errors", "The telephone could not do this. Try it once more."),
    "not_in_this_state": QT_TRANSLATE_NOOP("errors", "That does not go with the call as it is now."),
    "no_line": QT_TRANSLATE_NOOP(
        "errors", "The telephone has no line just now. It tries by itself; call again in a moment."
    ),
    "phone_lost": QT_TRANSLATE_NOOP(
        "errors", "The telephone has stopped and is being started again. No call was lost."
    ),
    "phone_lost_call": QT_TRANSLATE_NOOP(
        "errors",
        "The telephone has stopped: the call is cut off. Its notes are kept; the telephone is being started again.",
    ),
    "sound_lost": QT_TRANSLATE_NOOP(
        "errors", "Your headset went away. The system's own sound is used; the call goes on."
    ),
    "sound_missing": QT_TRANSLATE_NOOP(
        "errors", "The microphone or loudspeaker you chose is not there. The system's own is used."
    ),
    "sound_none": QT_TRANSLATE_NOOP(
        "errors", "Microphone or loudspeaker cannot be used: plug one in, then look at “Sound”."
    ),
    "sound_back": QT_TRANSLATE_NOOP("errors", "Your headset is back and in use."),
    "consult_busy": QT_TRANSLATE_NOOP("errors", "It is busy there. The customer waits on hold."),
    "consult_failed": QT_TRANSLATE_NOOP("errors", "Nobody was reached there. The customer waits on hold."),
    "consult_left": QT_TRANSLATE_NOOP("errors", "Who you asked has hung up."),
    "message_missing": QT_TRANSLATE_NOOP(
        "errors", "This message is not there or cannot be played. Choose another one."
    ),
    "handover_forbidden": QT_TRANSLATE_NOOP(
        "errors", "{agent} may not see this customer: her desk shows neither notes nor script."
    ),
    "handover_given": QT_TRANSLATE_NOOP("errors", "Notes and script wait for {agent}."),
    "handover_taken": QT_TRANSLATE_NOOP("errors", "{agent} has customer, notes and script on her desk."),
    "handover_away": QT_TRANSLATE_NOOP(
        "errors", "{agent}'s desk does not answer: tell her yourself what she has to know."
    ),
    "handover_waits": QT_TRANSLATE_NOOP(
        "errors",
        "The server does not answer: your colleague does not have your notes yet. It is tried again for five minutes.",
    ),
    "handover_failed": QT_TRANSLATE_NOOP(
        "errors",
        "Notes and script could not be handed over: tell your colleague yourself what she has to know.",
    ),
    "handover_late": QT_TRANSLATE_NOOP(
        "errors", "What {agent} handed over could not be opened. Ask her if you need it."
    ),
    "transfer_failed": QT_TRANSLATE_NOOP("errors", "The call was not taken over there. It goes on with you."),
    "recording_objected": QT_TRANSLATE_NOOP(
        "errors", "Nothing of this call is recorded any more, and the customer's next calls are not either."
    ),
    "no_room_for_recording": QT_TRANSLATE_NOOP(
        "errors", "The disk is nearly full: calls may not be recorded. Free some room before the next one."
    ),
    "digits_invalid": QT_TRANSLATE_NOOP("errors", "These keys are not on a telephone: use 0 to 9, * and #."),
    "recording_unread": QT_TRANSLATE_NOOP(
        "errors", "It can be heard as soon as its words were looked through for card and identity numbers."
    ),
    "recording_missing": QT_TRANSLATE_NOOP(
        "errors", "The recording is not there, or not there yet. Try again later."
    ),
    "control_door_closed": QT_TRANSLATE_NOOP(
        "errors", "No desk is open here, or it belongs to another user."
    ),
}

#: rules of the contact policy, as the end of "Dialling is not allowed now: …"
RULES: dict[str, str] = {
    "do_not_call": QT_TRANSLATE_NOOP("rules", "the customer does not want to be called"),
    "number_do_not_call": QT_TRANSLATE_NOOP("rules", "this number must not be called"),
    "outside_hours": QT_TRANSLATE_NOOP("rules", "it is outside calling hours at the customer's place"),
    "holiday": QT_TRANSLATE_NOOP("rules", "it is a holiday at the customer's place"),
    "too_many_attempts": QT_TRANSLATE_NOOP("rules", "the customer was called too often in the last 24 hours"),
    "too_soon": QT_TRANSLATE_NOOP("rules", "the last call was only a few minutes ago"),
    "no_consent": QT_TRANSLATE_NOOP("rules", "there is no consent to call"),
    "not_reserved": QT_TRANSLATE_NOOP("rules", "the lead is not reserved for you"),
    "lease_over": QT_TRANSLATE_NOOP("rules", "your reservation of this lead has ended"),
    "stale": QT_TRANSLATE_NOOP("rules", "this desk has not been in step with the server for too long"),
    "unknown_zone": QT_TRANSLATE_NOOP("rules", "the customer's time zone is not known"),
    "closed_day": QT_TRANSLATE_NOOP("rules", "nobody is called on this day at the customer's place"),
    "public_holiday": QT_TRANSLATE_NOOP("rules", "it is a holiday at the customer's place"),
    "stale_snapshot": QT_TRANSLATE_NOOP(
        "rules", "this desk has not been in step with the server for too long"
    ),
    "reservation_over": QT_TRANSLATE_NOOP("rules", "your reservation of this lead has ended"),
    "no_attempts_left": QT_TRANSLATE_NOOP("rules", "no attempt is left for this lead"),
    "consent_withdrawn": QT_TRANSLATE_NOOP("rules", "the customer has withdrawn consent to calls"),
    "consent_missing": QT_TRANSLATE_NOOP("rules", "there is no consent to call"),
    "no_number": QT_TRANSLATE_NOOP("rules", "there is no number"),
    "suppressed": QT_TRANSLATE_NOOP("rules", "the number is on a list of people who do not want calls"),
    "reserved_elsewhere": QT_TRANSLATE_NOOP("rules", "{who} is calling this customer just now"),
    "too_many_to_lead": QT_TRANSLATE_NOOP("rules", "the customer was called too often lately"),
    "too_many_at_once": QT_TRANSLATE_NOOP("rules", "the campaign has as many calls running as it may"),
    "too_many_abandoned": QT_TRANSLATE_NOOP(
        "rules", "too many customers of this campaign were left without an agent"
    ),
    "no_line": QT_TRANSLATE_NOOP("rules", "no outbound line is free: they are busy or at rest"),
    "not_checked": QT_TRANSLATE_NOOP(
        "rules", "the server is away and nobody here knows whether this number may be called"
    ),
    "open_wrap_up": QT_TRANSLATE_NOOP("rules", "a finished call still waits for its outcome"),
}

#: names of fields that a wrap-up may miss
FIELDS: dict[str, str] = {
    "disposition": QT_TRANSLATE_NOOP("fields", "the outcome"),
    "callback": QT_TRANSLATE_NOOP("fields", "a callback time"),
    "note": QT_TRANSLATE_NOOP("fields", "a longer note"),
    "intention": QT_TRANSLATE_NOOP("fields", "the intention"),
    "next_step": QT_TRANSLATE_NOOP("fields", "the next step"),
    "lead": QT_TRANSLATE_NOOP("fields", "who it was"),
    "reason": QT_TRANSLATE_NOOP("fields", "a reason"),
    "name": QT_TRANSLATE_NOOP("fields", "a name"),
    "most_open": QT_TRANSLATE_NOOP("fields", "open leads at most"),
    "most_new": QT_TRANSLATE_NOOP("fields", "new leads a day at most"),
    "most_people": QT_TRANSLATE_NOOP("fields", "agents at most"),
    "most_leads": QT_TRANSLATE_NOOP("fields", "leads handed out at most"),
    "lease_days": QT_TRANSLATE_NOOP("fields", "days of the reservation: 1 to 3,650"),
    "attempts": QT_TRANSLATE_NOOP("fields", "calls of the reservation: 1 to 1,000"),
    "renewal_segment": QT_TRANSLATE_NOOP("fields", "renewals: a saved view that everybody sees"),
    "renewal_days": QT_TRANSLATE_NOOP("fields", "days before the end: 0 to 730"),
    "weight": QT_TRANSLATE_NOOP("fields", "weight: 0 to 100"),
    "protection_days": QT_TRANSLATE_NOOP("fields", "days of protection: 0 to 3,650"),
    "recycle_idle_days": QT_TRANSLATE_NOOP("fields", "idle days: 0 to 3,650"),
    "cool_down_days": QT_TRANSLATE_NOOP("fields", "days until the next claim: 0 to 3,650"),
}


def sentence_for(code: str, data: Mapping[str, Any] | None = None) -> str:
    """The sentence of an error code, with its values; an unknown code still says something calm."""
    values = {key: str(value) for key, value in (data or {}).items()}
    if "rule" in values:
        values["rule"] = fill(rule_words(values["rule"]), values)
    if "act" in values:
        values["act"] = QCoreApplication.translate("errors", ACTS.get(values["act"], values["act"]))
    if "field" in values:
        values["field"] = field_words(values["field"])
    if code == "pool_cooling":
        values["until"] = _moment(values.get("until", ""))
    source = SENTENCES.get(code)
    if source is None:
        return QCoreApplication.translate(
            "errors", "Something went wrong ({code}). Your work is kept."
        ).format(code=code)
    sentence = fill(QCoreApplication.translate("errors", source), values)
    again = _again(values.get("until", "")) if code == "may_not_dial" else ""
    return sentence + (again.lstrip() if sentence.endswith("。") else again)


def _moment(text: str) -> str:
    """A moment that came as text, in her words; what is none stays as it is."""
    from agent_app.widgets import times

    try:
        return times.when(datetime.fromisoformat(text))
    except ValueError:
        return text


def _again(until: str) -> str:
    """When a rule of the gate ends, as the sentence behind it; "" where nobody knows."""
    from agent_app.gate_words import allowed_again  # the first window does not wait for the rules

    try:
        return " " + allowed_again(datetime.fromisoformat(until)) if until else ""
    except ValueError:
        return ""


def sentence_of(error: Exception) -> str:
    """The sentence for any exception: our own codes, or that it is our fault."""
    if isinstance(error, UserError):
        return sentence_for(error.code, error.data)
    return QCoreApplication.translate(
        "errors", "Something unexpected happened ({kind}). Your work is kept."
    ).format(kind=type(error).__name__)


def rule_words(rule: str) -> str:
    """Why dialling is not allowed, as the end of a sentence."""
    return QCoreApplication.translate("rules", RULES[rule]) if rule in RULES else rule


def field_words(field: str) -> str:
    """What is missing, as part of a sentence; a campaign's own field has its own title already."""
    return (
        QCoreApplication.translate("fields", FIELDS[field])
        if field in FIELDS
        else " ".join(field.replace("_", " ").split())
    )


def fill(sentence: str, values: Mapping[str, str]) -> str:
    """Put values into the holes; a hole without a value becomes “…”, never a brace and never `None`."""
    holes = {name: "…" for _, name, _, _ in Formatter().parse(sentence) if name}
    return sentence.format_map({**holes, **{k: v for k, v in values.items() if v not in ("", "None")}})
