"""`bench script`: from an answer's key to the next step painted, in a script of 500 steps, in the whole window.

The walk meets every kind of step, branches on the record and on answers, objections, back and jumps from the outline.
Beside it, in the same run, a bare column (one text, five buttons) changes its words and is painted. Promise: p99 <= 16 ms.
Nothing waits for anything on the way, so the time of the processor is the promise's figure where the machine is busy with
other things (the bare column's p99 is then many times its p50); the clock's stands beside it.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import sys
import time
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from domain.scripts import Act, Case, Limits, Objection, Option, Question, Script, Step
from tests.benchmarks.big_desk import percentile

PROMISE_MS = 16.0
WARM = 60
LONG = " Your policy still runs for some days; whoever renews now keeps this year's tariff and the bonus that was earned."


def main(arguments: list[str]) -> int:
    """Print one JSON line; 1 when the promise is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--steps", type=int, default=500)
    parser.add_argument("--moves", type=int, default=2_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    figures = measure(options.steps, options.moves)
    print(json.dumps(figures), flush=True)
    return int(not figures["kept"])


def measure(steps: int, moves: int) -> dict[str, Any]:
    """All figures."""
    from agent_app.shell.open import open_shell
    from agent_app.widgets.look import base_font, look
    from tests.helpers import desk_fakes as fakes

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setFont(base_font())
    look.choose("light")
    script = big_script(steps)
    services = fakes.fake_services()
    services.definitions.script = lambda code, version=0: script  # type: ignore[method-assign,assignment]
    window = open_shell(services, fakes.RunsAtOnce())
    window.resize(1366, 768)
    window.show()
    services.calls.answer(services.calls.ring(fakes.exact()))  # type: ignore[attr-defined]
    desk = window.desks["calls"]
    QTest.qWait(50)
    gc.collect()
    gc.freeze()
    walk = _Walk(desk.presenter.script, random.Random(3))
    taken, cpu = [], []
    for n in range(moves + WARM):
        began, worked = time.perf_counter(), time.thread_time()
        walk.move()
        app.processEvents()  # layout and paint
        if n >= WARM:
            taken.append((time.perf_counter() - began) * 1000)
            cpu.append((time.thread_time() - worked) * 1000)
    bare = _bare(app, moves)
    p99, cpu_p99, bare_p50, bare_p99 = (
        round(percentile(figures, at), 2)
        for figures, at in ((taken, 0.99), (cpu, 0.99), (bare, 0.5), (bare, 0.99))
    )
    busy = bare_p99 > 4 * bare_p50
    window.close()
    return {
        "bench": "script", "steps": len(script.steps), "moves": moves, "p50_ms": round(percentile(taken, 0.5), 2),
        "p95_ms": round(percentile(taken, 0.95), 2), "p99_ms": p99, "max_ms": round(max(taken), 2),
        "cpu_p50_ms": round(percentile(cpu, 0.5), 2), "cpu_p99_ms": cpu_p99, "bare_p50_ms": bare_p50,
        "bare_p99_ms": bare_p99, "ratio_p99": round(p99 / bare_p99, 2), "machine_busy": busy,
        "promise_p99_ms": PROMISE_MS, "kept": (cpu_p99 if busy else p99) <= PROMISE_MS,
    }  # fmt: skip


class _Walk:
    """What an agent does, by chance: mostly on, sometimes an objection, back, or a jump."""

    def __init__(self, presenter: Any, rng: random.Random) -> None:
        self._presenter, self._rng = presenter, rng

    def move(self) -> None:
        script, rng = self._presenter, self._rng
        player = script.player
        chance = rng.random()
        if player.step.kind == "outcome" or chance < 0.02:
            script.jump(rng.choice(player.script.steps).id)
        elif chance < 0.08:
            script.call_objection("dear")
        elif chance < 0.14:
            script.back()
        elif player.step.kind == "verify" and player.question() is not None:
            script.enter(rng.choice(("自住", "96", "?")))
        elif player.step.kind == "ask" and player.step.ask == "money":
            script.enter("2480")
        else:
            script.choose(rng.randint(1, len(player.step.options) or 1))


def big_script(steps: int) -> Script:
    """A script of so many steps in four strands that cross, every kind among them."""
    made = [_step(n, steps) for n in range(steps - 4)]
    made += [
        Step(id=f"end{n}", kind="outcome", text=_t(f"Thank you ({n})."), category="sale" if n else "refusal")
        for n in range(4)
    ]
    dear = (
        Step(id="d1", text=_t("I understand."), goto="d2"),
        Step(id="d2", kind="ask", text=_t("With what do you compare it?"), options=_options("", "", "")),
    )
    return Script(
        code="renewal", title=_t("Big"), start="s0", steps=tuple(made), expected_steps=20,
        fallbacks={"lead.name": _t("you"), "product.days_left": _t("some")},
        objections=(Objection(code="dear", title=_t("Too dear"), heard=_t("dear"), steps=dear),),
    )  # fmt: skip


def _step(n: int, steps: int) -> Step:
    def to(by: int) -> str:
        return f"s{n + by}" if n + by < steps - 4 else f"end{(n + by) % 4}"

    name, title = f"s{n}", _t(f"Step {n}")
    text = _t(f"**{n}.** {{{{ lead.name }}}}, in {{{{ product.days_left }}}} days." + LONG)
    match n % 10:
        case 1 | 4:
            return Step(
                id=name,
                kind="ask",
                title=title,
                text=text,
                field="use",
                options=_options(to(1), to(2), to(4)),
            )
        case 2:
            case = Case(when="lead.tier == 'A' && product.days_left > 10", goto=to(1))
            return Step(id=name, kind="branch", title=title, cases=(case,), otherwise=to(3))
        case 3:
            outcomes = () if n % 20 == 3 else ("end1",)
            return Step(
                id=name,
                kind="disclose",
                title=title,
                text=text,
                required=True,
                for_outcomes=outcomes,
                goto=to(1),
            )
        case 5:
            return Step(
                id=name,
                kind="ask",
                ask="money",
                title=title,
                text=text,
                limits=Limits(low=1, currency="CNY"),
                goto=to(1),
            )
        case 6:
            acts = (Act(kind="tag", tags=(f"t{n}",), when=f"answers.s{n - 1} > 10.0"),)
            return Step(id=name, kind="act", title=title, acts=acts, goto=to(1))
        case 7:
            asked = (
                Question(code="use", text=_t("Do you live there?"), expects="lead.fields.use"),
                Question(code="m2", text=_t("How large is it?"), expects="lead.fields.area_m2"),
            )
            return Step(
                id=name, kind="verify", title=title, text=text, questions=asked, goto=to(1), otherwise=to(2)
            )
        case 8:
            many = tuple(
                Option(code=f"o{i}", text=_t(f"City number {i}"), goto=to(1 + i % 3)) for i in range(30)
            )
            return Step(id=name, kind="ask", title=title, text=text, options=many)
        case _:
            return Step(id=name, title=title, text=text, goto=to(1))


def _options(one: str, two: str, three: str) -> tuple[Option, ...]:
    return (
        Option(code="yes", text=_t("Yes, as it was"), goto=one, tags=("warm",)),
        Option(code="no", text=_t("Something has changed in the house"), goto=two, sets={"use": "x"}),
        Option(code="later", text=_t("Rather later, in some months"), goto=three),
    )


def _t(words: str) -> dict[str, str]:
    return {"en": words, "zh": words, "es": words}


def _bare(app: QApplication, moves: int) -> list[float]:
    """One text and five buttons that change their words."""
    column = QWidget()
    lines = QVBoxLayout(column)
    text = QTextBrowser(column)
    buttons = [QPushButton(column) for _ in range(5)]
    for widget in (text, *buttons):
        lines.addWidget(widget)
    column.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
    column.resize(560, 600)
    column.show()
    app.processEvents()
    taken = []
    for n in range(moves // 4):
        began = time.perf_counter()
        text.setMarkdown(f"**{n}.** Wang Li, in 30 days.{LONG}")
        for i, button in enumerate(buttons):
            button.setText(f"Answer {n + i}")
        app.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
    column.close()
    return taken


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
