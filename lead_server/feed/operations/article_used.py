"""Somebody opened an article, judged it, or found none. A fact, kept once by its id; a verdict joins its opening."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import ArticleUsed
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.room import is_id

LONGEST_ASKED, LONGEST_WORDS = 200, 1_000


def needs(body: ArticleUsed) -> Needs:
    return {"article_use": [body.use_id]} if is_id(body.use_id) else {}


def apply(body: ArticleUsed, context: Context) -> Applied:
    """Keep it under its id; of an opening and its verdict, in whichever order they come, the verdict stays.

    Raises:
        UserError: operation_invalid, without an id, or neither an article nor what was looked for.
    """
    asked = " ".join(body.asked.split())[:LONGEST_ASKED]
    if not is_id(body.use_id) or not (body.code or asked):
        raise UserError("operation_invalid", "a use has an id, and an article or what was looked for")
    known = context.room.get("article_use", body.use_id)
    words = body.words.strip()[:LONGEST_WORDS]
    if known is None:
        context.room.insert(
            "article_use", id=body.use_id, code=body.code, version=max(0, body.version), person_id=context.actor.id,
            at=context.at, found_by=body.found_by, asked=asked, helped=body.helped, words=words,
            call_id=body.call_id if is_id(body.call_id) else None,
        )  # fmt: skip
        return Applied()
    if body.helped is None or known["person_id"] != context.actor.id:
        return Applied("merged", "already_done")
    context.room.change("article_use", known, {"helped": body.helped, "words": words})
    return Applied()
