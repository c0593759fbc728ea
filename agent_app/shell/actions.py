"""The one registry of acts: what can be done here, by which key. Palette, F1 and key hints are made from it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

import msgspec
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from agent_app.widgets.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from agent_app.services import Settings

Place = Literal[
    "everywhere", "calls", "quality", "scores", "team", "operations", "forms", "learning", "reviews", "handing", "library",
    "pairs", "imports", "admin", "records",
]  # fmt: skip


class Act(msgspec.Struct, frozen=True):
    """One act. `fixed`: its key cannot be changed; `told`: shown under F1 but done by the panel itself (1-9)."""

    id: str
    place: Place
    words: str
    key: str = ""
    fixed: bool = False
    told: bool = False
    palette: bool = True


ACTS: tuple[Act, ...] = (
    Act("desk_1", "everywhere", QT_TRANSLATE_NOOP("acts", "Go to Calls"), "Ctrl+1"),
    Act("desk_2", "everywhere", QT_TRANSLATE_NOOP("acts", "Go to Quality"), "Ctrl+2"),
    Act("desk_3", "everywhere", QT_TRANSLATE_NOOP("acts", "Go to My scores"), "Ctrl+3"),
    Act("desk_4", "everywhere", QT_TRANSLATE_NOOP("acts", "Go to Team"), "Ctrl+4"),
    Act("desk_5", "everywhere", QT_TRANSLATE_NOOP("acts", "Go to Operations"), "Ctrl+5"),
    Act("desk_6", "everywhere", QT_TRANSLATE_NOOP("acts", "Go to Learning"), "Ctrl+6"),
    Act("desk_7", "everywhere", QT_TRANSLATE_NOOP("acts", "Go to Reviews"), "Ctrl+7"),
    Act("desk_8", "everywhere", QT_TRANSLATE_NOOP("acts", "Go to Admin"), "Ctrl+8"),
    Act(
        "palette",
        "everywhere",
        QT_TRANSLATE_NOOP("acts", "Search leads and commands"),
        "Ctrl+K",
        palette=False,
    ),
    Act("keys", "everywhere", QT_TRANSLATE_NOOP("acts", "Keys of this screen"), "F1"),
    Act("history", "everywhere", QT_TRANSLATE_NOOP("acts", "Messages so far"), "Ctrl+H"),
    Act(
        "health",
        "everywhere",
        QT_TRANSLATE_NOOP("acts", "Connection and what waits to be sent"),
        "Ctrl+Shift+H",
    ),
    Act(
        "outbox",
        "everywhere",
        QT_TRANSLATE_NOOP("acts", "Outbox: waiting and refused entries"),
        "Ctrl+Shift+B",
    ),
    Act("ready", "everywhere", QT_TRANSLATE_NOOP("acts", "Ready or pause"), "Ctrl+R"),
    Act("more_time", "everywhere", QT_TRANSLATE_NOOP("acts", "More time for the outcome"), "Ctrl+Shift+U"),
    Act("why", "everywhere", QT_TRANSLATE_NOOP("acts", "Why am I in this state?"), "Ctrl+Shift+W"),
    Act(
        "sound",
        "everywhere",
        QT_TRANSLATE_NOOP("acts", "Sound: microphone, loudspeaker, ring, and a test"),
        "Ctrl+Shift+S",
    ),
    Act("news", "everywhere", QT_TRANSLATE_NOOP("acts", "What is new in the scripts"), "Ctrl+Shift+K"),
    Act("theme", "everywhere", QT_TRANSLATE_NOOP("acts", "Light or dark")),
    Act("unlock_code", "everywhere", QT_TRANSLATE_NOOP("acts", "Show my unlock code")),
    Act(
        "second_factor",
        "everywhere",
        QT_TRANSLATE_NOOP("acts", "Second factor: set it up, or make recovery codes"),
    ),
    Act("sign_out", "everywhere", QT_TRANSLATE_NOOP("acts", "Sign out")),
    Act("answer", "calls", QT_TRANSLATE_NOOP("acts", "Answer, or dial the chosen lead"), "F4"),
    Act("hang_up", "calls", QT_TRANSLATE_NOOP("acts", "Hang up"), "F12"),
    Act("reject", "calls", QT_TRANSLATE_NOOP("acts", "Do not take this call"), "Shift+F4"),
    Act("hold", "calls", QT_TRANSLATE_NOOP("acts", "Hold or go on"), "F7"),
    Act("mute", "calls", QT_TRANSLATE_NOOP("acts", "Mute or unmute"), "F8"),
    Act("transfer", "calls", QT_TRANSLATE_NOOP("acts", "Transfer"), "F9"),
    Act("consult", "calls", QT_TRANSLATE_NOOP("acts", "Ask a colleague first"), "Shift+F9"),
    Act(
        "swap", "calls", QT_TRANSLATE_NOOP("acts", "Customer or colleague: talk to the other one"), "Ctrl+F7"
    ),
    Act("merge", "calls", QT_TRANSLATE_NOOP("acts", "Three-way talk, or drop the third"), "Ctrl+F9"),
    Act(
        "leave_message", "calls", QT_TRANSLATE_NOOP("acts", "Leave a prepared message and go on"), "Shift+F10"
    ),
    Act("keypad", "calls", QT_TRANSLATE_NOOP("acts", "Keypad"), "F10"),
    Act("pause_recording", "calls", QT_TRANSLATE_NOOP("acts", "Pause or resume the recording"), "F11"),
    Act("object", "calls", QT_TRANSLATE_NOOP("acts", "The customer objects to the recording"), "Shift+F11"),
    Act("help", "calls", QT_TRANSLATE_NOOP("acts", "Call your lead to help"), "F2"),
    Act("finish", "calls", QT_TRANSLATE_NOOP("acts", "Finish and bring the next"), "Ctrl+Return"),
    Act(
        "answers",
        "calls",
        QT_TRANSLATE_NOOP("acts", "Choose an answer (with Alt while typing)"),
        "1…9",
        True,
        True,
    ),
    Act(
        "outcomes",
        "calls",
        QT_TRANSLATE_NOOP("acts", "Choose an outcome (with Alt while typing)"),
        "A…Z",
        True,
        True,
    ),
    Act(
        "objections", "calls", QT_TRANSLATE_NOOP("acts", "Objections: type what the customer said"), "Ctrl+O"
    ),
    Act("step_back", "calls", QT_TRANSLATE_NOOP("acts", "Script: one step back"), "Alt+Left"),
    Act(
        "other_variant",
        "calls",
        QT_TRANSLATE_NOOP("acts", "Script: speak another variant, with a reason"),
        "Ctrl+Shift+V",
    ),
    Act("outline", "calls", QT_TRANSLATE_NOOP("acts", "Script: jump to a step"), "Ctrl+J"),
    Act("propose", "calls", QT_TRANSLATE_NOOP("acts", "Propose a better line for this step"), "Ctrl+Shift+E"),
    Act("note", "calls", QT_TRANSLATE_NOOP("acts", "Write a note"), "Ctrl+N"),
    Act("callback", "calls", QT_TRANSLATE_NOOP("acts", "Promise a callback"), "Ctrl+B"),
    Act("search", "calls", QT_TRANSLATE_NOOP("acts", "Search in the queue"), "Ctrl+F"),
    Act("queue", "calls", QT_TRANSLATE_NOOP("acts", "Go to the queue"), "Ctrl+L"),
    Act("skip", "calls", QT_TRANSLATE_NOOP("acts", "Do not call this lead now"), "Ctrl+Shift+Right"),
    Act(
        "dialing",
        "calls",
        QT_TRANSLATE_NOOP("acts", "Leads one after another: begin or stop"),
        "Ctrl+Shift+P",
    ),
    Act("gate_pass", "calls", QT_TRANSLATE_NOOP("acts", "Call all the same, with a reason"), "Ctrl+Shift+G"),
    Act("next_lead", "calls", QT_TRANSLATE_NOOP("acts", "Show the next lead"), "Ctrl+Right"),
    Act("caller", "calls", QT_TRANSLATE_NOOP("acts", "Back to the caller"), "Ctrl+Left"),
    Act("older", "calls", QT_TRANSLATE_NOOP("acts", "Older contacts of the customer"), "Ctrl+Shift+L"),
    Act("wrap_ups", "calls", QT_TRANSLATE_NOOP("acts", "Calls that still need an outcome"), "Ctrl+U"),
    Act("pool", "calls", QT_TRANSLATE_NOOP("acts", "Public pool: find and claim leads"), "Ctrl+P"),
    Act("cases", "calls", QT_TRANSLATE_NOOP("acts", "Handed to me: colleagues' customers"), "Ctrl+Shift+I"),
    Act("why_mine", "calls", QT_TRANSLATE_NOOP("acts", "Why is this lead mine?"), "Ctrl+Shift+Y"),
    Act("missed", "calls", QT_TRANSLATE_NOOP("acts", "Missed calls: promise to call back"), "Ctrl+Shift+M"),
    Act("ticket", "calls", QT_TRANSLATE_NOOP("acts", "Open a problem"), "Ctrl+T"),
    Act("ticket_answer", "calls", QT_TRANSLATE_NOOP("acts", "Answer or close a problem"), "Ctrl+Shift+T"),
    Act(
        "deal_change", "calls", QT_TRANSLATE_NOOP("acts", "Deal: appointment, cancel, claim"), "Ctrl+Shift+J"
    ),
    Act("tag", "calls", QT_TRANSLATE_NOOP("acts", "Tag the lead"), "Ctrl+G"),
    Act("consent", "calls", QT_TRANSLATE_NOOP("acts", "Consent given or withdrawn"), "Ctrl+Shift+C"),
    Act("do_not_call", "calls", QT_TRANSLATE_NOOP("acts", "Do not call again"), "Ctrl+D"),
    Act("deal", "calls", QT_TRANSLATE_NOOP("acts", "Record a deal"), "Ctrl+E"),
    Act("articles", "calls", QT_TRANSLATE_NOOP("acts", "Articles that help in this call"), "Ctrl+I"),
    Act(
        "reveal",
        "calls",
        QT_TRANSLATE_NOOP("acts", "Show a hidden number for a while, with a reason"),
        "Ctrl+Shift+R",
    ),
    Act("new_lead", "calls", QT_TRANSLATE_NOOP("acts", "New lead from this number"), "Ctrl+Shift+N"),
    Act("dial_number", "calls", QT_TRANSLATE_NOOP("acts", "Dial a number"), "Ctrl+Shift+D"),
    Act("log_call", "calls", QT_TRANSLATE_NOOP("acts", "Log a call on another phone"), "Ctrl+M"),
    Act("play", "quality", QT_TRANSLATE_NOOP("acts", "Play or pause"), "Space"),
    Act("play_back", "quality", QT_TRANSLATE_NOOP("acts", "Back five seconds"), "J"),
    Act("play_stop", "quality", QT_TRANSLATE_NOOP("acts", "Stop"), "K"),
    Act("play_forward", "quality", QT_TRANSLATE_NOOP("acts", "Forward five seconds"), "L"),
    Act("second_back", "quality", QT_TRANSLATE_NOOP("acts", "Back one second"), "Left"),
    Act("second_forward", "quality", QT_TRANSLATE_NOOP("acts", "Forward one second"), "Right"),
    Act("slower", "quality", QT_TRANSLATE_NOOP("acts", "Slower"), "-"),
    Act("faster", "quality", QT_TRANSLATE_NOOP("acts", "Faster"), "+"),
    Act("zoom_in", "quality", QT_TRANSLATE_NOOP("acts", "Waveform larger"), "Z"),
    Act("zoom_out", "quality", QT_TRANSLATE_NOOP("acts", "Waveform smaller"), "X"),
    Act("mark", "quality", QT_TRANSLATE_NOOP("acts", "Mark this moment as evidence"), "M"),
    Act("mark_words", "quality", QT_TRANSLATE_NOOP("acts", "Selected words are evidence"), "E"),
    Act("next_hit", "quality", QT_TRANSLATE_NOOP("acts", "Next phrase that was said"), "."),
    Act("hit_back", "quality", QT_TRANSLATE_NOOP("acts", "Previous phrase that was said"), ","),
    Act("skip_silence", "quality", QT_TRANSLATE_NOOP("acts", "Leave silences out"), "S"),
    Act("loop", "quality", QT_TRANSLATE_NOOP("acts", "Repeat a stretch: from here, to here, off"), "R"),
    Act("agent_loud", "quality", QT_TRANSLATE_NOOP("acts", "Agent's side: loudness"), "A"),
    Act("customer_loud", "quality", QT_TRANSLATE_NOOP("acts", "Customer's side: loudness"), "D"),
    Act("show_heard", "quality", QT_TRANSLATE_NOOP("acts", "What was said, or what was written"), "T"),
    Act("take_suggestion", "quality", QT_TRANSLATE_NOOP("acts", "Take the proposed answer over"), "Y"),
    Act("options", "quality", QT_TRANSLATE_NOOP("acts", "Answer the lit question"), "1…9", True, True),
    Act("not_applicable", "quality", QT_TRANSLATE_NOOP("acts", "Not applicable"), "0"),
    Act("next_question", "quality", QT_TRANSLATE_NOOP("acts", "Next question"), "N"),
    Act("question_back", "quality", QT_TRANSLATE_NOOP("acts", "Previous question"), "P"),
    Act("comment", "quality", QT_TRANSLATE_NOOP("acts", "Comment on the question"), "C"),
    Act("root_cause", "quality", QT_TRANSLATE_NOOP("acts", "Root cause of the answer"), "U"),
    Act("enter_answer", "quality", QT_TRANSLATE_NOOP("acts", "Type the answer (number, text, day)"), "F"),
    Act("blind", "quality", QT_TRANSLATE_NOOP("acts", "Blind: hide weights and score, or show them"), "B"),
    Act("submit", "quality", QT_TRANSLATE_NOOP("acts", "Submit the evaluation"), "Ctrl+Return"),
    Act(
        "skip_call", "quality", QT_TRANSLATE_NOOP("acts", "Give this call of my queue back"), "Ctrl+Backspace"
    ),
    Act("my_queue", "quality", QT_TRANSLATE_NOOP("acts", "Only my queue, or all calls"), "Q"),
    Act("sold_calls", "quality", QT_TRANSLATE_NOOP("acts", "Only sales to be checked, or all calls"), "V"),
    Act("sale_passed", "quality", QT_TRANSLATE_NOOP("acts", "Sale: it is right"), "Ctrl+Shift+A"),
    Act("sale_to_correct", "quality", QT_TRANSLATE_NOOP("acts", "Sale: to be corrected"), "Ctrl+Shift+F"),
    Act("sale_refused", "quality", QT_TRANSLATE_NOOP("acts", "Sale: refuse it"), "Ctrl+Shift+R"),
    Act("find_calls", "quality", QT_TRANSLATE_NOOP("acts", "Search calls"), "Ctrl+F"),
    Act("clip_in", "quality", QT_TRANSLATE_NOOP("acts", "Here begins a piece for the library"), "I"),
    Act("clip_out", "quality", QT_TRANSLATE_NOOP("acts", "Here ends the piece for the library"), "O"),
    Act(
        "share_clip",
        "quality",
        QT_TRANSLATE_NOOP("acts", "Share the piece in the library of calls"),
        "Ctrl+L",
    ),
    Act("coach", "quality", QT_TRANSLATE_NOOP("acts", "Coaching: a note or task for the agent"), "Ctrl+T"),
    Act(
        "propose_line", "quality", QT_TRANSLATE_NOOP("acts", "Propose a better line for the script"), "Ctrl+E"
    ),
    Act("score_play", "scores", QT_TRANSLATE_NOOP("acts", "Play or pause"), "Space"),
    Act("acknowledge", "scores", QT_TRANSLATE_NOOP("acts", "Acknowledge this evaluation"), "Ctrl+Return"),
    Act("appeal", "scores", QT_TRANSLATE_NOOP("acts", "Appeal, or go on to the next level"), "Ctrl+Shift+A"),
    Act(
        "leave_appeal",
        "scores",
        QT_TRANSLATE_NOOP("acts", "Leave the appeal unsent"),
        "Escape",
        palette=False,
    ),
    Act(
        "review_done",
        "reviews",
        QT_TRANSLATE_NOOP("acts", "Approve, decide or submit what is on screen"),
        "Ctrl+Return",
    ),
    Act(
        "review_return",
        "reviews",
        QT_TRANSLATE_NOOP("acts", "Give the evaluation back to its analyst"),
        "Ctrl+Backspace",
    ),
    Act("review_list", "reviews", QT_TRANSLATE_NOOP("acts", "Go to the list"), "Ctrl+L"),
    Act("review_copy", "reviews", QT_TRANSLATE_NOOP("acts", "Copy this page as text"), "Ctrl+Shift+C"),
    Act("review_print", "reviews", QT_TRANSLATE_NOOP("acts", "Print this page"), "Ctrl+P"),
    Act("review_again", "reviews", QT_TRANSLATE_NOOP("acts", "Read this page again"), "F5"),
    Act(
        "admin_save", "admin", QT_TRANSLATE_NOOP("acts", "Save or carry out what is on screen"), "Ctrl+Return"
    ),
    Act("admin_again", "admin", QT_TRANSLATE_NOOP("acts", "Read this page again"), "F5"),
    Act(
        "admin_preview",
        "admin",
        QT_TRANSLATE_NOOP(
            "acts", "Permissions: what would she see? Sheets: how mail leaves. Campaigns: pool rule"
        ),
        "F6",
    ),
    Act("admin_find", "admin", QT_TRANSLATE_NOOP("acts", "Search on this page"), "Ctrl+F"),
    Act("admin_new", "admin", QT_TRANSLATE_NOOP("acts", "Something new on this page"), "Ctrl+N"),
    Act(
        "admin_send",
        "admin",
        QT_TRANSLATE_NOOP("acts", "Sheets: send one now. Campaigns: rule of handing out"),
        "F7",
    ),
    Act("admin_leave", "admin", QT_TRANSLATE_NOOP("acts", "Leave a rule unsaved"), "Escape", palette=False),
    Act("help_answer", "team", QT_TRANSLATE_NOOP("acts", "Answer the call for help"), "F2"),
    Act("listen", "team", QT_TRANSLATE_NOOP("acts", "Listen to the call"), "F6"),
    Act("whisper", "team", QT_TRANSLATE_NOOP("acts", "Whisper: only the agent hears you"), "Shift+F6"),
    Act("barge", "team", QT_TRANSLATE_NOOP("acts", "Join in: both hear you"), "Ctrl+F6"),
    Act("studio_save", "operations", QT_TRANSLATE_NOOP("acts", "Script: save the draft"), "Ctrl+S"),
    Act("studio_undo", "operations", QT_TRANSLATE_NOOP("acts", "Script: undo"), "Ctrl+Z"),
    Act("studio_redo", "operations", QT_TRANSLATE_NOOP("acts", "Script: redo"), "Ctrl+Shift+Z"),
    Act("studio_check", "operations", QT_TRANSLATE_NOOP("acts", "Script: check the draft"), "F7"),
    Act("studio_approve", "operations", QT_TRANSLATE_NOOP("acts", "Script: approve the draft"), "F8"),
    Act("studio_publish", "operations", QT_TRANSLATE_NOOP("acts", "Script: publish the draft"), "F9"),
    Act("studio_stop", "operations", QT_TRANSLATE_NOOP("acts", "Script: stop something now"), "Ctrl+Shift+X"),
    Act(
        "studio_add",
        "operations",
        QT_TRANSLATE_NOOP("acts", "Script: a new step behind this one"),
        "Ctrl+Return",
    ),
    Act("studio_delete", "operations", QT_TRANSLATE_NOOP("acts", "Script: delete this step"), "Ctrl+Del"),
    Act("studio_up", "operations", QT_TRANSLATE_NOOP("acts", "Script: move this step up"), "Alt+Up"),
    Act("studio_down", "operations", QT_TRANSLATE_NOOP("acts", "Script: move this step down"), "Alt+Down"),
    Act(
        "studio_connect",
        "operations",
        QT_TRANSLATE_NOOP("acts", "Script: choose where this step leads"),
        "Ctrl+L",
    ),
    Act(
        "studio_objection", "operations", QT_TRANSLATE_NOOP("acts", "Script: a new objection"), "Ctrl+Shift+O"
    ),
    Act("studio_words", "operations", QT_TRANSLATE_NOOP("acts", "Script: edit the words"), "F3"),
    Act("studio_play", "operations", QT_TRANSLATE_NOOP("acts", "Script: play it from the beginning"), "F5"),
    Act("studio_preview", "operations", QT_TRANSLATE_NOOP("acts", "Script: preview this step"), "F6"),
    Act("studio_list", "operations", QT_TRANSLATE_NOOP("acts", "Back to the list of scripts"), "Alt+Left"),
    Act("learn_play", "learning", QT_TRANSLATE_NOOP("acts", "Play or pause"), "Space"),
    Act("learn_done", "learning", QT_TRANSLATE_NOOP("acts", "Coaching: read, then done"), "Ctrl+Return"),
    Act("learn_coaching", "learning", QT_TRANSLATE_NOOP("acts", "Show coaching"), "F2"),
    Act("learn_library", "learning", QT_TRANSLATE_NOOP("acts", "Show the library of calls"), "F3"),
    Act("learn_again", "learning", QT_TRANSLATE_NOOP("acts", "Read library and coaching again"), "F5"),
    Act("form_save", "forms", QT_TRANSLATE_NOOP("acts", "Form: save the draft"), "Ctrl+S"),
    Act("form_undo", "forms", QT_TRANSLATE_NOOP("acts", "Form: undo"), "Ctrl+Z"),
    Act("form_redo", "forms", QT_TRANSLATE_NOOP("acts", "Form: redo"), "Ctrl+Shift+Z"),
    Act("form_check", "forms", QT_TRANSLATE_NOOP("acts", "Form: check the draft"), "F7"),
    Act("form_approve", "forms", QT_TRANSLATE_NOOP("acts", "Form: approve the draft"), "F8"),
    Act("form_publish", "forms", QT_TRANSLATE_NOOP("acts", "Form: publish the draft"), "F9"),
    Act("form_add", "forms", QT_TRANSLATE_NOOP("acts", "Form: a new question behind this"), "Ctrl+Return"),
    Act("form_section", "forms", QT_TRANSLATE_NOOP("acts", "Form: a new section"), "Ctrl+Shift+Return"),
    Act(
        "form_inner",
        "forms",
        QT_TRANSLATE_NOOP("acts", "Form: a new section inside this one"),
        "Ctrl+Shift+I",
    ),
    Act("form_answer", "forms", QT_TRANSLATE_NOOP("acts", "Form: a new answer"), "Alt+Return"),
    Act("form_copy", "forms", QT_TRANSLATE_NOOP("acts", "Form: copy this question"), "Ctrl+D"),
    Act("form_delete", "forms", QT_TRANSLATE_NOOP("acts", "Form: delete this"), "Ctrl+Del"),
    Act("form_up", "forms", QT_TRANSLATE_NOOP("acts", "Form: move this up"), "Alt+Up"),
    Act("form_down", "forms", QT_TRANSLATE_NOOP("acts", "Form: move this down"), "Alt+Down"),
    Act("form_words", "forms", QT_TRANSLATE_NOOP("acts", "Form: edit the words"), "F3"),
    Act("form_preview", "forms", QT_TRANSLATE_NOOP("acts", "Form: answer it in the preview"), "F6"),
    Act("form_list", "forms", QT_TRANSLATE_NOOP("acts", "Back to the list of forms"), "Alt+Left"),
    Act("library_filter", "library", QT_TRANSLATE_NOOP("acts", "Leads: filter"), "Ctrl+F"),
    Act("library_views", "library", QT_TRANSLATE_NOOP("acts", "Leads: choose a saved view"), "F3"),
    Act("library_save", "library", QT_TRANSLATE_NOOP("acts", "Leads: save this view"), "Ctrl+S"),
    Act("library_forget", "library", QT_TRANSLATE_NOOP("acts", "Leads: forget this view")),
    Act("library_columns", "library", QT_TRANSLATE_NOOP("acts", "Leads: choose columns"), "Ctrl+L"),
    Act("library_sort", "library", QT_TRANSLATE_NOOP("acts", "Leads: sort by this column"), "F6"),
    Act("library_change", "library", QT_TRANSLATE_NOOP("acts", "Leads: change many at once"), "Ctrl+E"),
    Act("library_again", "library", QT_TRANSLATE_NOOP("acts", "Leads: read the list again"), "F5"),
    Act(
        "library_compare",
        "library",
        QT_TRANSLATE_NOOP("acts", "Leads: compare the two that are chosen"),
        "Ctrl+D",
    ),
    Act(
        "pairs_merge",
        "pairs",
        QT_TRANSLATE_NOOP("acts", "Duplicates: make one record of both"),
        "Ctrl+Return",
    ),
    Act("pairs_two", "pairs", QT_TRANSLATE_NOOP("acts", "Duplicates: they are two customers"), "Ctrl+Del"),
    Act("pairs_swap", "pairs", QT_TRANSLATE_NOOP("acts", "Duplicates: keep the other record"), "F6"),
    Act(
        "pairs_left",
        "pairs",
        QT_TRANSLATE_NOOP("acts", "Duplicates: all values of the left one"),
        "Ctrl+Left",
    ),
    Act(
        "pairs_right",
        "pairs",
        QT_TRANSLATE_NOOP("acts", "Duplicates: all values of the right one"),
        "Ctrl+Right",
    ),
    Act("pairs_search", "pairs", QT_TRANSLATE_NOOP("acts", "Duplicates: look for them"), "F5"),
    Act("library_export", "library", QT_TRANSLATE_NOOP("acts", "Leads: export what the filter finds")),
    Act("import_choose", "imports", QT_TRANSLATE_NOOP("acts", "Import: choose a file"), "Ctrl+O"),
    Act("import_next", "imports", QT_TRANSLATE_NOOP("acts", "Import: try it, then import"), "Ctrl+Return"),
    Act("import_again", "imports", QT_TRANSLATE_NOOP("acts", "Import: read the list of files again"), "F5"),
    Act("records_tickets", "records", QT_TRANSLATE_NOOP("acts", "Records: problems"), "F6"),
    Act("records_deals", "records", QT_TRANSLATE_NOOP("acts", "Records: deals"), "F7"),
    Act("records_visits", "records", QT_TRANSLATE_NOOP("acts", "Records: follow-up visits"), "F8"),
    Act("records_consents", "records", QT_TRANSLATE_NOOP("acts", "Records: consents"), "F9"),
    Act("records_again", "records", QT_TRANSLATE_NOOP("acts", "Records: read the list again"), "F5"),
    Act(
        "records_do",
        "records",
        QT_TRANSLATE_NOOP("acts", "Records: carry out what is on screen"),
        "Ctrl+Return",
    ),
    Act("records_list", "records", QT_TRANSLATE_NOOP("acts", "Records: go to the list"), "Ctrl+L"),
    Act("records_copy", "records", QT_TRANSLATE_NOOP("acts", "Records: copy the proof"), "Ctrl+Shift+C"),
    Act("records_print", "records", QT_TRANSLATE_NOOP("acts", "Records: print the proof"), "Ctrl+P"),
    Act("handing_plan", "handing", QT_TRANSLATE_NOOP("acts", "Leads: preview who gets what"), "F7"),
    Act(
        "handing_start",
        "handing",
        QT_TRANSLATE_NOOP("acts", "Leads: do what the preview shows"),
        "Ctrl+Return",
    ),
    Act("handing_pause", "handing", QT_TRANSLATE_NOOP("acts", "Leads: pause the job, or go on"), "F8"),
    Act("handing_drop", "handing", QT_TRANSLATE_NOOP("acts", "Leads: end the job here"), "Ctrl+Backspace"),
    Act("handing_show", "handing", QT_TRANSLATE_NOOP("acts", "Leads: show the preview"), "F2"),
    Act("handing_jobs", "handing", QT_TRANSLATE_NOOP("acts", "Leads: show the jobs"), "F3"),
    Act("handing_coverage", "handing", QT_TRANSLATE_NOOP("acts", "Leads: coverage by region"), "F4"),
    Act("handing_rules", "handing", QT_TRANSLATE_NOOP("acts", "Leads: rules of handing out"), "F9"),
    Act("handing_history", "handing", QT_TRANSLATE_NOOP("acts", "Leads: why a lead is where it is"), "F6"),
    Act("handing_again", "handing", QT_TRANSLATE_NOOP("acts", "Leads: read this page again"), "F5"),
    Act("need_act", "team", QT_TRANSLATE_NOOP("acts", "Team: lend a hand with the marked need"), "F4"),
    Act("team_day", "team", QT_TRANSLATE_NOOP("acts", "Team: show the day in figures"), "F3"),
    Act("team_targets", "team", QT_TRANSLATE_NOOP("acts", "Team: targets of the marked line"), "F8"),
    Act("sheet_morning", "team", QT_TRANSLATE_NOOP("acts", "Team: morning sheet"), "F9"),
    Act("sheet_evening", "team", QT_TRANSLATE_NOOP("acts", "Team: evening sheet"), "Shift+F9"),
    Act("sheet_copy", "team", QT_TRANSLATE_NOOP("acts", "Team: copy the sheet"), "Ctrl+Shift+C"),
    Act("sheet_print", "team", QT_TRANSLATE_NOOP("acts", "Team: print the sheet"), "Ctrl+P"),
    Act("sheet_mail", "team", QT_TRANSLATE_NOOP("acts", "Team: write a mail with the sheet"), "Ctrl+Shift+E"),
    Act("help_later", "team", QT_TRANSLATE_NOOP("acts", "Cannot help now"), "Shift+F2"),
)
BY_ID = {act.id: act for act in ACTS}


def words_of(act: Act) -> str:
    """The act in the language of the window."""
    return QCoreApplication.translate("acts", act.words)


def key_words(key: str) -> str:
    """A key as it is printed on keyboards; Qt's own translations (“Control+Retorno”) are longer than any button."""
    if not key or "…" in key:
        return key
    if sys.platform == "darwin":
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return key.replace("Return", "Enter").replace("Left", "←").replace("Right", "→")


