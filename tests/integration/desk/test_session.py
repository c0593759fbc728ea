"""Signing in and out of a desk at a real server: every trouble has its sentence, and no work is lost on the way."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agent_app.customers.older import OlderTouches
from agent_app.errors import SENTENCES, sentence_for
from agent_app.session import local
from agent_app.session.service import SessionService
from agent_app.store.cipher import FORMS
from agent_app.store.database import FILE
from agent_app.sync.transport import Transport
from agent_app.widgets.language import LANGUAGES, language
from domain.errors import UserError
from domain.feed import PROTOCOL
from lead_server.people import admin
from tests.end2end.stage import AGENT, COLLEAGUE, COLLEAGUES_NAME, KNOWN_NAME, LEADS, Stage
from tests.helpers.world import PASSWORD
from tests.integration.desk.seat import Seat
from tests.integration.desk.toys import about, answering, self_signed

pytestmark = pytest.mark.xdist_group("desk")
SitDown = Callable[..., Seat]
PAGE = FORMS[0].page_bytes


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")


def refusal(act: Callable[..., object], *arguments: object) -> UserError:
    """What the session refuses with."""
    with pytest.raises(UserError) as told:
        act(*arguments)
    return told.value


def new_agent(stage: Stage, login: str) -> str:
    """Somebody whose password and lock a test may spoil; gives a lead of hers."""
    stage.world.person(stage.org, login, "agent", team="A", region="North")
    return stage.add_lead(f"Customer of {login}", f"+86139{abs(hash(login)) % 10**8:08d}", owner=login)


def tagged(stage: Stage, lead_id: str) -> int:
    """How many tags of this lead have reached the server."""
    query = "SELECT count(*) FROM operation WHERE kind='tagged' AND outcome='ok' AND entity_id=%s"
    return int(stage.value(query, lead_id))


# ---- troubles --------------------------------------------------------------------------------------------------------


def test_a_right_and_a_wrong_password(stage: Stage, seat: SitDown) -> None:
    desk = seat()
    assert refusal(desk.sign_in, stage.url, AGENT, "not her password").code == "wrong_password"
    assert not (desk.folder / "people").exists() and desk.session.known() == ()
    session = desk.sign_in(f"  {stage.url}/ ", AGENT)
    assert (session.person.login, session.online, session.may("lead", "see")) == (AGENT, True, True)
    assert [(k.login, k.can_unlock_offline) for k in desk.session.known()] == [(AGENT, True)]
    assert refusal(desk.session.sign_in, stage.url, "nowhere", AGENT, PASSWORD).code == "organisation_unknown"


def test_too_many_wrong_passwords_say_until_when(stage: Stage, seat: SitDown) -> None:
    desk = seat()
    new_agent(stage, "lola")
    codes = [refusal(desk.sign_in, stage.url, "lola", "wrong wrong").code for _ in range(5)]
    assert codes == ["wrong_password"] * 5
    locked = refusal(desk.sign_in, stage.url, "lola")
    assert locked.code == "locked_out"
    until = datetime.fromisoformat(locked.data["until"])
    assert datetime.now(UTC) < until < datetime.now(UTC) + timedelta(minutes=2)
    assert "…" not in sentence_for(locked.code, locked.data)


def test_nobody_at_the_address(seat: SitDown) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    assert refusal(seat().sign_in, f"http://127.0.0.1:{port}", AGENT).code == "server_away"


@pytest.mark.parametrize(
    ("body", "kind", "status", "code"),
    [
        (b"<html>Welcome to the printer</html>", "text/html", 200, "not_a_lead_server"),
        (b"<html>not found</html>", "text/html", 404, "not_a_lead_server"),
        (b"<html>bad gateway</html>", "text/html", 502, "server_away"),
        (about(product="another thing"), "application/json", 200, "not_a_lead_server"),
        (about(protocol=PROTOCOL + 5, oldest=PROTOCOL + 1), "application/json", 200, "too_old"),
        (about(protocol=PROTOCOL - 1, oldest=PROTOCOL - 1), "application/json", 200, "too_new"),
    ],
    ids=["printer", "404", "gateway", "other-product", "desk-too-old", "desk-too-new"],
)
def test_something_else_at_the_address(seat: SitDown, body: bytes, kind: str, status: int, code: str) -> None:
    with answering(body, kind, status) as url:
        assert refusal(seat().sign_in, url, AGENT).code == code


@pytest.mark.parametrize("address", ["http://leads.example", "ftp://leads.example", "https://", ""])
def test_no_password_leaves_for_a_wrong_address(seat: SitDown, address: str) -> None:
    assert refusal(seat().sign_in, address, AGENT).code == "not_a_lead_server"


def test_a_certificate_that_nobody_trusts(seat: SitDown, tmp_path: Path) -> None:
    cert = self_signed(tmp_path)
    with answering(about(product="another thing"), cert=cert) as url:
        assert refusal(seat().sign_in, url, AGENT).code == "certificate_wrong"
        trusting = seat("other", verify=str(cert))
        assert refusal(trusting.sign_in, url, AGENT).code == "not_a_lead_server", "trusted, and looked at"


@pytest.mark.parametrize("minutes", [-10, 10])
def test_a_clock_that_is_off(seat: SitDown, minutes: int) -> None:
    with answering(about(minutes_off=minutes)) as url:
        told = refusal(seat().sign_in, url, AGENT)
    assert told.code == "clock_off" and 9 <= int(told.data["minutes"]) <= 10


def test_this_computers_clock_is_off(stage: Stage, seat: SitDown, monkeypatch: pytest.MonkeyPatch) -> None:
    class Late(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return datetime.now(tz) - timedelta(hours=3)

    monkeypatch.setattr(local, "datetime", Late)
    assert refusal(seat().sign_in, stage.url, AGENT).code == "clock_off"


def codes_of_the_session() -> list[str]:
    """What `SessionService` says it may refuse with."""
    words = (SessionService.__doc__ or "").replace(",", " ").replace(".", " ").split()
    return sorted(set(words) & set(SENTENCES))


def test_every_trouble_has_its_own_sentence_in_three_languages(qapp: Any) -> None:
    codes = [*codes_of_the_session(), "too_new", "organisation_unknown", "account_disabled"]
    assert len(codes) >= 12
    values = {"until": "12:30", "server": "x", "login": "mira"}
    before, told = language.code, {}
    try:
        for code in LANGUAGES:
            language.choose(code)
            told[code] = [sentence_for(one, values) for one in codes]
    finally:
        language.choose(before)
    for sentences in told.values():
        assert len(set(sentences)) == len(codes) and all(len(s) > 8 and "{" not in s for s in sentences)
    for english, chinese, spanish in zip(told["en"], told["zh_CN"], told["es"], strict=True):
        assert len({english, chinese, spanish}) == 3
        assert any("一" <= sign <= "鿿" for sign in chinese)


# ---- two people, one PC ----------------------------------------------------------------------------------------------


def test_two_people_on_one_pc(stage: Stage, seat: SitDown) -> None:
    """Each has a folder and a key of her own; neither sees the other's leads; both are in the list."""
    desk = seat()
    desk.sign_in(stage.url, AGENT)
    desk.work()
    hers = desk.leads()
    assert KNOWN_NAME in hers and COLLEAGUES_NAME not in hers and len(hers) >= LEADS - 1
    desk.session.sign_out()
    assert desk.session.session() is None and desk.session.health().state == "signed_out"
    desk.sign_in(stage.url, COLLEAGUE)
    desk.work()
    his = desk.leads()
    assert COLLEAGUES_NAME in his and not his & hers
    assert len(desk.person_folders()) == 2
    assert [k.login for k in desk.session.known()] == [COLLEAGUE, AGENT]
    desk.session.sign_out()
    assert refusal(desk.unlock, stage.url, COLLEAGUE, "hers, not his").code == "wrong_password"


