"""The audit trail in words: who did what to what, and what is noted besides."""

from __future__ import annotations

from agent_app.admin import words
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.lists import AuditRow

#: what was done; a test finds each that the server writes
VERBS: dict[str, str] = {
    "acknowledge": QT_TRANSLATE_NOOP("audit", "confirmed"),
    "add_recording": QT_TRANSLATE_NOOP("audit", "added"),
    "attach_recording": QT_TRANSLATE_NOOP("audit", "gave to its call"),
    "alarm": QT_TRANSLATE_NOOP("audit", "alarm"),
    "analyse_again": QT_TRANSLATE_NOOP("audit", "had analysed anew"),
    "answer": QT_TRANSLATE_NOOP("audit", "answered"),
    "answer_proposal": QT_TRANSLATE_NOOP("audit", "answered a proposal"),
    "appeal": QT_TRANSLATE_NOOP("audit", "appealed"),
    "approve": QT_TRANSLATE_NOOP("audit", "approved"),
    "ask": QT_TRANSLATE_NOOP("audit", "asked"),
    "begin": QT_TRANSLATE_NOOP("audit", "began"),
    "call_off": QT_TRANSLATE_NOOP("audit", "called off"),
    "change": QT_TRANSLATE_NOOP("audit", "changed"),
    "check": QT_TRANSLATE_NOOP("audit", "checked"),
    "claim": QT_TRANSLATE_NOOP("audit", "claimed"),
    "close": QT_TRANSLATE_NOOP("audit", "closed"),
    "comment": QT_TRANSLATE_NOOP("audit", "commented"),
    "correct": QT_TRANSLATE_NOOP("audit", "corrected"),
    "create": QT_TRANSLATE_NOOP("audit", "made"),
    "decide_appeal": QT_TRANSLATE_NOOP("audit", "decided an appeal"),
    "delete": QT_TRANSLATE_NOOP("audit", "deleted"),
    "device_rotated": QT_TRANSLATE_NOOP("audit", "became another device"),
    "dial": QT_TRANSLATE_NOOP("audit", "dialled"),
    "disable": QT_TRANSLATE_NOOP("audit", "shut out"),
    "discard": QT_TRANSLATE_NOOP("audit", "discarded"),
    "dismiss": QT_TRANSLATE_NOOP("audit", "said to be two"),
    "dissolve": QT_TRANSLATE_NOOP("audit", "dissolved"),
    "do": QT_TRANSLATE_NOOP("audit", "did"),
    "do_not_call": QT_TRANSLATE_NOOP("audit", "marked as do not call"),
    "done": QT_TRANSLATE_NOOP("audit", "done"),
    "draw": QT_TRANSLATE_NOOP("audit", "drew"),
    "drop": QT_TRANSLATE_NOOP("audit", "dropped"),
    "enable": QT_TRANSLATE_NOOP("audit", "let in again"),
    "end": QT_TRANSLATE_NOOP("audit", "ended"),
    "enter": QT_TRANSLATE_NOOP("audit", "entered"),
    "erase": QT_TRANSLATE_NOOP("audit", "erased for good"),
    "escalate_appeal": QT_TRANSLATE_NOOP("audit", "passed on an appeal"),
    "export": QT_TRANSLATE_NOOP("audit", "exported"),
    "export_subject": QT_TRANSLATE_NOOP("audit", "exported for the person"),
    "exported": QT_TRANSLATE_NOOP("audit", "finished exporting"),
    "failed": QT_TRANSLATE_NOOP("audit", "failed"),
    "find": QT_TRANSLATE_NOOP("audit", "found"),
    "give_back": QT_TRANSLATE_NOOP("audit", "gave back"),
    "grant": QT_TRANSLATE_NOOP("audit", "was lent for a call"),
    "hand_over": QT_TRANSLATE_NOOP("audit", "handed over"),
    "hold": QT_TRANSLATE_NOOP("audit", "put on hold"),
    "import": QT_TRANSLATE_NOOP("audit", "imported"),
    "invite": QT_TRANSLATE_NOOP("audit", "invited"),
    "judge_hit": QT_TRANSLATE_NOOP("audit", "judged a hit"),
    "keep_engine_key": QT_TRANSLATE_NOOP("audit", "kept a telephone key for"),
    "keep_store_key": QT_TRANSLATE_NOOP("audit", "kept a store key for"),
    "lift": QT_TRANSLATE_NOOP("audit", "lifted"),
    "list": QT_TRANSLATE_NOOP("audit", "listed"),
    "listen": QT_TRANSLATE_NOOP("audit", "listened to"),
    "listen_original": QT_TRANSLATE_NOOP("audit", "listened to the original of"),
    "load": QT_TRANSLATE_NOOP("audit", "loaded"),
    "lock": QT_TRANSLATE_NOOP("audit", "locked"),
    "make": QT_TRANSLATE_NOOP("audit", "put into the queue"),
    "mark": QT_TRANSLATE_NOOP("audit", "marked"),
    "merge": QT_TRANSLATE_NOOP("audit", "merged"),
    "merged_away": QT_TRANSLATE_NOOP("audit", "was merged into another"),
    "move": QT_TRANSLATE_NOOP("audit", "moved"),
    "pass": QT_TRANSLATE_NOOP("audit", "let pass"),
    "pause": QT_TRANSLATE_NOOP("audit", "paused"),
    "plan": QT_TRANSLATE_NOOP("audit", "planned"),
    "preview": QT_TRANSLATE_NOOP("audit", "previewed"),
    "propose_erasure": QT_TRANSLATE_NOOP("audit", "proposed to erase"),
    "publish": QT_TRANSLATE_NOOP("audit", "published"),
    "pull": QT_TRANSLATE_NOOP("audit", "fetched"),
    "read": QT_TRANSLATE_NOOP("audit", "read"),
    "read_original": QT_TRANSLATE_NOOP("audit", "read the original of"),
    "recycle": QT_TRANSLATE_NOOP("audit", "took back into the pool"),
    "red_line": QT_TRANSLATE_NOOP("audit", "said a red line was crossed in"),
    "refuse": QT_TRANSLATE_NOOP("audit", "was refused"),
    "release": QT_TRANSLATE_NOOP("audit", "released"),
    "release_hold": QT_TRANSLATE_NOOP("audit", "released the hold on"),
    "remove": QT_TRANSLATE_NOOP("audit", "removed"),
    "replace_assignee": QT_TRANSLATE_NOOP("audit", "gave to somebody else"),
    "reset": QT_TRANSLATE_NOOP("audit", "reset"),
    "reset_second_factor": QT_TRANSLATE_NOOP("audit", "reset the second factor of"),
    "want_second_factor": QT_TRANSLATE_NOOP("audit", "asks for a second factor of"),
    "unwant_second_factor": QT_TRANSLATE_NOOP("audit", "asks for no second factor of"),
    "resolve": QT_TRANSLATE_NOOP("audit", "settled"),
    "rest": QT_TRANSLATE_NOOP("audit", "let rest"),
    "go_on": QT_TRANSLATE_NOOP("audit", "went on with"),
    "reveal": QT_TRANSLATE_NOOP("audit", "revealed"),
    "revoke": QT_TRANSLATE_NOOP("audit", "took away"),
    "roll_back": QT_TRANSLATE_NOOP("audit", "rolled back"),
    "run": QT_TRANSLATE_NOOP("audit", "carried out"),
    "save": QT_TRANSLATE_NOOP("audit", "saved"),
    "save_mapping": QT_TRANSLATE_NOOP("audit", "saved the columns of"),
    "search": QT_TRANSLATE_NOOP("audit", "searched for"),
    "see": QT_TRANSLATE_NOOP("audit", "saw"),
    "send": QT_TRANSLATE_NOOP("audit", "sent"),
    "set": QT_TRANSLATE_NOOP("audit", "set"),
    "set_password": QT_TRANSLATE_NOOP("audit", "set a password for"),
    "set_second_factor": QT_TRANSLATE_NOOP("audit", "set up a second factor for"),
    "share": QT_TRANSLATE_NOOP("audit", "shared"),
    "sign_in": QT_TRANSLATE_NOOP("audit", "signed in on"),
    "sign_out": QT_TRANSLATE_NOOP("audit", "signed out"),
    "skip": QT_TRANSLATE_NOOP("audit", "skipped"),
    "split": QT_TRANSLATE_NOOP("audit", "split"),
    "split_off": QT_TRANSLATE_NOOP("audit", "was split off"),
    "start": QT_TRANSLATE_NOOP("audit", "started"),
    "stop": QT_TRANSLATE_NOOP("audit", "stopped"),
    "try": QT_TRANSLATE_NOOP("audit", "tried"),
    "undo": QT_TRANSLATE_NOOP("audit", "took back"),
    "undone": QT_TRANSLATE_NOOP("audit", "was taken back"),
    "unmark": QT_TRANSLATE_NOOP("audit", "took the mark from"),
    "visit_handed": QT_TRANSLATE_NOOP("audit", "handed a visit"),
    "wake": QT_TRANSLATE_NOOP("audit", "woke"),
    "withdraw": QT_TRANSLATE_NOOP("audit", "withdrew"),
    "withdraw_appeal": QT_TRANSLATE_NOOP("audit", "withdrew an appeal"),
    "write": QT_TRANSLATE_NOOP("audit", "wrote"),
}
#: what came from a desk, and what became of deals
ENTRIES: dict[str, str] = {
    "agent_stays": QT_TRANSLATE_NOOP("audit", "states of the day were noted"),
    "appeal_answered": QT_TRANSLATE_NOOP("audit", "answered to an appeal"),
    "appeal_decided": QT_TRANSLATE_NOOP("audit", "decided an appeal"),
    "appeal_filed": QT_TRANSLATE_NOOP("audit", "filed an appeal"),
    "article_used": QT_TRANSLATE_NOOP("audit", "used an article"),
    "calibration_scored": QT_TRANSLATE_NOOP("audit", "scored a calibration"),
    "call_finished": QT_TRANSLATE_NOOP("audit", "finished a call"),
    "callback_done": QT_TRANSLATE_NOOP("audit", "did a callback"),
    "callback_scheduled": QT_TRANSLATE_NOOP("audit", "promised a callback"),
    "clip_heard": QT_TRANSLATE_NOOP("audit", "heard a piece of a call"),
    "consent_recorded": QT_TRANSLATE_NOOP("audit", "recorded consent"),
    "deal_changed": QT_TRANSLATE_NOOP("audit", "changed a deal"),
    "deal_recorded": QT_TRANSLATE_NOOP("audit", "recorded a deal"),
    "do_not_call_marked": QT_TRANSLATE_NOOP("audit", "marked do not call"),
    "evaluation_acknowledged": QT_TRANSLATE_NOOP("audit", "confirmed an evaluation"),
    "evaluation_corrected": QT_TRANSLATE_NOOP("audit", "corrected an evaluation"),
    "evaluation_reviewed": QT_TRANSLATE_NOOP("audit", "reviewed an evaluation"),
    "evaluation_submitted": QT_TRANSLATE_NOOP("audit", "submitted an evaluation"),
    "field_set": QT_TRANSLATE_NOOP("audit", "set fields"),
    "gate_passed": QT_TRANSLATE_NOOP("audit", "called against a rule, with leave"),
    "lead_created": QT_TRANSLATE_NOOP("audit", "entered a lead"),
    "lead_skipped": QT_TRANSLATE_NOOP("audit", "skipped a lead"),
    "line_proposed": QT_TRANSLATE_NOOP("audit", "proposed a line"),
    "message_asked": QT_TRANSLATE_NOOP("audit", "had a message sent"),
    "notice_seen": QT_TRANSLATE_NOOP("audit", "read a notice"),
    "number_added": QT_TRANSLATE_NOOP("audit", "added a number"),
    "operation_discarded": QT_TRANSLATE_NOOP("audit", "gave an entry up"),
    "records_seen": QT_TRANSLATE_NOOP("audit", "opened records"),
    "release_read": QT_TRANSLATE_NOOP("audit", "read what is new"),
    "tagged": QT_TRANSLATE_NOOP("audit", "tagged"),
    "ticket_changed": QT_TRANSLATE_NOOP("audit", "changed a problem"),
    "ticket_opened": QT_TRANSLATE_NOOP("audit", "opened a problem"),
    "variant_assigned": QT_TRANSLATE_NOOP("audit", "got a variant"),
    "variant_overridden": QT_TRANSLATE_NOOP("audit", "took another variant"),
    "visit_scheduled": QT_TRANSLATE_NOOP("audit", "planned a visit"),
    "deal_submitted": QT_TRANSLATE_NOOP("audit", "submitted"),
    "deal_checked": QT_TRANSLATE_NOOP("audit", "found right"),
    "deal_paid": QT_TRANSLATE_NOOP("audit", "booked as paid"),
    "deal_refused": QT_TRANSLATE_NOOP("audit", "turned down"),
    "deal_cancelled": QT_TRANSLATE_NOOP("audit", "cancelled"),
    "deal_draft": QT_TRANSLATE_NOOP("audit", "took back to a draft"),
    "deal_attributed": QT_TRANSLATE_NOOP("audit", "decided whose it is"),
    "deal_claim": QT_TRANSLATE_NOOP("audit", "laid claim to"),
    "deal_appoint": QT_TRANSLATE_NOOP("audit", "gave an appointment to"),
}
#: to what; things with permissions have their words in `words.ENTITIES`
THINGS: dict[str, str] = {
    "agent_share": QT_TRANSLATE_NOOP("audit", "share of an agent"),
    "browsing": QT_TRANSLATE_NOOP("audit", "many records opened"),
    "consent": QT_TRANSLATE_NOOP("audit", "consent"),
    "dial": QT_TRANSLATE_NOOP("audit", "a call that a rule forbids"),
    "duplicate": QT_TRANSLATE_NOOP("audit", "duplicates"),
    "form_draft": QT_TRANSLATE_NOOP("audit", "draft of a form"),
    "gate": QT_TRANSLATE_NOOP("audit", "what stands against a call"),
    "handing_job": QT_TRANSLATE_NOOP("audit", "job of handing out"),
    "handing_rule": QT_TRANSLATE_NOOP("audit", "rule of handing out"),
    "help": QT_TRANSLATE_NOOP("audit", "help"),
    "inbox": QT_TRANSLATE_NOOP("audit", "inbox"),
    "lead_act": QT_TRANSLATE_NOOP("audit", "change of many leads"),
    "lead_unsuitable": QT_TRANSLATE_NOOP("audit", "unsuitable lead"),
    "line": QT_TRANSLATE_NOOP("audit", "line"),
    "message": QT_TRANSLATE_NOOP("audit", "message"),
    "number": QT_TRANSLATE_NOOP("audit", "number"),
    "operation": QT_TRANSLATE_NOOP("audit", "entry of a desk"),
    "organisation": QT_TRANSLATE_NOOP("audit", "organisation"),
    "pbx": QT_TRANSLATE_NOOP("audit", "exchange"),
    "pool_rule": QT_TRANSLATE_NOOP("audit", "rule of the pool"),
    "quality_export": QT_TRANSLATE_NOOP("audit", "export of quality figures"),
    "quality_pick": QT_TRANSLATE_NOOP("audit", "call of the analysts' queue"),
    "reveal": QT_TRANSLATE_NOOP("audit", "a number that is hidden"),
    "script_draft": QT_TRANSLATE_NOOP("audit", "draft of a script"),
    "sheet": QT_TRANSLATE_NOOP("audit", "sheet of a team"),
    "sheet_sending": QT_TRANSLATE_NOOP("audit", "sending of sheets"),
    "sheet_subscription": QT_TRANSLATE_NOOP("audit", "subscription to a sheet"),
    "subject_request": QT_TRANSLATE_NOOP("audit", "request of a person"),
    "suppression": QT_TRANSLATE_NOOP("audit", "suppression list"),
    "target": QT_TRANSLATE_NOOP("audit", "target"),
    "touch": QT_TRANSLATE_NOOP("audit", "earlier contacts"),
    "webhook": QT_TRANSLATE_NOOP("audit", "webhook"),
}
#: what may be noted besides; another stands as it is
NOTED: dict[str, str] = {
    "reason": QT_TRANSLATE_NOOP("audit", "reason"),
    "why": QT_TRANSLATE_NOOP("audit", "why"),
    "was": QT_TRANSLATE_NOOP("audit", "was"),
    "scope": QT_TRANSLATE_NOOP("audit", "reach"),
    "cell": QT_TRANSLATE_NOOP("audit", "permission"),
    "cells": QT_TRANSLATE_NOOP("audit", "permissions"),
    "role": QT_TRANSLATE_NOOP("audit", "role"),
    "rows": QT_TRANSLATE_NOOP("audit", "rows"),
    "leads": QT_TRANSLATE_NOOP("audit", "leads"),
    "records": QT_TRANSLATE_NOOP("audit", "records"),
    "minutes": QT_TRANSLATE_NOOP("audit", "minutes"),
    "where": QT_TRANSLATE_NOOP("audit", "where"),
    "fields": QT_TRANSLATE_NOOP("audit", "fields"),
    "to": QT_TRANSLATE_NOOP("audit", "to"),
    "person": QT_TRANSLATE_NOOP("audit", "person"),
    "moved": QT_TRANSLATE_NOOP("audit", "rows moved"),
    "plan": QT_TRANSLATE_NOOP("audit", "plan"),
    "period": QT_TRANSLATE_NOOP("audit", "period"),
    "call_id": QT_TRANSLATE_NOOP("audit", "call"),
    "recording": QT_TRANSLATE_NOOP("audit", "recording"),
    "recordings": QT_TRANSLATE_NOOP("audit", "recordings"),
    "kind": QT_TRANSLATE_NOOP("audit", "kind"),
    "code": QT_TRANSLATE_NOOP("audit", "code"),
    "metric": QT_TRANSLATE_NOOP("audit", "figure"),
    "value": QT_TRANSLATE_NOOP("audit", "value"),
    "sessions": QT_TRANSLATE_NOOP("audit", "sessions"),
    "verdict": QT_TRANSLATE_NOOP("audit", "verdict"),
    "new": QT_TRANSLATE_NOOP("audit", "new"),
    "known": QT_TRANSLATE_NOOP("audit", "known"),
    "refused": QT_TRANSLATE_NOOP("audit", "refused"),
    "removed": QT_TRANSLATE_NOOP("audit", "rows removed"),
    "marked": QT_TRANSLATE_NOOP("audit", "rows marked"),
    "until": QT_TRANSLATE_NOOP("audit", "until"),
    "since": QT_TRANSLATE_NOOP("audit", "since"),
    "file": QT_TRANSLATE_NOOP("audit", "file"),
    "line": QT_TRANSLATE_NOOP("audit", "line"),
    "rule": QT_TRANSLATE_NOOP("audit", "rule"),
    "how": QT_TRANSLATE_NOOP("audit", "how"),
    "name": QT_TRANSLATE_NOOP("audit", "name"),
    "version": QT_TRANSLATE_NOOP("audit", "version"),
    "step": QT_TRANSLATE_NOOP("audit", "step"),
    "state": QT_TRANSLATE_NOOP("audit", "state"),
    "search": QT_TRANSLATE_NOOP("audit", "search"),
    "words": QT_TRANSLATE_NOOP("audit", "words"),
    "agent": QT_TRANSLATE_NOOP("audit", "agent"),
    "agents": QT_TRANSLATE_NOOP("audit", "agents"),
    "size": QT_TRANSLATE_NOOP("audit", "size"),
    "bytes": QT_TRANSLATE_NOOP("audit", "bytes"),
    "form": QT_TRANSLATE_NOOP("audit", "form"),
    "table": QT_TRANSLATE_NOOP("audit", "table"),
    "other": QT_TRANSLATE_NOOP("audit", "other"),
    "into": QT_TRANSLATE_NOOP("audit", "into"),
    "of": QT_TRANSLATE_NOOP("audit", "of"),
    "audience": QT_TRANSLATE_NOOP("audit", "for"),
    "days": QT_TRANSLATE_NOOP("audit", "days"),
    "people": QT_TRANSLATE_NOOP("audit", "people"),
    "outcome": QT_TRANSLATE_NOOP("audit", "outcome"),
    "at": QT_TRANSLATE_NOOP("audit", "at"),
    "level": QT_TRANSLATE_NOOP("audit", "level"),
    "upheld": QT_TRANSLATE_NOOP("audit", "upheld"),
    "question": QT_TRANSLATE_NOOP("audit", "question"),
    "questions": QT_TRANSLATE_NOOP("audit", "questions"),
    "stage": QT_TRANSLATE_NOOP("audit", "stage"),
    "count": QT_TRANSLATE_NOOP("audit", "count"),
    "active": QT_TRANSLATE_NOOP("audit", "active"),
    "team": QT_TRANSLATE_NOOP("audit", "team"),
    "first": QT_TRANSLATE_NOOP("audit", "first"),
    "held": QT_TRANSLATE_NOOP("audit", "held"),
    "gone": QT_TRANSLATE_NOOP("audit", "gone"),
    "operation": QT_TRANSLATE_NOOP("audit", "entry"),
    "comment": QT_TRANSLATE_NOOP("audit", "comment"),
    "adapter": QT_TRANSLATE_NOOP("audit", "by way of"),
    "day": QT_TRANSLATE_NOOP("audit", "day"),
    "law": QT_TRANSLATE_NOOP("audit", "law"),
    "numbers": QT_TRANSLATE_NOOP("audit", "numbers"),
}