class Acts(QObject):
    """Acts with their keys in force and what they do. One for the window.

    Signals:
        keys_changed: a key was given to another act; hints are drawn again.
    """

    keys_changed = Signal()

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._actions: dict[str, QAction] = {}
        self._why: dict[str, str] = {}
        for act in ACTS:
            if not act.told:
                action = QAction(self)
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
                self._actions[act.id] = action
                self._give(act.id, self.key(act.id))

    def install(self, widget: QWidget, place: Place) -> None:
        """Make the keys of a place work while `widget` is visible."""
        for act in ACTS:
            if act.place == place and not act.told:
                widget.addAction(self._actions[act.id])

    def install_some(self, widget: QWidget, *act_ids: str) -> None:
        """Make only these keys work while `widget` is visible."""
        for act_id in act_ids:
            widget.addAction(self._actions[act_id])

    def on(self, act_id: str, handler: Callable[[], object]) -> None:
        """Say what an act does."""
        self._actions[act_id].triggered.connect(lambda *_checked: handler())

    def within(self, widget: QWidget) -> Within:
        """Say what acts do while `widget` is on screen: one key serves the same act on several pages."""
        return Within(self, widget)

    def run(self, act_id: str) -> None:
        """Do it (palette, button), if it can be done now."""
        if act_id in self._actions:
            self._actions[act_id].trigger()

    def enable(self, act_id: str, on: bool, why: str = "") -> None:
        """Say whether it can be done now; `why` not, in words."""
        self._actions[act_id].setEnabled(on)
        self._why[act_id] = "" if on else why

    def enabled(self, act_id: str) -> bool:
        return act_id in self._actions and self._actions[act_id].isEnabled()

    def why_not(self, act_id: str) -> str:
        return self._why.get(act_id, "")

    def key(self, act_id: str) -> str:
        """The key in force, as a portable text."""
        act = BY_ID[act_id]
        if act.fixed or self._settings is None:
            return act.key
        return self._settings.read(f"keys/{act_id}", act.key)

    def hint(self, act_id: str) -> str:
        """The key in force, for people."""
        return key_words(self.key(act_id))

    def remap(self, act_id: str, key: str) -> None:
        """Give an act another key ("" : none). Conflicts are allowed and shown, not hidden."""
        if not BY_ID[act_id].fixed and self._settings is not None:
            self._settings.write(f"keys/{act_id}", key)
            self._give(act_id, key)
            self.keys_changed.emit()

    def conflicts(self) -> dict[str, tuple[str, ...]]:
        """Acts that share their key with another one of the same place (or of everywhere)."""
        found: dict[str, tuple[str, ...]] = {}
        for act in ACTS:
            key = self.key(act.id)
            others = tuple(
                o.id
                for o in ACTS
                if key
                and o.id != act.id
                and self.key(o.id) == key
                and ("everywhere" in (o.place, act.place) or o.place == act.place)
            )
            if others:
                found[act.id] = others
        return found

    def _give(self, act_id: str, key: str) -> None:
        keys = [QKeySequence(key)] if key else []
        if "Return" in key:
            keys.append(QKeySequence(key.replace("Return", "Enter")))
        self._actions[act_id].setShortcuts(keys)


class Within:
    """Acts as far as one widget is on screen."""

    def __init__(self, acts: Acts, widget: QWidget) -> None:
        self._acts, self._widget = acts, widget

    def on(self, act_id: str, handler: Callable[[], object]) -> None:
        """Say what an act does there."""

        def here() -> None:
            if shiboken6.isValid(self._widget) and self._widget.isVisible():
                handler()

        self._acts.on(act_id, here)