def test_a_second_window_of_the_same_person(stage: Stage, seat: SitDown) -> None:
    seat().sign_in(stage.url, AGENT)
    assert refusal(seat().sign_in, stage.url, AGENT).code == "store_locked"


# ---- without the server ----------------------------------------------------------------------------------------------


def test_unlocked_without_the_server(stage: Stage, seat: SitDown) -> None:
    """By password or by the unlock code; not by anything else, and not by somebody who was never here."""
    desk = seat()
    desk.sign_in(stage.url, AGENT)
    code = desk.session.unlock_code
    assert code is not None and len(code) == 20
    desk.work()
    hers = desk.leads()
    desk.close()
    for secret in (PASSWORD, code, f"{code[:5]}-{code[5:].lower()}"):
        again = seat()
        session = again.unlock(stage.url, AGENT, secret)
        assert (session.online, session.person.login) == (False, AGENT)
        assert again.leads() == hers
        again.close()
    again = seat()
    assert refusal(again.unlock, stage.url, AGENT, "wrong wrong").code == "wrong_password"
    assert refusal(again.unlock, stage.url, "nobody").code == "offline_unlock_unknown"
    assert refusal(seat("another pc").unlock, stage.url, AGENT).code == "offline_unlock_unknown"


def test_the_unlock_code_is_offered_until_it_was_written_down(stage: Stage, seat: SitDown) -> None:
    """Also after a kill before she could write it; it opens the desk then, and stands in no log."""
    new_agent(stage, "uma")
    desk = seat()
    desk.sign_in(stage.url, "uma")
    code = desk.session.unlock_code
    desk.close()
    again = seat()
    again.unlock(stage.url, "uma", code or "")
    assert again.session.unlock_code == code
    again.session.unlock_code_noted()
    again.close()
    last = seat()
    last.sign_in(stage.url, "uma")
    assert last.session.unlock_code is None
    last.close()
    for file in last.folder.rglob("*"):
        assert not file.is_file() or (code or "?").encode() not in file.read_bytes(), file


