"""Articles: published, taken back, found by meaning across languages, and how they serve; who may what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import numpy as np
import pytest
from litestar.testing import TestClient
from sqlalchemy import update

from db.central.knowledge import article_use, article_vector
from domain.articles import Article
from domain.ids import new_id
from domain.knowledge.messages import (
    ArticleVersions,
    AskByMeaning,
    FoundByMeaning,
    KnowledgePage,
    PublishArticle,
)
from domain.operations import ArticleUsed
from domain.problem import Problem
from lead_server.knowledge import meaning, vectors
from tests.helpers.world import Desk, Org, World
from tests.integration.access.test_permissions import Table, cell
from tests.integration.conftest import signed_in

CONCEPTS = (("scam", "fraud", "诈骗", "骗子", "estafa"), ("price", "expensive", "价格", "太贵", "caro"))


class Concepts:
    """A model that knows two things, in three languages."""

    model = "concepts 1"

    def __init__(self) -> None:
        self.asked = 0

    def passages(self, texts: Sequence[str]) -> meaning.Vectors:
        self.asked += len(texts)
        return np.stack([self.query(text) for text in texts])

    def query(self, text: str) -> meaning.Vectors:
        found = np.array(
            [0.1, *(float(any(w in text.lower() for w in words)) for words in CONCEPTS)], np.float32
        )
        return found / np.linalg.norm(found)


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Concepts:
    made = Concepts()
    monkeypatch.setattr(meaning, "name", lambda: made.model)
    monkeypatch.setattr(meaning, "load", lambda: made)
    vectors._kept.clear()
    return made


def article(code: str, body: str, language: str = "en", **more: Any) -> Article:
    return Article(code=code, title={language: code}, body={language: body}, **more)


def ask(desk: Desk, method: str, path: str, form: Any, body: object = None) -> Any:
    more = (
        {"content": msgspec.json.encode(body), "headers": {"Content-Type": "application/json"}}
        if body
        else {}
    )
    answer = desk.ask(method, f"/v1/articles{path}", **more)
    if answer.status_code == 204:
        return None
    return msgspec.json.decode(answer.content, type=form if answer.status_code < 300 else Problem)


def publish(desk: Desk, made: Article, base: int = 0) -> Any:
    return ask(desk, "PUT", f"/{made.code}", Article, PublishArticle(article=made, base=base))


def meant(desk: Desk, text: str) -> FoundByMeaning:
    found: FoundByMeaning = ask(desk, "POST", "/search", FoundByMeaning, AskByMeaning(text=text))
    return found


def on_desk(desk: Desk) -> list[int]:
    """Versions of articles as this desk pulls them; 0 for one that goes."""
    items = [item for page in desk.pull().pages for item in page.items if item.kind == "article"]
    return [
        0 if item.gone or not item.body else msgspec.json.decode(item.body, type=Article).version
        for item in items
    ]


def test_an_article_is_written_changed_and_taken_back(
    world: World, org: Org, http: TestClient[Any], mira: Desk
) -> None:
    olga = signed_in(http, org, "olga")
    first = publish(olga, article("scam", "Say who you are."))
    assert (first.code, first.version) == ("scam", 1)
    assert publish(olga, article("scam", "Say who you are."), 1).version == 1, "the same again is no version"
    assert publish(olga, article("scam", "Late."), 0).code == "conflict"
    assert publish(olga, article("scam", "Say your name first."), 1).version == 2
    assert on_desk(mira) == [1, 2]
    told = ask(olga, "GET", "/scam/versions", ArticleVersions)
    assert [(v.article.version, v.by, v.withdrawn) for v in told.rows] == [
        (2, "Olga", False),
        (1, "Olga", False),
    ]
    assert ask(olga, "POST", "/scam/withdraw", Problem) is None
    assert on_desk(mira) == [0, 0], "no older version comes back"
    assert ask(olga, "POST", "/scam/withdraw", Problem).code == "not_found"
    assert publish(olga, article("scam", "Again."), 2).version == 3
    assert on_desk(mira) == [3]


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (Article(code="x", title={}, body={"en": "b"}), "title"),
        (Article(code="x", title={"en": "t"}, body={"en": " "}), "body"),
        (Article(code="x", title={"en": "t", "fr": "t"}, body={"en": "b"}), "title"),
        (Article(code="x", title={"en": "t"}, body={"en": "b" * 20_001}), "body"),
        (article("x", "b", valid_from=date(2026, 2, 1), valid_until=date(2026, 1, 1)), "days"),
    ],
)
def test_what_is_not_sound_says_where(org: Org, http: TestClient[Any], wrong: Article, where: str) -> None:
    said = publish(signed_in(http, org, "olga"), wrong)
    assert (said.code, said.data["where"]) == ("article_unsound", where)


def test_found_by_meaning_in_any_language(
    world: World, org: Org, http: TestClient[Any], mira: Desk, model: Concepts
) -> None:
    olga = signed_in(http, org, "olga")
    publish(olga, article("fraud", "Is this a scam? Say who you are."))
    publish(olga, article("dear", "价格太贵怎么谈", "zh"))
    publish(olga, article("weather", "Nothing of both."))
    assert meant(mira, "骗子").state == "indexing"
    assert vectors.index(world.engine) == 3 and vectors.index(world.engine) == 0
    assert meant(mira, "客户说我们是骗子").codes[0] == "fraud"
    assert meant(mira, "es muy caro").codes[0] == "dear" and meant(mira, "es muy caro").state == "ready"
    assert meant(mira, "es muy caro").codes == ("dear",), "what is far from it is not offered"
    publish(olga, article("fraud", "Nothing any more."), 1)
    assert "fraud" not in meant(mira, "scam").codes[:1], "what is said by an old version is not found"
    assert vectors.index(world.engine) == 1
    assert {(row.code, row.version) for row in world.rows(article_vector, org)} == {
        ("fraud", 2),
        ("dear", 1),
        ("weather", 1),
    }
    ask(olga, "POST", "/dear/withdraw", Problem)
    assert meant(mira, "caro").codes[0] != "dear"
    today = datetime.now(UTC).date()
    publish(olga, article("weather", "scam", valid_until=today - timedelta(days=3)), 1)
    vectors.index(world.engine)
    assert "weather" not in meant(mira, "scam").codes, "its days are over"


def test_another_model_reads_everything_anew(
    world: World, org: Org, http: TestClient[Any], model: Concepts, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(signed_in(http, org, "olga"), article("fraud", "Is this a scam?"))
    assert vectors.index(world.engine) == 1 and model.asked == 1
    monkeypatch.setattr(model, "model", "concepts 2")
    assert vectors.index(world.engine) == 1 and model.asked == 2
    assert vectors.index(world.engine) == 0 and model.asked == 2, "nothing was published: nothing is read"
    assert {row.model for row in world.rows(article_vector, org)} == {"concepts 1", "concepts 2"}


def test_without_a_model_it_says_so(org: Org, mira: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meaning, "load", lambda: None)
    assert meant(mira, "scam") == FoundByMeaning(state="no_model")


def test_what_helped_is_counted_by_version(world: World, org: Org, http: TestClient[Any], mira: Desk) -> None:
    olga, otto = signed_in(http, org, "olga"), signed_in(http, org, "otto")
    publish(olga, article("scam", "Say who you are."))
    use = ArticleUsed(use_id=new_id(), code="scam", version=1)
    assert mira.do(use).outcome == "ok"
    assert mira.do(msgspec.structs.replace(use, helped=True, words="short and clear")).outcome == "ok"
    other = ArticleUsed(use_id=new_id(), code="scam", version=1, helped=False)
    assert otto.do(other).outcome == "ok"
    stolen = msgspec.structs.replace(use, helped=False)
    assert otto.do(stolen).code == "already_done", "nobody changes what somebody else said"
    for desk in (mira, otto):
        desk.do(ArticleUsed(use_id=new_id(), found_by="search", asked="Bonus  rules"))
    told = ask(olga, "GET", "/", KnowledgePage)
    ((used),) = told.uses
    assert (used.code, used.version, used.opened, used.helped, used.did_not) == ("scam", 1, 2, 1, 1)
    assert used.words == ("short and clear",) and told.unanswered == (("bonus rules", 2),)
    other_house = world.organisation("other")
    world.person(other_house, "olaf", "operations")
    theirs = ask(signed_in(http, other_house, "olaf"), "GET", "/", KnowledgePage)
    assert theirs.unanswered == () and theirs.uses == (), "what is asked in one house is not read in another"
    with world.engine.begin() as connection:
        connection.execute(update(article_use).values(at=datetime.now(UTC) - timedelta(days=91)))
    told = ask(olga, "GET", "/", KnowledgePage)
    assert (told.uses[0].opened, told.unanswered) == (0, ()), "what is long ago says nothing of today"
    publish(olga, article("scam", "Say your name first."), 1)
    assert ask(olga, "GET", "/", KnowledgePage).uses[0].opened == 0, "a new version begins anew"


def test_who_may_and_nobody_elses(world: World, org: Org, http: TestClient[Any], model: Concepts) -> None:
    other = world.organisation("other")
    world.person(other, "olaf", "operations")
    publish(signed_in(http, other, "olaf"), article("theirs", "scam"))
    publish(signed_in(http, org, "ada"), article("ours", "scam"))
    vectors.index(world.engine)
    seen = {}
    for login in ("mira", "quan", "lena", "olga", "ada"):
        desk = signed_in(http, org, login)
        found = meant(desk, "scam").codes
        page = ask(desk, "GET", "/", KnowledgePage)
        codes = [one.article.code for one in page.articles] if isinstance(page, KnowledgePage) else page.code
        made = publish(desk, article(f"by-{login}", "x"))
        gone = ask(desk, "POST", f"/by-{login}/withdraw", Problem)
        seen[login] = (found, codes, isinstance(made, Article), gone is None)
    nothing = (("ours",), "forbidden", False, False)
    assert seen["mira"] == seen["quan"] == seen["lena"] == nothing
    assert (
        seen["olga"][:1] == (("ours",),) and seen["olga"][1] == ["ours"] and seen["olga"][2:] == (True, True)
    )
    assert seen["ada"][1] == ["by-olga", "ours"] and seen["ada"][2:] == (True, True)


def test_writing_and_taking_back_are_rights_of_their_own(org: Org, http: TestClient[Any]) -> None:
    olga, ada = signed_in(http, org, "olga"), Table(signed_in(http, org, "ada"))
    publish(olga, article("scam", "Say who you are."))
    made = ada.change(
        cell("operations", "article", "create", "none"), cell("operations", "article", "delete", "none")
    )
    assert len(made.own) == 2
    olga = signed_in(http, org, "olga")
    assert publish(olga, article("scam", "Say your name."), 1).version == 2
    assert publish(olga, article("another", "x")).code == "forbidden"
    assert ask(olga, "POST", "/scam/withdraw", Problem).code == "forbidden"
