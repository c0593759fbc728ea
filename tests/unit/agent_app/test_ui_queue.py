"""The queue: groups, reasons, filters, search; smooth with 100,000."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from agent_app.leads import words
from agent_app.leads.delegate import HEIGHT
from agent_app.leads.list_model import QueueModel
from agent_app.leads.model import QueuePage, QueueQuery, QueueRow
from agent_app.leads.presenter import QueuePresenter, query_for
from tests.helpers import desk_fakes as fakes


class FakeQueueView:
    def __init__(self):
        self.pages, self.found, self.marked = [], [], ""

    def show_page(self, page):
        self.pages.append(page)

    def show_found(self, text, rows):
        self.found.append((text, rows))

    def mark(self, lead_id):
        self.marked = lead_id


@pytest.fixture
def parts():
    view, queue, runner = FakeQueueView(), fakes.FakeQueue(), fakes.RunsAtOnce()
    return view, queue, runner, QueuePresenter(view, queue, runner)


def test_each_line_of_the_filter_is_a_query():
    assert query_for("called_3").called_times == 3 and query_for("called_3").filter == "called"
    assert query_for("called").called_times is None
    assert query_for("high_intention").filter == "high_intention"
    assert {query_for(name).filter for name, _ in words.FILTERS} == {
        "all",
        "uncalled",
        "called",
        "high_intention",
        "overdue",
    }


def test_a_late_search_does_not_cover_a_newer_one(parts):
    view, _, runner, presenter = parts
    runner.held = True
    presenter.search("o")
    presenter.search("or")
    runner.held = False
    runner.go()
    assert [text for text, _ in view.found] == ["or"]


def test_an_empty_search_shows_the_queue_again(parts):
    view, queue, _, presenter = parts
    presenter.search("ortega")
    presenter.search("  ")
    assert isinstance(queue.asked[-1], QueueQuery) and len(view.pages) == 1


def test_many_changes_become_one_more_reading(parts):
    from agent_app.changes import Changed

    _, queue, runner, presenter = parts
    runner.held = True
    presenter.reload()
    for _ in range(50):
        presenter.on_changed(Changed(leads=frozenset({"x"})))
    runner.go()
    runner.held = False
    runner.go()
    assert len(queue.asked) == 2


def test_the_next_lead_is_marked(parts):
    view, _, _, presenter = parts
    seen = []
    presenter.bring_next(seen.append, lambda: None)
    assert seen[0].lead_id == view.marked == "wang"


def test_the_model_holds_headers_with_counts(qapp, desk_look):
    model = QueueModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.put(fakes.FakeQueue().page(QueueQuery()))
    assert model.data(model.index(0, 0)) == "Due callbacks"
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    spoken = model.data(model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "José Ortega Núñez, Promised callback is overdue, 14 min late"
    model.put_found(())
    assert model.rowCount() == 0


def test_every_row_says_why(desk_look):
    assert all(words.row_reason(row) for row in fakes.queue_rows())


def test_an_unknown_reason_shows_its_own_text():
    assert words.why_words("from_tomorrow", {"text": "because"}) == "because"


@pytest.mark.slow
def test_a_hundred_thousand_rows_are_smooth(desk, qapp):
    rows = tuple(
        QueueRow(lead_id=str(n), name=f"Lead {n}", group="new_lead", why="new_lead") for n in range(100_000)
    )
    start = time.perf_counter()
    desk.queue.show_page(QueuePage(rows=rows, counts={"new_lead": len(rows)}, total=len(rows)))
    slices, end = [time.perf_counter() - start], time.perf_counter() + 20
    bar = desk.queue.list.verticalScrollBar()
    while bar.maximum() < 99_000 * HEIGHT and time.perf_counter() < end:
        start = time.perf_counter()
        qapp.processEvents()
        slices.append(time.perf_counter() - start)
    assert (
        max(slices) < 0.5
    )  # a generous gate for a shared machine; measured 0.07 s for the model, 0.03 s a batch
    start = time.perf_counter()
    desk.queue.mark("99000")
    qapp.processEvents()
    assert time.perf_counter() - start < 0.3
    assert desk.queue.list.visualRect(desk.queue.model.place_of("99000")).top() >= 0


def test_the_selection_survives_a_reload(desk, services):
    from agent_app.changes import Changed

    desk.queue.list.setCurrentIndex(desk.queue.model.place_of("li"))
    services.changes.announce(Changed(queue=True))
    assert desk.queue.marked() == "li" and desk.customer.shown_lead() == "li"


def test_an_empty_queue_says_what_would_be_there(desk):
    desk.queue.show_page(QueuePage(rows=(), counts={}, total=0))
    assert desk.queue.empty.title.text() == "No work in the queue"
