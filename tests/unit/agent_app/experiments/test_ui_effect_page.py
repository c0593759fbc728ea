"""The effect page as somebody of operations meets it: one word, its interval, tables that can be taken away."""

from __future__ import annotations

import csv
import io
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from agent_app.errors import sentence_of
from agent_app.experiments import words
from agent_app.experiments.presenter import EffectPresenter
from agent_app.experiments.tables import VIEWS, table_of
from agent_app.experiments.view import EffectPage
from agent_app.widgets.language import language
from domain.errors import UserError
from domain.experiments.planning import CODES
from domain.experiments.verdict import Verdict
from tests.helpers.desk_fakes import RunsAtOnce
from tests.helpers.fake_effects import COUNTS, DRAFT, NOW, RUNNING, FakeEffects, a_versions_effect, an_effect


class Said:
    """The message strip."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, str]] = []

    def __call__(self, kind: str, text: str, *_more: object) -> None:
        self.lines.append((kind, text))


@pytest.fixture
def say():
    return Said()


def page_of(effects, say, qtbot, *, may_change=True) -> EffectPage:
    page = EffectPage(say, may_change=may_change)
    qtbot.addWidget(page)
    page.resize(1180, 700)
    presenter = page.presenter = EffectPresenter(page, effects, RunsAtOnce())
    page.chosen.connect(presenter.choose)
    page.start.clicked.connect(presenter.start)
    page.end.clicked.connect(page.why.open)
    page.why.given.connect(presenter.end)
    page.form.planned.connect(presenter.plan)
    page.form.script_wanted.connect(presenter.read_script)
    page.show()
    presenter.reload()
    return page


def lines_of(page) -> list[str]:
    return [page._said.itemAt(n).widget().text() for n in range(page._said.count())]


@pytest.mark.parametrize(
    ("word", "begins"),
    [
        ("better", "Variant B sells better."), ("worse", "Variant B sells worse."),
        ("no_difference", "Variant B: no difference beyond 1.2 points."),
        ("not_enough", "Variant B: not enough calls, about 26,192 contacts more."),
        ("nothing", "Variant B: not enough calls, about"),
    ],
)  # fmt: skip
def test_exactly_one_word_with_its_interval(desk_look, qtbot, say, word, begins):
    page = page_of(FakeEffects(word), say, qtbot)
    found = [line for line in lines_of(page) if line.startswith("Variant B")]
    assert len(found) == 1 and found[0].startswith(begins)
    evidence = lines_of(page)[lines_of(page).index(found[0]) + 1]
    assert (
        evidence.startswith("Difference ") and " to " in evidence and evidence.endswith("holds at any look")
    )


def test_the_words_in_three_languages(desk_look, tmp_path):
    sentences = set()
    for code in ("en", "zh_CN", "es"):
        language.choose(code, tmp_path)
        for word in ("better", "worse", "no_difference", "not_enough"):
            said = Verdict(word=word, value=0.01, low=-0.01, high=0.03, worth=0.0125, more=3200)
            sentences.add(words.verdict_words("B", said))
        assert all(words.finding_words(finding) != finding for finding in CODES), "each finding has its words"
    language.choose("en", tmp_path)
    assert len(sentences) == 12 and not any("{" in one for one in sentences)


def test_by_planned_looks_nothing_is_said_between_them(desk_look):
    effect = an_effect("better")
    one = effect.comparisons[0]
    nothing = Verdict(word="not_enough", value=0, low=-1, high=1, worth=0.01, more=400, by="planned_looks")
    waiting = msgspec.structs.replace(one, verdict=nothing, next_look=2665)
    assert (
        words.evidence_words(waiting)
        == "The first planned look is at 2,665 contacts; until then nothing is said."
    )
    done = msgspec.structs.replace(one.verdict, by="planned_looks", look=3)
    assert words.evidence_words(msgspec.structs.replace(one, verdict=done)).endswith("by planned look 3")


def test_late_desks_wrong_arms_and_guard_rails_are_said(desk_look, qtbot, say):
    page = page_of(FakeEffects("better", late=14, ratio=0.0001), say, qtbot)
    text = "\n".join(lines_of(page))
    assert "14 calls from before you last looked" in text and "past figures have changed" in text
    assert "Do not rely on these figures" in text
    assert "Worse than before: Complaints and problems" in text
    calm = page_of(FakeEffects("better"), say, qtbot)
    assert "past figures" not in "\n".join(lines_of(calm)) and "rely" not in "\n".join(lines_of(calm))


def test_what_was_shown_is_noted_as_seen(desk_look, qtbot, say):
    effects = FakeEffects()
    page_of(effects, say, qtbot)
    assert ("saw", "opening", NOW) in effects.calls


def test_the_list_brings_another_one(desk_look, qtbot, say):
    page = page_of(FakeEffects(), say, qtbot)
    assert [page.list.item(n).text() for n in range(page.list.count())] == [
        "Opening by the last claim\nRunning", "Closing with the date\nPlanned", "Renewal 2026-Q4\nall versions",
    ]  # fmt: skip
    page.list.setCurrentRow(1)
    assert (
        page.title.whole() == "Closing with the date" and page.start.isVisible() and not page.end.isVisible()
    )
    assert "Nothing is drawn before the start" in "\n".join(lines_of(page))
    page.list.setCurrentRow(2)
    assert "Nobody drew by lot" in "\n".join(lines_of(page)) and not page.figures.tabs["guards"].isVisible()
    assert page.figures.table.item(2, 2).text() == "31"


def test_an_answer_that_comes_late_is_not_shown_over_a_newer_one(desk_look, qtbot, say):
    waiting = []

    class Slow(RunsAtOnce):
        def run(self, work, *, owner, done, failed=None):
            waiting.append(lambda: done(work()))

    page = EffectPage(say, may_change=True)
    qtbot.addWidget(page)
    page.presenter = EffectPresenter(page, FakeEffects(), Slow())
    page.presenter.choose("experiment", "opening")
    page.presenter.choose("experiment", "closing")
    waiting[1]()
    waiting[0]()
    assert page.title.whole() == "Closing with the date"


def test_start_and_end(desk_look, qtbot, say):
    effects = FakeEffects()
    page = page_of(effects, say, qtbot)
    page.list.setCurrentRow(1)
    page.start.click()
    assert ("start", "closing") in effects.calls and "runs" in say.lines[-1][1]
    page.list.setCurrentRow(0)
    page.end.click()
    assert page.why.isVisible()
    QTest.keyClick(page.why.field, Qt.Key.Key_Return)
    assert page.why.isVisible() and not any(c[0] == "end" for c in effects.calls), "it asks why"
    QTest.keyClicks(page.why.field, "decided")
    QTest.keyClick(page.why.field, Qt.Key.Key_Return)
    assert ("end", "opening", "decided") in effects.calls and not page.why.isVisible()


def test_who_may_not_change_is_not_offered_to(desk_look, qtbot, say):
    page = page_of(FakeEffects(), say, qtbot, may_change=False)
    assert not page.new.isVisible() and not page.end.isVisible()
    page.list.setCurrentRow(1)
    assert not page.start.isVisible()


def test_a_refusal_is_a_sentence_and_the_figures_stay(desk_look, qtbot, say):
    effects = FakeEffects()
    page = page_of(effects, say, qtbot)
    page.list.setCurrentRow(1)
    effects.trouble = UserError("experiment_unsound", first="no_step", path="arms/1", count=1)
    page.start.click()
    kind, text = say.lines[-1]
    assert (
        kind == "problem"
        and "the script has no such step" in text
        and page.stack.currentWidget() is page.page
    )


def test_without_a_server_the_page_says_so(desk_look, qtbot, say):
    effects = FakeEffects()
    effects.trouble = UserError("server_away")
    page = page_of(effects, say, qtbot)
    assert page.empty.isVisible() and page.empty.hint.text() == sentence_of(UserError("server_away"))


# ------------------------------------------------------------------ tables and plots


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_has_its_table_which_can_be_copied_and_saved(desk_look, qtbot, say, tmp_path, view):
    page = page_of(FakeEffects("better"), say, qtbot)
    figures = page.figures
    figures.tabs[view].click()
    shown = table_of(figures.effect, view)
    assert figures.table.rowCount() == len(shown.rows) > 0
    figures.copy.click()
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert copied[0] == list(shown.head) and len(copied) == len(shown.rows) + 1
    figures.ask_path = lambda name, _kinds: str(tmp_path / name)
    figures.save.click()
    text = (tmp_path / f"opening-{view}.csv").read_text(encoding="utf-8-sig")
    saved = list(csv.reader(io.StringIO(text)))
    assert [len(line) for line in saved] == [len(shown.head)] * (len(shown.rows) + 1)


def test_a_cell_is_no_formula():
    from agent_app.experiments.tables import Table

    assert Table(("a",), (("=1+1",), ("+1.2",))).as_csv().splitlines() == ["a", "'=1+1", "+1.2"]


@pytest.mark.parametrize("view", ["steps", "time"])
def test_a_plot_is_a_picture_and_readable_in_black_and_white(desk_look, qtbot, say, tmp_path, view):
    """Both arms (or band and line) still differ when all colour is gone."""
    page = page_of(FakeEffects("better"), say, qtbot)
    figures = page.figures
    figures.tabs[view].click()
    plot = figures.plot()
    assert plot is not None and plot.accessibleName() and plot.accessibleDescription()
    for name in ("a.png", "a.svg"):
        figures.ask_path = lambda _name, _kinds, name=name: str(tmp_path / name)
        figures.save_plot.click()
    assert QImage(str(tmp_path / "a.png")).width() > 1000
    assert b"<svg" in (tmp_path / "a.svg").read_bytes()
    grey = plot.picture(1.0).convertToFormat(QImage.Format.Format_Grayscale8)
    tones = {
        grey.pixelColor(x, y).lightness() // 16
        for x in range(0, grey.width(), 2)
        for y in range(0, grey.height(), 2)
    }
    assert len(tones) >= 4
    figures.copy_plot.click()
    assert not QGuiApplication.clipboard().image().isNull()


def test_the_steps_that_differ_are_marked_and_shares_are_of_the_runs(desk_look):
    table = table_of(an_effect("better"), "steps")
    assert table.marked == {0} and table.rows[0][0] == "Greeting"
    assert table.rows[0][1] == "100 %" and table.rows[-1][0].startswith("↳")
    empty = table_of(an_effect("nothing"), "steps")
    assert empty.rows == ()


def test_nothing_is_divided_by_zero_before_the_first_call(desk_look, qtbot, say):
    effects = FakeEffects("nothing")
    effects.effects["opening"] = an_effect("nothing", RUNNING)
    page = page_of(effects, say, qtbot)
    for view in VIEWS:
        page.figures.tabs[view].click()
    assert COUNTS["nothing"].trials_a == 0
    for effect in (an_effect("nothing", DRAFT), a_versions_effect()):
        for view in ("arms", "steps", "refusals"):
            table_of(effect, view)


# ------------------------------------------------------------------ a new plan


def test_a_plan_is_filled_in_and_saved(desk_look, qtbot, say):
    effects = FakeEffects()
    page = page_of(effects, say, qtbot)
    page.new.click()
    form = page.form
    assert form.isVisible() and form.box("script").currentText() == "Renewal 2026-Q4 v7"
    form.save.click()
    assert "are needed" in form.echo.text()
    for name, text in (
        ("title", "Neighbour"),
        ("code", "neighbour"),
        ("baseline", "5"),
        ("worth", "1,25"),
        ("campaigns", "renewal, car"),
    ):
        form.line(name).setText(text)
    assert "5,330" in form.echo.text()
    form.save.click()
    assert "changes nothing" in form.echo.text(), "B says the same as A"
    form.box("language").setCurrentIndex(form.box("language").findData("en"))
    form.text.setPlainText("Good day, your neighbour …")
    form.save.click()
    made = next(call[1] for call in effects.calls if call[0] == "plan")
    assert (made.code, made.script, made.script_version, made.campaigns) == (
        "neighbour",
        "renewal",
        7,
        ("renewal", "car"),
    )
    (step,) = made.arms[1].replaced
    assert step.id == "hello" and step.text["en"] == "Good day, your neighbour …" and step.text["zh"]
    assert (made.plan.baseline, made.plan.worth, made.plan.decides_by) == (0.05, 0.0125, "any_look")
    assert not form.isVisible() and page.title.whole() == "Neighbour"


def test_a_plan_of_another_version_by_planned_looks(desk_look, qtbot, say):
    effects = FakeEffects()
    page = page_of(effects, say, qtbot)
    page.new.click()
    form = page.form
    for name, text in (("title", "Old"), ("code", "old"), ("baseline", "5"), ("worth", "2")):
        form.line(name).setText(text)
    form.box("change").setCurrentIndex(form.box("change").findData("version"))
    form.box("decides").setCurrentIndex(1)
    form.save.click()
    made = next(call[1] for call in effects.calls if call[0] == "plan")
    assert (
        made.arms[1].version == 6 and made.arms[1].replaced == () and made.plan.decides_by == "planned_looks"
    )


def test_times_of_the_fixture_are_those_of_the_fakes():
    assert RUNNING.started_at == NOW - timedelta(days=16)
