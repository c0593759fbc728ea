"""Routes of knowledge. Articles themselves come with the feed; here they are written, and found by meaning."""

from __future__ import annotations

from litestar import Router, get, post, put
from litestar.params import FromPath, JSONBody

from domain.articles import Article
from domain.errors import UserError
from domain.knowledge.messages import (
    ArticleVersions,
    AskByMeaning,
    FoundByMeaning,
    KnowledgePage,
    PublishArticle,
)
from lead_server.knowledge import service, vectors
from lead_server.web import AnyRequest, signed_in


@get(
    "/", sync_to_thread=True, summary="Articles for who writes them: the newest versions, and how they serve"
)
def knowledge(request: AnyRequest) -> KnowledgePage:
    with signed_in(request) as work:
        return service.page(work)


@get("/{code:str}/versions", sync_to_thread=True, summary="Every version of an article")
def article_versions(request: AnyRequest, code: FromPath[str]) -> ArticleVersions:
    with signed_in(request) as work:
        return service.history(work, code)


@put("/{code:str}", sync_to_thread=True, summary="Publish the next version of an article")
def publish_article(request: AnyRequest, code: FromPath[str], data: JSONBody[PublishArticle]) -> Article:
    if data.article.code != code:
        raise UserError("bad_request", "the article has another code than its address")
    with signed_in(request) as work:
        return service.publish(work, data)


@post("/{code:str}/withdraw", sync_to_thread=True, status_code=204, summary="Take an article off every desk")
def withdraw_article(request: AnyRequest, code: FromPath[str]) -> None:
    with signed_in(request) as work:
        service.withdraw(work, code)


@post("/search", sync_to_thread=True, status_code=200, summary="Articles that mean what is looked for")
def find_articles(request: AnyRequest, data: JSONBody[AskByMeaning]) -> FoundByMeaning:
    with signed_in(request) as work:
        work.actor.demand("article", "see")
        return vectors.find(work.connection, work.org_id, data.text[:500], work.now)


router = Router(
    "/v1/articles",
    route_handlers=[knowledge, find_articles, article_versions, publish_article, withdraw_article],
    tags=["knowledge"],
)
