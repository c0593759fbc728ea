"""The page of articles: written, published, taken back; kept through a kill; two who write the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from msgspec.structs import replace as changed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_app.articles.service import Edit
from agent_app.shell.open import open_shell
from domain.errors import UserError
from tests.helpers import desk_fakes as fakes
from tests.helpers import knowledge_fakes as made
from tests.helpers.knowledge_fakes import FakeWriting


@pytest.fixture
def writing() -> FakeWriting:
    return FakeWriting()


def opened(qtbot: Any, writing: FakeWriting) -> Any:
    services = replace(fakes.fake_services("operations"), writing=writing)
    window = open_shell(services, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.go_to("operations")
    window.desks["operations"].go_to("articles")
    window.show()
    page = window.desks["operations"].widget("articles")
    page.window_kept = window  # it must live as long as its page
    return page


@pytest.fixture
def page(desk_look: None, qtbot: Any, writing: FakeWriting) -> Any:
    return opened(qtbot, writing)


def test_a_new_article_by_keys(qtbot: Any, page: Any, writing: FakeWriting) -> None:
    QTest.keyClicks(page.new_code, "pets and pools")
    QTest.keyClick(page.new_code, Qt.Key.Key_Return)
    QTest.keyClicks(page.form.title, "Pets")
    QTest.keyClicks(page.form.body, "**Ask** first.")
    QTest.keyClicks(page.form.fits, "home_plus, step:needs")
    QTest.keyClicks(page.form.until, "2026-12-31")
    assert "Ask first." in page.form.shown.toPlainText(), "as it is read, without the signs"
    assert writing.disk["pets_and_pools"].article.title == {"en": "Pets"}, "on the disk while she types"
    QTest.keyClick(page.form.until, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ((_, published, _),) = writing.done
    assert (published.code, published.version, published.fits) == (
        "pets_and_pools",
        1,
        ("home_plus", "step:needs"),
    )
    assert published.body == {"en": "**Ask** first."} and published.valid_until.isoformat() == "2026-12-31"
    assert writing.disk == {} and not page.publish.isEnabled()


def test_languages_stand_side_by_side(page: Any, writing: FakeWriting) -> None:
    page.presenter.choose("scam")
    page.form.tongue.setCurrentIndex(page.form.tongue.findData("zh"))
    assert page.form.title.text() == ""
    page.form.title.setText("诈骗？")
    page.form.title.textEdited.emit("诈骗？")
    page.publish.click()
    assert writing.done[0][1].title == {"en": "Is this a scam?", "zh": "诈骗？"}
    page.form.title.clear()
    page.form.title.textEdited.emit("")
    page.publish.click()
    assert writing.done[1][1].title == {"en": "Is this a scam?"}, "an empty one is none"


def test_a_day_that_is_none_is_said(page: Any, writing: FakeWriting) -> None:
    page.presenter.choose("scam")
    QTest.keyClicks(page.form.since, "tomorrow")
    assert "2026-12-24" in page.form.names["wrong"].text() and writing.disk == {}
    page.form.since.clear()
    page.form.since.textEdited.emit("")
    assert page.form.names["wrong"].text() == ""


def test_what_was_typed_survives_a_kill(desk_look: None, qtbot: Any, writing: FakeWriting) -> None:
    writing.disk = {"scam": Edit(article=changed(made.SCAM, body={"en": "Half a sen"}), base=1)}
    page = opened(qtbot, writing)
    page.presenter.choose("scam")
    assert page.form.body.toPlainText() == "Half a sen" and page.publish.isEnabled()
    page.drop.click()
    assert page.form.body.toPlainText() == made.SCAM.body["en"] and writing.disk == {}


def test_somebody_published_meanwhile(page: Any, writing: FakeWriting) -> None:
    page.presenter.choose("claim")
    QTest.keyClicks(page.form.title, "!")
    newer = changed(made.CLAIM, version=2, body={"en": "Newer."})
    writing.there["claim"] = changed(writing.there["claim"], article=newer)
    page.publish.click()
    assert writing.done == [] and page.form.title.text().endswith("!"), "refused, and nothing typed is lost"
    page.presenter.reload()
    assert page.behind.isVisible() and "version 2" in page.behind.text()
    QTest.keyClicks(page.form.title, "?")
    assert page.behind.isVisible(), "typing on does not take what somebody else wrote for read"
    page.publish.click()
    assert writing.done == []
    page.newer.click()
    page.publish.click()
    assert writing.done[0][1].version == 3 and not page.behind.isVisible()


def test_taken_off_every_desk_and_published_again(page: Any, writing: FakeWriting) -> None:
    page.presenter.choose("excess")
    assert "opened 41, helped 18, did not 3" in page.use.text()
    page.withdraw.click()
    assert writing.done == [("withdraw", "excess")] and not page.withdraw.isEnabled()
    page.publish.click()
    assert writing.done[-1][1].version == 3, "as it was, once more"


def test_an_earlier_text_is_taken(page: Any, writing: FakeWriting) -> None:
    page.presenter.choose("excess")
    page.history.click()
    assert page.older.count() == 2 and page.older.item(0).text().startswith("v2")
    page.older.setCurrentRow(1)
    page.take.click()
    assert page.form.body.toPlainText() == "Older." and page.publish.isEnabled()


def test_looked_for_in_vain_and_without_the_server(
    desk_look: None, qtbot: Any, page: Any, writing: FakeWriting
) -> None:
    assert page.unanswered.cells()[0] == ("bonus rules", "7")
    away = FakeWriting()
    away.error = UserError("server_away")
    other = opened(qtbot, away)
    assert other.empty.isVisible() and other.empty.hint.text()