def test_each_person_of_a_desk_has_a_code_of_her_own(stage: Stage, seat: SitDown) -> None:
    """Also one who signed in here before there were codes to show, and the next person is not shown the last one's."""
    new_agent(stage, "xena")
    new_agent(stage, "yara")
    desk = seat()
    desk.sign_in(stage.url, "xena")
    first = desk.session.unlock_code
    desk.session.sign_out()
    desk.sign_in(stage.url, "yara")
    second = desk.session.unlock_code
    assert first and second and first != second
    assert desk.workspace is not None
    desk.workspace.database.write(lambda c: c.exec_driver_sql("DELETE FROM meta WHERE key='unlock_code'"))
    desk.close()
    again = seat()
    again.sign_in(stage.url, "yara")
    third = again.session.unlock_code
    again.close()
    last = seat()
    assert refusal(last.unlock, stage.url, "yara", second).code == "wrong_password"
    assert last.unlock(stage.url, "yara", third or "").person.login == "yara"


def test_a_copied_folder_does_not_open_elsewhere(stage: Stage, seat: SitDown) -> None:
    """Without the secret of the desk the right password opens nothing."""
    desk = seat()
    desk.sign_in(stage.url, AGENT)
    desk.close()
    (desk.folder / "device.secret").unlink()
    assert refusal(seat().unlock, stage.url, AGENT).code == "wrong_password"


# ---- work that was not sent -------------------------------------------------------------------------------------------


def test_a_password_reset_does_not_lose_the_outbox(stage: Stage, seat: SitDown) -> None:
    """The new password gets the key out of escrow; what waited goes out; the old password opens nothing any more."""
    lead_id = new_agent(stage, "rosa")
    desk = seat()
    desk.sign_in(stage.url, "rosa")
    code = desk.session.unlock_code
    desk.work()
    desk.tag_unsent(lead_id, "before-reset")
    desk.close()
    with stage.world.work(stage.org) as work:
        admin.set_password(work, stage.org.people["rosa"], "quite another password")

    again = seat()
    assert refusal(again.sign_in, stage.url, "rosa").code == "wrong_password"
    again.sign_in(stage.url, "rosa", "quite another password")
    assert again.waiting() == {"new": 1}
    again.work()
    stage.wait_value(1, "SELECT count(*) FROM operation WHERE kind='tagged' AND entity_id=%s", lead_id)
    again.close()
    last = seat()
    assert refusal(last.unlock, stage.url, "rosa", PASSWORD).code == "wrong_password"
    assert last.unlock(stage.url, "rosa", code or "").person.login == "rosa"


def test_signing_out_keeps_what_was_not_sent(stage: Stage, seat: SitDown) -> None:
    """It lies there while somebody else works at the PC and goes out at her next sign-in, once."""
    lead_id = new_agent(stage, "sara")
    desk = seat()
    desk.sign_in(stage.url, "sara")
    desk.work()
    desk.tag_unsent(lead_id, "kept")
    desk.session.sign_out()
    desk.sign_in(stage.url, COLLEAGUE)
    desk.work()
    assert desk.waiting() == {} and tagged(stage, lead_id) == 0
    desk.session.sign_out()
    desk.sign_in(stage.url, "sara")
    assert desk.waiting() == {"new": 1}
    desk.work()
    stage.wait_value(1, "SELECT count(*) FROM operation WHERE kind='tagged' AND entity_id=%s", lead_id)
    assert tagged(stage, lead_id) == 1


