"""Publishing a phrase set from a desk, and what people said of its hits."""

from __future__ import annotations

import msgspec
from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert

from db.central.analysis import phrase_verdict
from domain.errors import UserError
from domain.phrases import PhraseSet, problems_of
from domain.reading import PhraseVerdict, PublishPhrases
from lead_server.publishing.checking import Document
from lead_server.publishing.service import newest, publish_document
from lead_server.publishing.yaml_text import Parsed
from lead_server.recordings import storage
from lead_server.web import a_uuid
from lead_server.work import Work

LARGEST = 5_000  #: phrases of a set


def publish_set(work: Work, given: PublishPhrases) -> PhraseSet:
    """The next version of a set; the same again is no version.

    Raises:
        UserError: forbidden; bad_phrases (data.problems: path, code, words); conflict, when somebody published meanwhile.
    """
    found = given.found
    known = newest(work, "phrase_set", found.code)
    work.actor.demand("phrase_set", "create" if known is None else "change")
    problems = [{"path": path, "code": code, "words": words} for path, code, words in problems_of(found)]
    if problems or len(found.phrases) > LARGEST or not found.code.strip():
        first = problems[0]["words"] if problems else f"more than {LARGEST} phrases, or no code"
        raise UserError("bad_phrases", count=max(1, len(problems)), first=first, problems=problems[:20])
    if known is not None and known.version != given.base:
        raise UserError("conflict", "somebody published this set meanwhile", version=known.version)
    text = msgspec.json.encode(found).decode()
    document = Document(file="", kind="phrase_set", definition=found, text=text, parsed=Parsed(data={}))
    done = publish_document(work, document, given.note)
    return msgspec.structs.replace(found, version=done.version)


def judge(work: Work, given: PhraseVerdict) -> None:
    """Keep what a person said of a hit; the newest word holds.

    Raises:
        UserError: forbidden, not_found.
    """
    work.actor.demand("phrase_set", "change")
    row = storage.find(work, a_uuid(given.recording_id))
    v = phrase_verdict.c
    if given.right is None:
        work.connection.execute(
            delete(phrase_verdict).where(
                v.org_id == work.org_id, v.recording_id == row.id, v.phrase == given.phrase,
                v.from_ms == given.start_ms,
            )
        )  # fmt: skip
        return
    values = {"to_ms": given.end_ms, "is_right": given.right, "by": work.actor.id, "at": work.now}
    work.connection.execute(
        insert(phrase_verdict)
        .values(
            org_id=work.org_id, recording_id=row.id, phrase=given.phrase, from_ms=given.start_ms, **values
        )
        .on_conflict_do_update(index_elements=["org_id", "recording_id", "phrase", "from_ms"], set_=values)
    )
    work.audit("judge_hit", "phrase_set", given.phrase, recording=row.id, right=given.right)
