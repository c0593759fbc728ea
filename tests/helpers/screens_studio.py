"""States of the Operations desk and of what is new on the Calls desk."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from msgspec.structs import replace as with_changes
from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from agent_app.widgets.language import language
from domain.leads import Lead
from domain.script_life import edits
from domain.script_life.stops import Stop
from domain.scripts import Act, Case, Objection, Option, Script, Step
from domain.studio import Comment, OpenDraft, ProposalRow, StopRow
from tests.helpers import desk_fakes as fakes
from tests.helpers.desk_sample import NOW, text
from tests.helpers.fake_news import a_release
from tests.helpers.fake_studio import FakeStudio


def _page(studio: FakeStudio | None = None) -> tuple[Any, Any, FakeStudio]:
    made = studio or FakeStudio()
    window = open_shell(replace(fakes.fake_services("operations"), studio=made), fakes.RunsAtOnce())
    window.resize(1366, 768)
    window.go_to("operations")
    desk: Any = window.desks["operations"]
    return window, desk.widget("scripts"), made


def _editor(studio: FakeStudio | None = None) -> tuple[Any, Any, FakeStudio]:
    window, page, made = _page(studio)
    page.shelf_presenter.open(made.code)
    return window, page, made


def studio_list() -> QWidget:
    studio = FakeStudio()
    studio.begin(studio.code, OpenDraft())
    studio.lines = proposals(studio.script)
    return _page(studio)[0]


def studio_empty() -> QWidget:
    studio = FakeStudio()
    studio.empty = True
    return _page(studio)[0]


def studio_editor() -> QWidget:
    """A step with its answers, with marks of every kind beside steps."""
    studio = FakeStudio()
    studio.said, studio.lines = comments(studio.script), proposals(studio.script)
    studio.stopped = (a_stop(studio.script),)
    window, page, _ = _editor(studio)
    page.presenter.select(next(s.id for s in studio.script.steps if s.options))
    return window


def studio_large() -> QWidget:
    """A hundred and fifty steps."""
    return _editor(FakeStudio(large_script()))[0]


def studio_branch() -> QWidget:
    script = large_script(40)
    window, page, _ = _editor(FakeStudio(script))
    page.presenter.select(next(s.id for s in script.steps if s.kind == "branch"))
    return window


def _side(name: str, studio: FakeStudio | None = None) -> tuple[Any, Any, FakeStudio]:
    window, page, made = _editor(studio)
    page.editor.show_side(name)
    return window, page, made


def studio_answer() -> QWidget:
    """What one answer does, over the editor."""
    window, page, _ = _editor()
    script = page.presenter.script
    ask = next(s for s in script.steps if s.kind == "ask" and len(s.options) > 1)
    act = Act(
        kind="ticket", title=text("Send the terms", "寄送条款", "Enviar las condiciones"), due="+2d 10:00"
    )
    options = (ask.options[0], with_changes(ask.options[1], acts=(act,)), *ask.options[2:])
    page.presenter.change(lambda s: edits.put_step(s, with_changes(ask, options=options)), select=ask.id)
    page.open_part((("options", 1),), language.short)
    return window


def studio_act() -> QWidget:
    """One act of an answer."""
    window = studio_answer()
    window.desks["operations"].widget("scripts").editor.step_part.go((("options", 1), ("acts", 0)))
    return window


def studio_whole() -> QWidget:
    """What belongs to the whole script."""
    window, page, _ = _editor()
    page.editor.show_side("script")
    return window


def studio_find_lead() -> QWidget:
    """A customer of the library for the preview."""
    studio = FakeStudio()
    for n, (name, place) in enumerate(
        (("Ana Belén Rodríguez", "Madrid"), ("陈伟", "上海"), ("Otto Weiß", "Berlin"))
    ):
        studio.leads[f"l{n}"] = Lead(id=f"l{n}", name=name, place=place)
    window, page, _ = _side("preview", studio)
    page.editor.preview.finder.ask()
    page.editor.preview.finder.put(studio.find_leads(""))
    return window


def studio_preview() -> QWidget:
    window, page, _ = _side("preview")
    page.play()
    return window


def studio_findings() -> QWidget:
    studio = FakeStudio()
    window, page, _ = _side("findings", studio)
    first = studio.script.steps[0]
    page.presenter.change(lambda s: edits.set_text(s, first.id, "text", "zh", ""))
    page.presenter.change(lambda s: edits.connect(s, first.id, edits.open_ways(first)[0][0], ""))
    return window


def studio_changes() -> QWidget:
    studio = FakeStudio()
    window, page, _ = _editor(studio)
    first = studio.script.steps[0]
    page.presenter.change(
        lambda s: edits.set_text(
            s, first.id, "text", "en", "Good morning, this is {{ agent.name }}. Is this a good moment?"
        )
    )
    page.presenter.change(lambda s: edits.move_step(s, first.id, 1))
    page.add_step()
    page.editor.show_side("compare")
    return window


def studio_comments() -> QWidget:
    studio = FakeStudio()
    studio.said = comments(studio.script)
    return _side("comments", studio)[0]


def studio_proposals() -> QWidget:
    studio = FakeStudio()
    studio.lines = proposals(studio.script)
    return _side("proposals", studio)[0]


def studio_versions() -> QWidget:
    studio = FakeStudio()
    studio.stopped = (a_stop(studio.script),)
    studio.released = (
        with_changes(
            studio.released[0],
            id="r8",
            version=8,
            state="planned",
            starts_at=NOW + timedelta(days=2),
            teams=("Reds 红队",),
            campaigns=("renewal",),
            read=0,
        ),
        *studio.released,
        with_changes(
            studio.released[0],
            id="r6",
            version=6,
            state="ended",
            why="A wrong price",
            sentence={},
            ends_at=NOW - timedelta(days=4),
        ),
    )
    return _side("releases", studio)[0]


def studio_publish() -> QWidget:
    window, page, studio = _editor()
    page.presenter.check()
    assert studio.draft is not None
    studio.draft = with_changes(studio.draft, state="approved", approved_by="Ada")
    page.presenter.draft = studio.draft
    page.presenter.redraw()
    page.acts.ask_publish()
    return window


def studio_stop() -> QWidget:
    window, page, _ = _editor()
    page.ask_stop()
    page.editor.stop_dialog.done.click()
    return window


def studio_merge() -> QWidget:
    studio = FakeStudio()
    window, page, _ = _editor(studio)
    first, second = studio.script.steps[:2]
    page.presenter.change(lambda s: edits.set_text(s, first.id, "text", "en", "Mine"))
    script = edits.set_text(studio.script, first.id, "text", "en", "Hello, do you have a minute?")
    studio.other_saves(edits.set_text(script, second.id, "text", "zh", "请问还是这样吗？"))
    page.presenter.save()
    return window


def studio_way() -> QWidget:
    studio = FakeStudio()
    window, page, _ = _editor(studio)
    ask = next(s for s in studio.script.steps if s.options)
    page.lead_to(ask.id, studio.script.steps[-1].id)
    return window


def studio_calendar() -> QWidget:
    window, page, _ = _page()
    page.open_calendar()
    return window


def news() -> QWidget:
    services: Any = fakes.fake_services()
    window = open_shell(services, fakes.RunsAtOnce())
    window.resize(1366, 768)
    services.news.new = [
        a_release(),
        with_changes(
            a_release("r2", 3),
            code="finance",
            sentence=text(
                "Say the yearly rate before the monthly sum.",
                "先说年利率，再说月供。",
                "Diga la tasa anual antes de la cuota mensual.",
            ),
        ),
    ]
    services.calls.set_agent_state("paused", "unread_change")
    return window


def stopped_line() -> QWidget:
    """A call in which the line on screen was stopped."""
    services: Any = fakes.fake_services()
    window = open_shell(services, fakes.RunsAtOnce())
    window.resize(1366, 768)
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    desk: Any = window.desks["calls"]
    step = desk.presenter.script.player.step
    services.definitions.stopped = (
        Stop(
            id="s",
            kind="step",
            code=fakes.SCRIPT.code,
            step=step.id,
            reason="The price in it is wrong since noon",
            by="Olga Petrova",
            at=NOW,
        ),
    )
    desk.presenter.script.show()
    return window


def propose_line() -> QWidget:
    services: Any = fakes.fake_services()
    window = open_shell(services, fakes.RunsAtOnce())
    window.resize(1366, 768)
    services.calls.answer(services.calls.ring(fakes.exact()))
    window.acts.run("propose")
    return window


def comments(script: Script) -> tuple[Comment, ...]:
    step = script.steps[0].id
    first = Comment(
        id="c-000001",
        code=script.code,
        text="Agents stumble over this sentence; may it be shorter?",
        at=NOW - timedelta(hours=5),
        by="Quan Li",
        step=step,
    )
    return (
        first,
        Comment(
            id="c-000002",
            code=script.code,
            text="Yes, I shorten it.",
            at=NOW - timedelta(hours=4),
            by="Olga",
            step=step,
            thread=first.id,
        ),
        Comment(
            id="c-000003",
            code=script.code,
            text="Is the notice of the right to withdraw the new one?",
            at=NOW - timedelta(days=2),
            by="Ada",
            step="",
            resolved_by="Olga",
            resolved_at=NOW - timedelta(days=1),
        ),
    )


def proposals(script: Script) -> tuple[ProposalRow, ...]:
    step = script.steps[0].id
    return (
        ProposalRow(
            ids=("p1", "p2", "p3"),
            code=script.code,
            step=step,
            text="您好，您的家庭保单还有一个月到期，我可以占用您两分钟吗？",
            state="open",
            first_at=NOW - timedelta(days=6),
            last_at=NOW - timedelta(hours=2),
            version=7,
            language="zh",
            why="Customers ask at once what it is about.",
            by=("Mira Chen", "陈明"),
            teams=("Reds 红队",),
            count=3,
            calls=("a", "b", "c"),
        ),
        ProposalRow(
            ids=("p4",),
            code=script.code,
            step=script.steps[1].id,
            text="Would you like me to compare it for you?",
            state="open",
            first_at=NOW - timedelta(days=1),
            last_at=NOW - timedelta(days=1),
            version=7,
            language="en",
            by=("Otto Weiß",),
            teams=("Blues",),
        ),
        ProposalRow(
            ids=("p5",),
            code=script.code,
            step=step,
            text="Hi!",
            state="declined",
            first_at=NOW - timedelta(days=9),
            last_at=NOW - timedelta(days=9),
            version=6,
            language="en",
            by=("Pia",),
        ),
    )


def a_stop(script: Script) -> StopRow:
    step = script.steps[1]
    return StopRow(
        id="s1",
        kind="step",
        code=script.code,
        reason="The price is wrong since noon",
        at=NOW - timedelta(minutes=7),
        step=step.id,
        words=step.title or step.text,
        by="Olga",
    )


def large_script(steps: int = 150) -> Script:
    """As people write them: on and on, answers that lead ahead, some back, branches, an objection."""

    def words(n: int) -> dict[str, str]:
        return text(
            f"Question {n} about the policy", f"关于保单的第 {n} 个问题", f"Pregunta {n} sobre la póliza"
        )

    made: list[Step] = []
    for n in range(steps):
        name, after = f"s{n:03}", f"s{n + 1:03}" if n + 1 < steps else ""
        if n + 1 == steps:
            made.append(Step(id=name, kind="outcome", text=words(n), disposition="reached.sold"))
        elif n % 12 == 5:
            made.append(
                Step(
                    id=name,
                    kind="branch",
                    title=words(n),
                    cases=(Case(when="lead.tier == 'A'", goto=f"s{min(steps - 1, n + 4):03}"),),
                    otherwise=after,
                )
            )
        elif n % 3 == 1:
            options = (
                Option(code="yes", text=text("Yes", "是", "Sí"), goto=after),
                Option(
                    code="no",
                    text=text("No, something else", "不是", "No, otra cosa"),
                    goto=f"s{min(steps - 1, n + 2 + n % 5):03}",
                ),
            )
            if n % 24 == 16:
                options = (
                    *options,
                    Option(
                        code="again",
                        text=text("Say it again", "请再说一遍", "Repítalo"),
                        goto=f"s{max(0, n - 3):03}",
                    ),
                )
            made.append(Step(id=name, kind="ask", text=words(n), options=options))
        else:
            made.append(
                Step(
                    id=name,
                    kind="disclose" if n % 10 == 9 else "say",
                    text=words(n),
                    goto=after,
                    required=n % 10 == 9,
                )
            )
    objection = Objection(
        code="dear",
        title=text("Too expensive", "太贵了", "Es muy caro"),
        steps=(
            Step(id="dear_1", kind="say", text=words(900), goto="dear_2"),
            Step(id="dear_2", kind="say", text=words(901)),
        ),
    )
    return Script(
        code="large",
        title=text("Renewal in three segments", "分三段的续保", "Renovación en tres tramos"),
        start="s000",
        steps=tuple(made),
        objections=(objection,),
        version=7,
    )


STUDIO_STATES = {
    f.__name__: f
    for f in (
        studio_list, studio_empty, studio_editor, studio_large, studio_branch, studio_answer, studio_act, studio_whole, studio_find_lead,
        studio_preview, studio_findings, studio_changes,
        studio_comments, studio_proposals, studio_versions, studio_publish, studio_stop, studio_merge, studio_way,
        studio_calendar, news, stopped_line, propose_line,
    )
}  # fmt: skip