def test_signing_out_ends_the_token(stage: Stage, seat: SitDown) -> None:
    lead_id = new_agent(stage, "tina")
    sessions = (
        "SELECT count(*) FROM session s JOIN person p ON p.org_id=s.org_id AND p.id=s.person_id"
        " WHERE p.login='tina' AND s.revoked_at IS NULL"
    )
    desk = seat()
    desk.sign_in(stage.url, "tina")
    desk.work()
    assert stage.value(sessions) == 1
    desk.session.sign_out()
    assert stage.value(sessions) == 0
    desk.unlock(stage.url, "tina")
    assert desk.workspace is not None
    desk.workspace.customers.tag(lead_id, ("offline",))
    desk.workspace.start()
    assert not desk.workspace.sync.wait_in_step(2)
    assert desk.session.health().state == "signed_out" and desk.waiting() == {"new": 1}, "said, and kept"


def test_a_damaged_store_is_set_aside(stage: Stage, seat: SitDown) -> None:
    """What was not sent is read out of the damaged file and sent; the leads come again from the server."""
    lead_id = new_agent(stage, "dora")
    desk = seat()
    desk.sign_in(stage.url, "dora")
    workspace = desk.work()
    hers = desk.leads()
    desk.tag_unsent(lead_id, "salvaged")
    page = workspace.database.read(
        lambda c: c.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name='lead'").scalar()
    )
    desk.close()
    (folder,) = (desk.folder / "people").iterdir()
    spoil(folder / FILE, int(page or 0))

    met = seat()
    met.sign_in(stage.url, "dora")
    assert refusal(met.leads).code == "store_damaged"
    met.close()
    again = seat()
    again.sign_in(stage.url, "dora")
    assert again.session.salvaged is not None and again.session.salvaged.operations == 1
    again.work()
    assert again.leads() == hers
    stage.wait_value(1, "SELECT count(*) FROM operation WHERE kind='tagged' AND entity_id=%s", lead_id)
    assert [p.name for p in folder.iterdir() if p.name.startswith("damaged-")]


def spoil(file: Path, page: int) -> None:
    """Turn one page of a database into rubbish."""
    assert page > 1 and not file.with_name(f"{file.name}-wal").exists()
    with file.open("r+b") as stored:
        stored.seek((page - 1) * PAGE)
        stored.write(b"\xa5" * PAGE)


# ---- what is not on the desk -----------------------------------------------------------------------------------------


def test_older_touches_come_from_the_server(stage: Stage, seat: SitDown) -> None:
    """All of them, newest first, each once; asked when the server is away it says so."""
    lead_id = new_agent(stage, "vera")
    with stage.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO touch (org_id, id, lead_id, kind, at, by, text) SELECT %s, gen_random_uuid(), %s, 'note',"
            " now() - n * interval '1 day', 'Vera', 'note ' || n FROM generate_series(1, 95) n",
            (stage.org.id, lead_id),
        )
    desk = seat()
    desk.sign_in(stage.url, "vera")
    workspace = desk.work()
    told, after = [], ""
    while not told or after:
        part = workspace.customers.older_touches(lead_id, after)
        told += [touch.text for touch in part.touches]
        after = part.after
    assert [text for text in told if text.startswith("note ")] == [f"note {n}" for n in range(1, 96)]
    away = OlderTouches(Transport("http://127.0.0.1:9"))
    assert refusal(away.ask, lead_id, "").code == "server_away"


def test_a_record_that_was_opened_is_in_the_servers_audit_trail(stage: Stage, seat: SitDown) -> None:
    lead_id = new_agent(stage, "wilma")
    desk = seat()
    desk.sign_in(stage.url, "wilma")
    workspace = desk.work()
    for _ in range(3):
        workspace.customers.context(lead_id)
    workspace.seen.hand_over().result()
    workspace.nudge()
    query = "SELECT count(*) FROM audit_event WHERE action='see' AND entity='lead' AND lead_id=%s"
    stage.wait_value(1, query, lead_id)
