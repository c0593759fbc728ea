"""Phrase sets as they are kept: published in versions, tried over past calls, judged hit by hit; and by command."""

from __future__ import annotations

import msgspec
import pytest

from db.central.definitions import definition
from domain.phrases import Phrase, PhraseSet
from domain.reading import BenchReport, PhraseSets, PhraseVerdict, PublishPhrases, TryPhrases
from lead_server.analysis import stages
from lead_server.commands.phrase_sets import set_from_table
from tests.helpers.fake_speech import FakeRecogniser, recorded_call, speaking
from tests.helpers.world import Org, World
from tests.integration.conftest import signed_in
from tests.integration.test_analysis import only_here, worker

DRAFT = PhraseSet(
    code="thanks", title={"en": "Thanks"},
    phrases=(
        Phrase(code="thank", title={"en": "Thanks"}, forms={"en": ("thank you",), "zh": ("谢谢您",)}),
        Phrase(code="today", title={"en": "Today"}, who="customer", forms={"en": ("need today",)}),
    ),
)  # fmt: skip


@pytest.fixture
def floor(world: World, org: Org) -> Org:
    only_here(world, org)
    speaking(world, org)
    return org


def put(desk, path: str, body):  # type: ignore[no-untyped-def]
    return desk.ask(
        "PUT", path, content=msgspec.json.encode(body), headers={"Content-Type": "application/json"}
    )


def version(answer) -> int:  # type: ignore[no-untyped-def]
    return msgspec.json.decode(answer.content, type=PhraseSet).version


def tried(desk, found: PhraseSet, **more) -> BenchReport:  # type: ignore[no-untyped-def]
    answer = desk.ask(
        "POST", "/v1/phrases/bench", content=msgspec.json.encode(TryPhrases(found=found, **more)),
        headers={"Content-Type": "application/json"},
    )  # fmt: skip
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=BenchReport)


def test_a_set_is_published_in_versions_and_two_do_not_overwrite_each_other(
    http, world: World, floor: Org
) -> None:
    quan, lena, mira = (signed_in(http, floor, login) for login in ("quan", "lena", "mira"))
    first = put(quan, "/v1/phrases/thanks", PublishPhrases(found=DRAFT))
    assert first.status_code == 200 and version(first) == 1, first.text
    again = put(quan, "/v1/phrases/thanks", PublishPhrases(found=DRAFT, base=1))
    assert version(again) == 1, "the same is no new version"
    other = msgspec.structs.replace(DRAFT, kind="objection")
    assert put(quan, "/v1/phrases/thanks", PublishPhrases(found=other, base=0)).json()["code"] == "conflict"
    assert version(put(quan, "/v1/phrases/thanks", PublishPhrases(found=other, base=1))) == 2
    known = msgspec.json.decode(lena.ask("GET", "/v1/phrases").content, type=PhraseSets)
    assert {one.code: one.version for one in known.sets} == {"duties": 1, "needs": 1, "thanks": 2}
    assert put(lena, "/v1/phrases/thanks", PublishPhrases(found=DRAFT, base=2)).status_code == 403
    assert mira.ask("GET", "/v1/phrases").status_code == 403, "agents are not told what is listened for"
    assert not any(item.kind == "phrase_set" for page in mira.pull().pages for item in page.items)


def test_what_cannot_be_found_is_not_published(http, world: World, floor: Org) -> None:
    quan = signed_in(http, floor, "quan")
    broken = msgspec.structs.replace(DRAFT, phrases=(Phrase(code="x", forms={"en": ("(open",)}),))
    answer = put(quan, "/v1/phrases/thanks", PublishPhrases(found=broken))
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_phrases")
    assert answer.json()["data"]["problems"][0]["path"] == "phrases[0].forms.en[0]"
    assert not world.rows(definition, floor, definition.c.code == "thanks")


def test_the_bench_shows_hits_where_they_are_and_keeps_what_people_said_of_them(
    http, world: World, floor: Org
) -> None:
    """A draft, nothing of it published: what it finds, what was a false alarm, what a change loses."""
    ids = [recorded_call(world, floor)[0] for _ in range(3)]
    worker(world, queues=stages.QUEUES).drain()
    quan = signed_in(http, floor, "quan")
    report = tried(quan, DRAFT)
    assert report.tried == 3 and {(row.phrase, row.calls, row.hits) for row in report.rows} == {
        ("thank", 3, 3), ("today", 0, 0),
    }  # fmt: skip
    hit = report.hits[0]
    assert (
        hit.text == "thank you" and hit.before.endswith("•••") and hit.agent == "Mira" and hit.right is None
    )
    assert "4539" not in repr(report), "the bench shows no number either"
    for n, one in enumerate(report.hits[:2]):
        verdict = PhraseVerdict(
            recording_id=one.recording_id,
            phrase="thanks/thank",
            start_ms=one.start_ms,
            end_ms=one.end_ms,
            right=n == 0,
        )
        assert put(quan, "/v1/phrases/verdicts", verdict).status_code == 204
    row = next(row for row in tried(quan, DRAFT).rows if row.phrase == "thank")
    assert (row.hits, row.right, row.wrong, row.lost) == (3, 1, 1, 0)
    narrower = msgspec.structs.replace(
        DRAFT, phrases=(Phrase(code="thank", forms={"en": ("thank you very much",)}),)
    )
    row = tried(quan, narrower).rows[0]
    assert (row.hits, row.lost) == (0, 1), "a place that was right is found no more"
    assert tried(quan, DRAFT, language="zh").tried == 0 and tried(quan, DRAFT, calls=2).tried == 2
    assert ids


def test_a_bench_is_over_what_one_may_hear(http, world: World, floor: Org) -> None:
    recorded_call(world, floor, agent="mira")
    recorded_call(world, floor, agent="pia")
    worker(world, queues=stages.QUEUES).drain()
    assert tried(signed_in(http, floor, "quan"), DRAFT).tried == 2
    assert tried(signed_in(http, floor, "lena"), DRAFT).tried == 1, "her own team"


def test_chinese_calls_are_searched_in_chinese(http, world: World, floor: Org) -> None:
    recorded_call(world, floor)
    from lead_server.analysis.worker import Worker

    spoken = FakeRecogniser(early="您好 这里是 安居", late="好的 谢谢 您 再见", spoken="zh")
    Worker(world.engine, world.house.recordings, stages.QUEUES, recogniser=lambda: spoken).drain()
    report = tried(signed_in(http, floor, "quan"), DRAFT)
    assert [(hit.phrase, hit.text.replace(" ", "")) for hit in report.hits] == [("thank", "谢谢您")]


def test_a_table_becomes_a_set(tmp_path) -> None:
    path = tmp_path / "names.csv"
    path.write_text(
        "phrase,language,form,who\nnorth,en,northbridge,customer\nnorth,zh,北桥保险,customer\nsol,es,solmar,\n"
    )
    found = set_from_table(path, "rivals", "competitor", fuzzy=False)
    assert [(p.code, p.who, dict(p.forms)) for p in found.phrases] == [
        ("north", "customer", {"en": ("northbridge",), "zh": ("北桥保险",)}), ("sol", "any", {"es": ("solmar",)}),
    ]  # fmt: skip
    assert not any(p.fuzzy for p in found.phrases)
    path.write_text("phrase,language,form\nnorth,fr,pont\n")
    with pytest.raises(ValueError, match=":2:"):
        set_from_table(path, "rivals", "competitor")
