"""Every kind of operation on the desk: applied, repeated, refused, rebased, out of scope."""

from __future__ import annotations

import itertools
from datetime import timedelta
from random import Random

import msgspec
import pytest

from agent_app.sync.operations import APPLY, APPLY_EVALUATION
from agent_app.sync.port import Row
from domain.feed import OperationAnswer
from domain.leads import Lead
from domain.operations import BODIES
from tests.helpers.bodies import BODIES_BY_KIND, LEAD
from tests.helpers.desk import AGENT, NOW
from tests.helpers.quality_fakes import evaluations
from tests.simulation.desk_memory import MemoryDesk

STREAM = f"agent:{AGENT}"
ABOUT_LEADS = sorted(set(APPLY) - {"lead_created"})
LATER = NOW + timedelta(minutes=5)


@pytest.fixture
def desk():
    ids = (f"op-{n}" for n in itertools.count(1))
    made = MemoryDesk(AGENT, "device", lambda: NOW, Random(1), lambda: next(ids), person_name="Mira")
    made.store.write(lambda tx: tx.put_leads(STREAM, 0, [Row(LEAD.id, 1, msgspec.json.encode(LEAD))]))
    return made


def shown(desk: MemoryDesk) -> Lead:
    return msgspec.json.decode(desk.rows()[LEAD.id].body, type=Lead)


def pulled(desk: MemoryDesk, lead: Lead, position: int = 9) -> None:
    def write(tx):
        rows = desk.ledger.received(tx, [Row(lead.id, position, msgspec.json.encode(lead))])
        tx.put_leads(STREAM, 0, rows)

    desk.store.write(write)


def answered(desk: MemoryDesk, outcome: str, code: str = "") -> None:
    answers = [OperationAnswer(id=e.id, outcome=outcome, code=code) for e in desk.outbox()]  # type: ignore[arg-type]
    desk.store.write(lambda tx: desk.ledger.answer(tx, answers, NOW))


def test_every_kind_has_an_example_and_a_place():
    assert set(BODIES_BY_KIND) == set(BODIES)
    assert {kind for kind, body in BODIES_BY_KIND.items() if type(body) is not BODIES[kind]} == set()
    assert set(APPLY) | set(APPLY_EVALUATION) <= set(BODIES)


@pytest.mark.parametrize("kind", ABOUT_LEADS)
def test_applied_at_once_and_only_once(desk, kind):
    desk.act(BODIES_BY_KIND[kind])
    after = shown(desk)
    assert after != LEAD
    assert APPLY[kind](after, BODIES_BY_KIND[kind], LATER, "Mira") is after, (
        "the row has it already: nothing changes"
    )


@pytest.mark.parametrize("kind", ABOUT_LEADS)
def test_replayed_over_the_servers_row_with_and_without_the_effect(desk, kind):
    desk.act(BODIES_BY_KIND[kind])
    once = shown(desk)
    pulled(desk, msgspec.structs.replace(LEAD, place="Hangzhou"))
    assert shown(desk) == msgspec.structs.replace(once, place="Hangzhou"), "an older row never hides it"
    theirs = msgspec.structs.replace(once, place="Shanghai", updated_at=LATER)
    pulled(desk, theirs)
    assert shown(desk) == theirs, "the server has it: nothing is added twice"


@pytest.mark.parametrize("kind", ABOUT_LEADS)
def test_a_refused_one_loses_its_effect_and_stays_to_be_read(desk, kind):
    desk.act(BODIES_BY_KIND[kind])
    answered(desk, "refused", "lead_gone")
    assert shown(desk) == LEAD
    (entry,) = desk.outbox()
    assert (entry.state, entry.code, entry.kind) == ("refused", "lead_gone", kind) and entry.body


@pytest.mark.parametrize("kind", ABOUT_LEADS)
def test_an_answered_one_is_shown_until_the_pull_after_it(desk, kind):
    desk.act(BODIES_BY_KIND[kind])
    once = shown(desk)
    answered(desk, "merged")
    pulled(desk, LEAD)
    assert shown(desk) == once
    desk.store.write(lambda tx: desk.ledger.settle(tx, 1))
    assert shown(desk) == LEAD, "from now on the server's word counts"


@pytest.mark.parametrize("kind", sorted(BODIES_BY_KIND))
def test_about_a_lead_that_is_not_here_it_is_kept_and_sent(desk, kind):
    desk.store.write(lambda tx: tx.drop_leads([LEAD.id]))
    desk.act(BODIES_BY_KIND[kind])
    sent = desk.store.read(lambda view: desk.ledger.unsent(view, 10, 10_000))
    assert [one.kind for one in sent] == [kind]
    assert (LEAD.id in desk.rows()) is (kind == "lead_created")


def test_a_lead_made_here_gives_way_to_the_servers_and_goes_when_it_is_refused(desk):
    desk.store.write(lambda tx: tx.drop_leads([LEAD.id]))
    desk.act(BODIES_BY_KIND["lead_created"], BODIES_BY_KIND["tagged"])
    assert shown(desk).tags == ("vip",)
    pulled(desk, msgspec.structs.replace(LEAD, tier="C"))
    assert (shown(desk).tier, shown(desk).tags) == ("C", ("vip",))
    desk.store.write(lambda tx: tx.drop_leads([LEAD.id]))
    other = msgspec.structs.replace(LEAD, id="lead-2")
    desk.act(msgspec.structs.replace(BODIES_BY_KIND["lead_created"], lead=other))
    answered(desk, "refused", "number_known")
    assert "lead-2" not in desk.rows()


def test_an_acknowledged_score_is_not_hidden_by_an_older_row(desk):
    evaluation = msgspec.structs.replace(evaluations()[0], id="evaluation-1")
    desk.act(BODIES_BY_KIND["evaluation_acknowledged"])
    body = desk.store.read(
        lambda view: desk.ledger.received_evaluation(view, evaluation.id, msgspec.json.encode(evaluation))
    )
    read = msgspec.json.decode(body, type=type(evaluation))
    assert read.acknowledged_at == NOW and read.acknowledged_comment == "thanks"
