"""Where a customer's data lies: every table that names one, how her rows are found, and what becomes of each column.

The one declaration that export and erasure work from. `tests/integration/privacy/test_held.py` walks over the schema: a
table or an open column (text, JSON, bytes) that stands in none of the lists fails it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import Table, Text, case, cast, func, literal, null
from sqlalchemy.dialects.postgresql import JSONB

from db.central import METADATA
from domain.erasure import ERASED

#: what a row is found by: ids of her leads, calls, recordings, evaluations, calibrations, operations
By = Literal["lead", "call", "recording", "evaluation", "calibration", "operation"]
Fate = Literal["delete", "blank", "keep", "recording"]


@dataclass(frozen=True)
class Held:
    """One table.

    Attributes:
        by: (column, kind of id) pairs; a row is hers when one of them fits.
        fate: of its rows. `recording`: it goes with its recording, which a legal hold may keep.
        blank: column -> what stands there afterwards; the other columns stay and say nothing about her.
        why: what stays is kept for this reason.
    """

    by: tuple[tuple[str, By], ...]
    fate: Fate
    blank: Mapping[str, Any] = field(default_factory=dict)
    why: str = ""


def _t(name: str) -> Table:
    return METADATA.tables[name]


def _json(value: str) -> Any:
    return cast(literal(value), JSONB)


def _without_words() -> Any:
    """An answer without its comment, and without what was typed: options are plain codes, so anything else is text."""
    body = _t("evaluation_answer").c.body
    kept = body.op("-")(literal("comment")).op("-")(literal("na_reason"))
    typed = cast(body.op("->")(literal("values")), Text).op("~")(literal("[^ -~]|[^,] "))
    return case((typed, kept.op("-")(literal("values"))), else_=kept)


_LEAD: tuple[tuple[str, By], ...] = (("lead_id", "lead"),)
_CALL: tuple[tuple[str, By], ...] = (("call_id", "call"),)
_RECORDING: tuple[tuple[str, By], ...] = (("recording_id", "recording"),)
_EVALUATION: tuple[tuple[str, By], ...] = (("evaluation_id", "evaluation"),)
_COUNTS = "the floor's counts; nothing in it names her"
_WORK = "the agents' own record; what was written about her is taken out"

HELD: dict[str, Held] = {
    "lead": Held((("id", "lead"),), "blank", {
        "name": "", "company": "", "place": "", "referrer": "", "email": "", "stage": "", "intention": "",
        "last_outcome": "", "fields": _json("{}"), "field_marks": _json("{}"), "kept": _json("[]"),
        "do_not_call": True, "do_not_call_reason": ERASED, "owner_id": None, "deleted_at": func.now(),
    }, "the tombstone: an id without a person, so that counts stay and nothing brings her back"),
    "number": Held(_LEAD, "delete"),
    "consent": Held(_LEAD, "blank", {"words": ""},
                    "proof that she had allowed or forbidden calls (when, by which way), without her words"),
    "lead_tag": Held(_LEAD, "delete"),
    "product_held": Held(_LEAD, "delete"),
    "deal": Held(_LEAD, "blank", {"history": _json("[]"), "check_why": "", "why": ""},
                 "books: product, amount, dates and who sold it, without the customer"),
    "ticket": Held(_LEAD, "delete"),
    "touch": Held(_LEAD, "delete"),
    "lead_token": Held(_LEAD, "delete"),
    "lead_body": Held(_LEAD, "delete"),
    "lead_hold": Held(_LEAD, "delete"),
    "lead_unsuitable": Held(_LEAD, "delete"),
    "lead_block": Held(_LEAD, "delete"),
    "lead_duplicate": Held((("lead_id", "lead"), ("other_id", "lead")), "delete"),
    "lead_act_item": Held(_LEAD, "blank", {"before": _json("{}")}, _COUNTS),
    "import_key": Held(_LEAD, "delete"),
    "message": Held(_LEAD, "delete"),
    "work_item": Held(_LEAD, "delete"),
    "dial_leave": Held(_LEAD, "delete"),
    "assignment": Held(_LEAD, "blank", {
        "why": "", "ended_why": "", "why_data": _json("{}"), "ended_data": _json("{}"),
    }, _COUNTS),
    "attribution_event": Held(_LEAD, "keep", why=_COUNTS),
    "handing_left": Held(_LEAD, "keep", why=_COUNTS),
    "experiment_assignment": Held(_LEAD, "keep", why=_COUNTS),
    "experiment_override": Held(_LEAD, "blank", {"reason": ""}, _COUNTS),
    "gate_finding": Held((*_LEAD, *_CALL), "keep", why=_COUNTS),
    "help_request": Held((*_LEAD, *_CALL), "keep", why=_COUNTS),
    "subject_request": Held(_LEAD, "keep", why="proof that a request was answered and when; no name stands in it"),
    "number_reveal": Held(_LEAD, "blank", {"reason": ""}, "who saw a full number, for the audit"),
    "presence": Held((*_LEAD, *_CALL), "keep", why=_COUNTS),
    "call_grant": Held((*_LEAD, *_CALL), "keep", why=_COUNTS),
    "dial": Held((*_LEAD, *_CALL), "blank", {"key_hash": ""}, _COUNTS),
    "audit_event": Held(_LEAD, "keep", why="who did what and when: ids and codes, never a customer's data"),
    "call": Held((("id", "call"),), "blank", {
        "number_text": "", "e164": "", "key_hash": "", "last4": "", "number_id": None, "notes": "", "next_step": "",
        "intention": "", "wrap_up": func.jsonb_build_object("disposition", _t("call").c.disposition),
    }, "that a call was made, when, how long and with which outcome: the counts of the floor"),
    "script_run": Held(_CALL, "keep", why="which steps of a script were read; no answer stands in it"),
    "answer": Held((*_CALL, *_LEAD), "delete"),
    "call_handover": Held((*_LEAD, *_CALL), "blank", {"body": _json("{}")}, _COUNTS),
    "agent_stay": Held(_CALL, "keep", why="the agent's own times"),
    "article_use": Held(_CALL, "blank", {"asked": "", "words": ""}, _COUNTS),
    "script_proposal": Held(_CALL, "blank", {"why": ""}, "a line for the script, made by an agent"),
    "quality_pick": Held(_CALL, "keep", why="which calls were drawn to be heard"),
    "quality_alarm": Held(_CALL, "keep", why=_WORK),
    "calibration": Held((*_CALL, *_RECORDING), "blank", {"title": ""}, _WORK),
    "calibration_score": Held((("calibration_id", "calibration"),), "blank",
                              {"answers": _json("[]"), "comment": ""}, _WORK),
    "evaluation": Held((("id", "evaluation"),), "blank",
                       {"comment": "", "acknowledged_comment": "", "returned_words": ""}, _WORK),
    "evaluation_answer": Held(_EVALUATION, "blank", {"body": _without_words()}, _WORK),
    "evaluation_revision": Held(_EVALUATION, "delete"),
    "appeal": Held(_EVALUATION, "blank", {"words": "", "answer": "", "questions": _json("[]")}, _WORK),
    "appeal_step": Held(_EVALUATION, "blank",
                        {"words": "", "why": "", "verdicts": _json("[]")}, _WORK),
    "coaching": Held(_EVALUATION, "blank", {"text": "", "answer": ""}, _WORK),
    "operation": Held((("id", "operation"),), "blank", {"body": null(), "data": _json("{}")},
                      "that a desk's entry was answered, so that it is never applied twice"),
    "recording": Held((("id", "recording"),), "recording"),
    "recording_copy": Held(_RECORDING, "recording"),
    "recording_peaks": Held(_RECORDING, "recording"),
    "analysis_stage": Held(_RECORDING, "recording"),
    "transcript": Held(_RECORDING, "recording"),
    "phrase_hit": Held(_RECORDING, "recording"),
    "phrase_verdict": Held(_RECORDING, "recording"),
    "proposed_answer": Held(_RECORDING, "recording"),
    "clip": Held(_RECORDING, "recording"),
}  # fmt: skip

#: Tables that name no customer by an id, where her number, address or name may stand all the same: rows are found by those
#: words in these columns. A row goes, or (a second list) its columns are emptied.
SEARCHED: dict[str, tuple[str, ...]] = {
    "import_refusal": ("value", "data"),
    "signal": ("body",),
    "pbx_leg": ("number", "name"),
    "pbx_command": ("other", "body"),
}
NAMED = "import_refusal"  #: here a name alone is enough: a row that was refused is of no use any more
EMPTIED: dict[str, dict[str, Any]] = {
    "segment": {"query": _json("{}")},
    "lead_act": {"filter": _json("{}")},
    "lead_export": {"filter": _json("{}")},
    "import_job": {"guess": _json("{}"), "told": _json("{}")},
    "job": {"arguments": _json("{}"), "result": _json("{}")},
    "lead": {"kept": _json("[]")},
    "lead_duplicate": {"undo": _json("{}")},
}
#: open columns of HELD tables that stay as they are: codes, ids, sealed keys of others, none of it about her
PLAIN: dict[str, str] = {
    "lead": "kind language time_zone tier source channel campaign_id variants",
    "consent": "channel by purpose script step",
    "deal": "product state currency by campaign_id source channel check_state",
    "lead_act_item": "state",
    "assignment": "campaign_id rule ended_rule",
    "attribution_event": "kind campaign_id source channel data",
    "handing_left": "why",
    "experiment_assignment": "experiment arm",
    "experiment_override": "experiment arm",
    "gate_finding": "code rule",
    "help_request": "how",
    "number_reveal": "",
    "subject_request": "kind law asked_by channel reference state delivered why",
    "presence": "state reason lines",
    "call_grant": "record",
    "dial": "campaign_id line",
    "audit_event": "address action entity entity_id data",
    "call": "campaign_id direction line matched adapter end_cause disposition category language line_quality",
    "script_run": "script variant path disclosed exit_step silences",
    "call_handover": "how",
    "agent_stay": "state reason by cut",
    "article_use": "code found_by",
    "script_proposal": "code step language text state answer",
    "quality_pick": "kind probability reasons state reason",
    "quality_alarm": "question option alarm",
    "calibration": "form state agreement",
    "calibration_score": "score",
    "evaluation": "form state queue score",
    "evaluation_answer": "question source",
    "appeal": "state closed_why",
    "appeal_step": "who state",
    "coaching": "kind question",
    "operation": "kind entity_id outcome code",
}
#: tables without a customer, and their open columns: staff, settings, definitions, figures
OTHERS: dict[str, str] = {
    "absence": "reason",
    "absence_handed": "",
    "agent_share": "languages tiers",
    "article_vector": "code language model body",
    "browsing_alarm": "",
    "clip_heard": "",
    "definition": "kind code body state source digest note",
    "deletion": "kind body objects",
    "device": "name app_version last_address cursors store_key_sealed engine_key",
    "do_not_call": "key_hash reason source",
    "duplicate_run": "code",
    "experiment": "code state body ended_why",
    "experiment_look": "experiment arm body",
    "experiment_seen": "experiment",
    "feed_history": "",
    "form_draft": "code state body findings authors closed_why",
    "form_draft_state": "body",
    "handing_job": "kind campaign_id ask state why",
    "handing_part": "body",
    "handing_rule": "campaign_id body",
    "import_chunk": "data",
    "import_job": "file_name state wishes guess figures told problem words",
    "import_mapping": "name body",
    "import_run": "file_name digest state encoding delimiter mapping options figures problem",
    "job": "kind state arguments cursor result problem dedupe_key",
    "lead_act": "kind change filter state figures problem told",
    "lead_export": "filter columns",
    "line_mark": "line kind note",
    "membership": "stream kind id",
    "notice": "stream body",
    "organisation": "code name home_country number_key_sealed settings",
    "outbound_line": "code number account campaigns prefixes rested_why figures",
    "pbx_extension": "link extension endpoint",
    "pbx_link": "name kind host user_name secret_sealed context state problem",
    "permission": "role entity action scope",
    "person": "login name role language time_zone password_hash invite_hash totp_sealed email",
    "pool_rule": "campaign_id more",
    "quality_draw": "plan period kind seed digest body strata",
    "quality_plan": "code body zone problem",
    "recovery_code": "code_hash",
    "region": "name country time_zone",
    "release_read": "",
    "script_comment": "code step text",
    "script_draft": "code state body findings authors closed_why",
    "script_draft_state": "body",
    "script_release": "code campaigns teams sentence ended_why",
    "script_stop": "kind code step offer reason",
    "segment": "code name query audience look",
    "session": "token_hash address revoked_why",
    "sheet_delivery": "recipient state why words",
    "sheet_sending": "kind host security sender login url secret_sealed domains",
    "sheet_subscription": "sheet scope at_local time_zone addresses language",
    "sign_in_failure": "subject",
    "stream_head": "stream",
    "suppression": "key_hash list",
    "suppression_list": "code source digest",
    "tag": "code title colour note",
    "target": "subject_kind metric period currency",
    "team": "name",
    "webhook": "name url secret_sealed channels last_error",
}
