"""Phrase sets for those who keep them: read, publish, try over past calls, judge hits."""

from __future__ import annotations

from litestar import Router, get, post, put
from litestar.params import FromPath, JSONBody

from domain.errors import UserError
from domain.phrases import PhraseSet
from domain.reading import BenchReport, PhraseSets, PhraseVerdict, PublishPhrases, TryPhrases
from lead_server.analysis.surroundings import published_sets
from lead_server.phrases import bench, service
from lead_server.web import AnyRequest, signed_in


@get("/", sync_to_thread=True, summary="The newest published version of every phrase set, whole")
def phrase_sets(request: AnyRequest) -> PhraseSets:
    with signed_in(request) as work:
        work.actor.demand("phrase_set", "see")
        return PhraseSets(sets=published_sets(work.connection, work.org_id))


@put("/{code:str}", sync_to_thread=True, summary="Publish the next version of a phrase set")
def publish_phrases(request: AnyRequest, code: FromPath[str], data: JSONBody[PublishPhrases]) -> PhraseSet:
    if data.found.code != code:
        raise UserError("bad_request", "the set has another code than its address")
    with signed_in(request) as work:
        return service.publish_set(work, data)


@post("/bench", sync_to_thread=True, status_code=200, summary="What a set finds in the newest calls")
def try_phrases(request: AnyRequest, data: JSONBody[TryPhrases]) -> BenchReport:
    with signed_in(request) as work:
        return bench.try_set(work, data)


@put("/verdicts", sync_to_thread=True, status_code=204, summary="This hit is right, or a false alarm")
def judge_hit(request: AnyRequest, data: JSONBody[PhraseVerdict]) -> None:
    with signed_in(request) as work:
        service.judge(work, data)


router = Router(
    "/v1/phrases", route_handlers=[phrase_sets, try_phrases, judge_hit, publish_phrases], tags=["phrases"]
)