def verb(code: str) -> str:
    said = VERBS.get(code) or ENTRIES.get(code)
    return translate("audit", said) if said else code.replace("_", " ")


def thing(code: str) -> str:
    if code in THINGS:
        return translate("audit", THINGS[code])
    return words.entity(code)


def verbs() -> list[tuple[str, str]]:
    """(code, words), as a list is read."""
    return sorted(((code, verb(code)) for code in {**VERBS, **ENTRIES}), key=lambda one: one[1].casefold())


def things() -> list[tuple[str, str]]:
    """(code, words) of all that something may be done to."""
    codes = {*THINGS, *words.ENTITIES}
    return sorted(((code, thing(code)) for code in codes), key=lambda one: one[1].casefold())


def noted(row: AuditRow) -> str:
    """`reason: she asked for it · reach: own → team`."""
    return " · ".join(f"{_title(name)}: {_value(name, value)}" for name, value in row.data.items())


def _title(name: str) -> str:
    return translate("audit", NOTED[name]) if name in NOTED else name.replace("_", " ")


def _value(name: str, value: object) -> str:
    match name, value:
        case _, bool():
            return translate("audit", "yes") if value else translate("audit", "no")
        case _, list():
            return ", ".join(_value(name, one) for one in value)
        case "role", str():
            return words.role(value)
        case (("scope" | "was"), str()) if value in words.SCOPES:
            return words.scope(value)
        case "cell" | "cells", str() if "." in value:
            entity, _, action = value.partition(".")
            return f"{words.entity(entity)} · {words.action(action)}"
    return str(value)
