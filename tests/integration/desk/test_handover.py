"""Two real desks at a real server, their telephones at an exchange: a call goes over with everything that belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from agent_app.telephony.pbx import PbxTelephone
from db.central.floor import call_handover, pbx_extension, pbx_link
from db.central.work import call_grant
from domain.calls import WrapUp
from domain.scripts import PlayerState, Position
from lead_server.pbx import storage
from tests.end2end.stage import AGENT, COLLEAGUE, KNOWN, KNOWN_NAME, Stage
from tests.helpers.fake_ami import FakeAmi
from tests.helpers.world import ESCROW
from tests.integration.desk import seat as seats
from tests.integration.desk.seat import Seat
from tests.integration.desk.test_floor import until

pytestmark = pytest.mark.xdist_group("desk")


@pytest.fixture
def pbx(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeAmi]:
    """Extensions 101 and 102 are the two agents'."""
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")
    monkeypatch.setattr(seats, "ManualTelephone", PbxTelephone)
    made, org = FakeAmi(), stage.org
    with stage.world.work(org) as work:
        work.connection.execute(
            pbx_link.insert().values(
                org_id=org.id, name="main", kind="asterisk-ami", host="127.0.0.1", port=made.port,
                user_name="leadline", secret_sealed=ESCROW.seal(b"s3cret", storage.purpose(org.id, "main")),
                phone_events=True,
            )
        )  # fmt: skip
        for extension, login in (("101", AGENT), ("102", COLLEAGUE)):
            work.connection.execute(
                pbx_extension.insert().values(
                    org_id=org.id, link="main", extension=extension, endpoint=f"PJSIP/{extension}",
                    person_id=org.people[login],
                )
            )  # fmt: skip
    yield made
    with stage.world.work(org) as work:
        work.connection.execute(pbx_link.delete())
    made.close()


def test_a_call_goes_over_with_lead_notes_and_place(
    stage: Stage, pbx: FakeAmi, seat: Callable[..., Seat]
) -> None:
    first, second = seat("giver"), seat("taker")
    first.sign_in(stage.url, AGENT)
    second.sign_in(stage.url, COLLEAGUE)
    mira, otto = first.work(), second.work()
    until(lambda: mira.calls.state().line == otto.calls.state().line == "registered", 30)
    pbx.rings("PJSIP/101", KNOWN)
    until(lambda: mira.calls.state().ringing is not None, 20)
    call_id = mira.calls.state().ringing.id
    mira.calls.answer(call_id)
    until(lambda: mira.calls.state().agent == "talking", 20)
    script = mira.definitions.script_or_newest("renewal", None)
    assert script is not None
    place = PlayerState(trail=(Position(step=script.start), Position(step=script.steps[1].id)))
    mira.calls.save_draft(call_id, WrapUp(notes="wants two policies"), place)
    mira.calls.transfer(call_id, "102")
    until(lambda: stage.value("SELECT count(*) FROM call_handover") == 1, 20)
    pbx.rings("PJSIP/102", KNOWN)
    until(lambda: otto.calls.state().ringing is not None, 20)
    ring = otto.calls.state().ringing.id
    until(lambda: _handed(otto, ring) is not None, 20)
    handed = _handed(otto, ring)
    assert (handed.by, handed.name, handed.notes) == (AGENT.title(), KNOWN_NAME, "wants two policies")
    until(lambda: otto.calls.state().calls[0].record.lead_id == stage.leads[KNOWN_NAME], 20)
    assert otto.customers.context(stage.leads[KNOWN_NAME]).lead.granted_until_wrap_up
    otto.calls.answer(ring)
    until(lambda: otto.calls.state().agent == "talking", 20)
    assert otto.calls.draft(ring).player == place and otto.calls.draft(ring).script == "renewal"
    until(lambda: getattr(mira.calls.state().notice, "code", "") == "handover_taken", 20)
    assert mira.calls.state().notice.data == {"agent": COLLEAGUE.title()}
    second.close()  # and opened again: it is a wrap-up with everything by now
    again = Seat(second.folder)
    again.sign_in(stage.url, COLLEAGUE)
    otto = again.work()
    call = next(c for c in otto.calls.state().calls if c.id == ring)
    assert call.waits_for_outcome and call.handed is not None and call.handed.notes == "wants two policies"
    again.close()
    first.close()
    with stage.world.work(stage.org) as work:
        work.connection.execute(call_handover.delete())
        work.connection.execute(call_grant.delete())


def _handed(workspace, call_id):  # type: ignore[no-untyped-def]
    return next((c.handed for c in workspace.calls.state().calls if c.id == call_id), None)
