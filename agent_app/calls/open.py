"""The wiring of the Calls desk: every connection it needs, in one place."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from agent_app.calls.dialing import DialingPresenter
from agent_app.calls.headset import connect_headset
from agent_app.calls.presenter import CallsPresenter
from agent_app.calls.saver import DraftSaver
from agent_app.calls.view import CallsDesk, Say
from agent_app.calls.wrap_presenter import WrapPresenter
from agent_app.customers.acts_presenter import ActsPresenter
from agent_app.customers.presenter import CustomerPresenter
from agent_app.knowledge.open import connect_knowledge
from agent_app.leads.view import open_queue
from agent_app.runner import Runner
from agent_app.scripts.presenter import ScriptPresenter
from agent_app.scripts.view import connect_script
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.team.day_line import connect_day
from agent_app.team.help_caller import HelpCaller
from agent_app.team.service import TeamService
from agent_app.widgets import times
from agent_app.widgets.language import language

SHEET_ACTS = (
    "ticket",
    "ticket_answer",
    "deal_change",
    "tag",
    "consent",
    "do_not_call",
    "deal",
    "callback",
    "new_lead",
)


def open_calls(
    services: Services, background: Runner, acts: Acts, say: Say, parent: QWidget | None = None
) -> CallsDesk:
    """Build the desk with its presenters."""
    queue = open_queue(services, background, acts)
    assert queue.presenter is not None
    queue.presenter.reload()  # the database reads while the rest of the desk is built
    desk = CallsDesk(acts, queue, say, parent)
    if (sound := services.sound) is not None:
        desk.telephone_rings = lambda: sound.state().rings
    connect_headset(desk, services, acts)
    session = services.session.session()
    if session is not None:
        desk.customer.home_country = session.organisation.home_country
    customer = CustomerPresenter(desk.customer, services.customers, background)
    script = ScriptPresenter(desk.side.script, times.now_utc)
    script.stops = services.definitions.stops
    wrap = WrapPresenter(desk.side, services.calls, DraftSaver(services.calls, background), background)
    parts = (queue.presenter, customer, script, wrap)
    presenter = CallsPresenter(desk, services, background, parts, times.now_utc, lambda: language.short)
    desk.presenter, desk.customer.presenter = presenter, customer
    dialing = DialingPresenter(
        desk.preview, times.now_utc, next_lead=queue.presenter.bring_next, show=presenter.select,
        dial=presenter.dial_previewed, skip=presenter.skip_previewed,
        campaign=lambda: next(iter(services.definitions.campaigns()), None),
    )  # fmt: skip
    presenter.dialing, desk.skip_reasons = dialing, dialing.reasons
    desk.preview.ticked.connect(dialing.tick)
    desk.customer.pass_requested.connect(lambda: acts.run("gate_pass"))
    desk.acts_presenter = ActsPresenter(desk, services.customers, services.calls, background, times.now_utc)
    connect_script(desk.side.script, script)
    _connect_panels(desk, presenter, wrap)
    connect_knowledge(desk, services, background, say)
    _connect_sheets(desk, presenter, desk.acts_presenter)
    _connect_acts(desk, presenter, acts)
    acts.on("dialing", dialing.toggle)
    acts.on("skip", lambda: desk.open_sheet("skip") if dialing.lead_id else None)
    acts.on("gate_pass", lambda: desk.open_sheet("gate_pass"))
    desk.acts_presenter.on_skipped = dialing.skip
    _connect_reveal(desk, services, acts)
    if services.team is not None:
        _connect_help(desk, services, services.team, acts, say)
    connect_day(desk.day, services)
    acts.install(desk, "calls")
    unlisten = services.changes.listen(presenter.on_changed)
    desk.destroyed.connect(lambda *_: unlisten())
    presenter.refresh()
    return desk


def _connect_reveal(desk: CallsDesk, services: Services, acts: Acts) -> None:
    session = services.session.session()
    assert desk.acts_presenter is not None
    desk.acts_presenter.reveals = services.reveals
    desk.acts_presenter.on_revealed = desk.show_revealed
    hidden = services.reveals is not None and session is not None and session.person.masked
    acts.on("reveal", lambda: desk.open_sheet("reveal"))
    acts.enable("reveal", hidden, desk.tr("Your role reads numbers in full."))


def _connect_panels(desk: CallsDesk, presenter: CallsPresenter, wrap: WrapPresenter) -> None:
    desk.queue.lead_selected.connect(presenter.select)

    def dial(lead_id: str) -> None:
        presenter.select(lead_id)
        desk.close_drawer()
        presenter.answer_or_dial()

    desk.queue.lead_opened.connect(dial)
    desk.customer.caller_requested.connect(presenter.back_to_caller)
    desk.customer.older_requested.connect(presenter.customer.older)
    desk.chooser.chosen.connect(presenter.attach)

    def nobody(call_id: str) -> None:
        presenter.nobody_of_them(call_id)
        desk.open_sheet("new_lead")

    desk.chooser.nobody_chosen.connect(nobody)
    side = desk.side
    side.open_wrap_ups.chosen.connect(presenter.show_wrap_up)
    side.missed.chosen.connect(presenter.call_back)
    side.notes.notes_changed.connect(lambda text: wrap.change(notes=text))
    side.wrap.outcome_chosen.connect(lambda code: wrap.change(disposition=code))
    side.wrap.changed.connect(lambda name, value: wrap.change(**{name: value}))
    side.wrap.field_changed.connect(wrap.set_field)
    side.wrap.when_typed.connect(wrap.read_when)
    side.wrap.proposal_taken.connect(wrap.take_proposal)
    side.wrap.moment_chosen.connect(wrap.choose_moment)


def _connect_sheets(desk: CallsDesk, presenter: CallsPresenter, sheets: ActsPresenter) -> None:
    desk.sheet.saved.connect(sheets.save)
    desk.sheet.when_asked.connect(sheets.read_when)
    sheets.on_created = presenter.attach_created

    def dialled(kind: str, values: dict[str, str]) -> None:
        match kind:
            case "log_call":
                presenter.log_manual(values["number"], values["direction"])
            case "keypad":
                presenter.press_keys(values["digits"])
            case "transfer":
                presenter.transfer(values["number"])
            case "consult":
                presenter.consult(values["number"])
            case "propose":
                presenter.propose_line(values["text"], values.get("why", ""))
            case "leave_message":
                presenter.leave_message(values["message"])
            case "variant":
                presenter.speak_other(values["variant"], values["reason"])
            case _:
                presenter.dial_text(values["number"], values.get("line", ""))

    sheets.on_dialled = dialled


def _connect_acts(desk: CallsDesk, presenter: CallsPresenter, acts: Acts) -> None:
    acts.on("answer", presenter.answer_or_dial)
    acts.on("reject", presenter.reject)
    acts.on("hang_up", presenter.hang_up)
    acts.on("hold", presenter.hold_or_resume)
    acts.on("mute", presenter.mute_or_unmute)
    acts.on("pause_recording", presenter.pause_or_resume_recording)
    acts.on("object", presenter.object_to_recording)
    acts.on("finish", presenter.finish)
    acts.on("objections", desk.side.script.open_objections)
    acts.on("outline", desk.side.script.open_outline)
    acts.on("step_back", presenter.script.back)
    acts.on("propose", desk.open_proposal)
    acts.on("note", desk.write_note)
    acts.on("search", lambda: desk.go_to_queue(search=True))
    acts.on("queue", desk.go_to_queue)
    acts.on("next_lead", presenter.next_lead)
    acts.on("caller", presenter.back_to_caller)
    acts.on("articles", lambda: desk.open_articles())
    acts.on("older", presenter.customer.older)
    acts.on("wrap_ups", desk.side.open_wrap_ups.focus_first)
    acts.on("missed", desk.side.missed.take_first)
    acts.on("dial_number", lambda: desk.open_sheet("dial_number"))
    acts.on("log_call", lambda: desk.open_sheet("log_call"))
    acts.on("keypad", lambda: desk.open_sheet("keypad"))
    acts.on(
        "transfer",
        lambda: presenter.complete_transfer() if presenter.consulting else desk.open_sheet("transfer"),
    )
    acts.on("consult", lambda: desk.open_sheet("consult"))
    acts.on("swap", presenter.swap)
    acts.on("merge", presenter.merge_or_part)
    acts.on("leave_message", desk.open_messages)
    acts.on("other_variant", desk.open_variants)
    for kind in SHEET_ACTS:
        acts.on(kind, partial(desk.open_sheet, kind))


def _connect_help(desk: CallsDesk, services: Services, team: TeamService, acts: Acts, say: Say) -> None:
    caller = HelpCaller(team, say)
    acts.on("help", caller.ask)
    unlisten = services.changes.listen(caller.on_changed)
    desk.destroyed.connect(lambda *_: unlisten())
