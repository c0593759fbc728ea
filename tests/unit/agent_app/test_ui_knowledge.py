"""Knowledge beside the call: what fits, looked for by keys, read, judged; what was looked for in vain is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_app.knowledge.local import LocalKnowledge
from domain.articles import Article
from domain.leads import Ticket
from tests.helpers import desk_fakes as fakes
from tests.helpers import knowledge_fakes as made


@pytest.fixture
def knowledge(services: Any) -> Any:
    return services.knowledge


def fits(desk: Any) -> list[str]:
    return [title for _, title in desk.customer._fits]


def shown(desk: Any) -> list[str]:
    return [desk.articles.list.item(n).text().strip() for n in range(desk.articles.list.count())]


def search(desk: Any, text: str) -> None:
    QTest.keyClick(desk.window(), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(desk.articles.field, text)
    desk.articles.find_soon.timeout.emit()


@pytest.fixture
def talking(desk: Any, services: Any) -> Any:
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    return desk


def test_what_fits_stands_beside_the_call_and_says_why(talking: Any, services: Any) -> None:
    assert fits(talking) and all(" · " in title for title in fits(talking))
    assert len(fits(talking)) <= 3
    talking.presenter.customer.context.lead.tickets  # noqa: B018 - it has one
    assert any("open problem" in title for title in fits(talking))


def test_the_step_that_is_said_comes_first(desk: Any, services: Any, knowledge: Any) -> None:
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    step = desk.presenter.script.player.step.id
    here = made.Article(code="here", title={"en": "For this step"}, body={"en": "x"}, fits=(f"step:{step}",))
    knowledge.articles = (*made.ALL, here)
    desk.presenter.on_place()
    assert fits(desk)[0] == "For this step · to this step"
    desk.presenter.script.choose(1)
    assert all("For this step" not in title for title in fits(desk)), "another step is said"


def test_found_by_words_at_once_and_by_meaning_below(talking: Any, knowledge: Any) -> None:
    knowledge.near = (made.SCAM, made.CLAIM)
    search(talking, "claim")
    assert shown(talking) == ["A claim takes too long", "Is this a scam? · by meaning"]
    QTest.keyClick(talking.articles.field, Qt.Key.Key_Down)
    talking.articles.refresh()
    assert talking.articles.list.currentRow() == 1, "what is chosen stays chosen when more comes"
    QTest.keyClick(talking.articles.field, Qt.Key.Key_Return)
    assert talking.article.isVisible() and talking.article.title.text() == "Is this a scam?"
    assert knowledge.done == [("open", "scam", "search", "claim")]


def test_read_and_judged_by_keys_with_a_word(talking: Any, knowledge: Any) -> None:
    talking.customer.article_chosen.emit("claim")
    assert knowledge.done == [("open", "claim", "fits", "")]
    QTest.keyClicks(talking.article.text, "-")
    assert knowledge.done[-1] == ("judge", "use-1", False, "") and talking.article.thanks.text() == "Noted."
    QTest.keyClicks(talking.article.text, "+")
    assert knowledge.done[-1] == ("judge", "use-1", True, ""), "she thinks better of it"
    QTest.keyClick(talking.article.text, Qt.Key.Key_Tab)
    QTest.keyClicks(talking.article.more, "short")
    QTest.keyClick(talking.article.more, Qt.Key.Key_Return)
    assert knowledge.done[-1] == ("judge", "use-1", True, "short") and not talking.article.isVisible()


def test_an_older_answer_takes_nothing_from_a_newer_one(talking: Any, knowledge: Any) -> None:
    knowledge.near = (made.SCAM,)
    runner = talking.customer.presenter._background
    QTest.keyClick(talking.window(), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    runner.held = True
    for text in ("clai", "m"):
        QTest.keyClicks(talking.articles.field, text)
        talking.articles.find_soon.timeout.emit()
    runner.held = False
    runner.waiting.reverse()
    runner.go()
    talking.articles.refresh()
    assert any("by meaning" in line for line in shown(talking)), "it was found for what stands there now"


def test_a_key_before_the_reading_is_noted_counts_for_what_is_read(talking: Any, knowledge: Any) -> None:
    runner = talking.customer.presenter._background
    runner.held = True
    talking.customer.article_chosen.emit("claim")
    talking.customer.article_chosen.emit("scam")
    QTest.keyClicks(talking.article.text, "+")
    assert knowledge.done == [], "the disk is slow"
    runner.go()
    while runner.waiting:
        runner.go()
    assert [one for one in knowledge.done if one[0] == "judge"] == [("judge", "use-2", True, "")]


def test_looked_for_in_vain_is_told(talking: Any, knowledge: Any) -> None:
    search(talking, "bonus 4711 0815")
    assert shown(talking) == ["No article has these words."]
    QTest.keyClick(talking.articles.field, Qt.Key.Key_Escape)
    assert knowledge.done == [("nothing", "bonus 4711 0815")]
    search(talking, "claim")
    QTest.keyClick(talking.articles.field, Qt.Key.Key_Escape)
    assert len(knowledge.done) == 1, "something was there; she only did not take it"


@pytest.mark.parametrize(
    ("near", "state", "said"),
    [
        (None, "ready", "The server is away: found by words only."),
        ((), "no_model", "Found by words; this server has no search by meaning."),
        ((), "ready", ""),
    ],
)
def test_what_is_not_searched_by_meaning_says_so(
    talking: Any, knowledge: Any, near: Any, state: str, said: str
) -> None:
    knowledge.near, knowledge.state = near, state
    search(talking, "claim")
    assert talking.articles.note.text() == said


def test_an_article_in_another_language_says_so(talking: Any) -> None:
    from agent_app.knowledge.words import only_in

    assert only_in(made.SCAM) == "" and only_in(made.EXCESS) == ""
    chinese = made.Article(code="x", title={"zh": "某"}, body={"zh": "某"})
    assert only_in(chinese) == "Only in 简体中文."


def test_numbers_do_not_go_to_who_writes_articles() -> None:
    from agent_app.knowledge.local import without_numbers

    assert without_numbers(" card 4929 1234 5678 9012  of 王丽 ") == "card … of 王丽"
    assert without_numbers("30 days, step 4") == "30 days, step 4"


def test_one_customer_has_no_problem_left(talking: Any, services: Any) -> None:
    from agent_app.customers.model import Context
    from agent_app.knowledge.local import facts_of
    from domain.leads import Lead

    about = Lead(id="x", name="x", tickets=(Ticket(id="t", title="t", product="home_plus"),))
    assert facts_of(Context(lead=about), "", "").tickets == ("home_plus",), "what the problem is about counts"
    closed = Lead(id="x", name="x", tickets=(Ticket(id="t", title="t", state="closed"),))
    assert facts_of(Context(lead=closed), "", "").tickets == ()


def test_an_answer_for_an_earlier_step_is_left() -> None:
    """What fits is found off the window thread; she may be further when it comes."""
    from types import SimpleNamespace

    from agent_app.knowledge.presenter import KnowledgePresenter

    waiting: list[tuple[Any, Any]] = []
    background = SimpleNamespace(run=lambda work, *, owner, done, failed=None: waiting.append((work, done)))
    told: list[Any] = []
    step = ["one"]
    found = SimpleNamespace(fitting=lambda _context, _script, step: (step,))
    presenter = KnowledgePresenter(
        SimpleNamespace(show_fits=told.append, show_problem=told.append), found, background, context=lambda: object(),  # type: ignore[arg-type]
        place=lambda: ("s", step[0]), call_id=lambda: "", language=lambda: "en",
    )  # fmt: skip
    presenter.refit()
    step[0] = "two"
    presenter.refit()
    for work, done in reversed(waiting):  # the later question is answered first
        done(work())
    assert told == [("two",)]


def test_at_midnight_other_articles_are_valid() -> None:
    day = datetime(2026, 11, 20, 23, 59, tzinfo=UTC)
    clock = [day]
    old = Article(code="old", title={"en": "bonus"}, body={"en": "bonus"}, valid_until=day.date())
    new = Article(
        code="new", title={"en": "bonus"}, body={"en": "bonus"}, valid_from=day.date() + timedelta(days=1)
    )
    published: Any = SimpleNamespace(articles=lambda every=(old, new): every)
    nothing: Any = None
    here = LocalKnowledge(published, nothing, nothing, nothing, nothing, lambda: clock[0], "UTC", nothing)
    assert [one.code for one in here.find("bonus", "en")] == ["old"] and here.article("new") is None
    clock[0] = day + timedelta(minutes=2)
    assert [one.code for one in here.find("bonus", "en")] == ["new"] and here.article("old") is None
