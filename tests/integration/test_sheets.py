"""Sheets by mail, against a real SMTP server: once a subscription and day, whatever falls over; only to who may see them."""

from __future__ import annotations

import email
import email.policy
import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from litestar.testing import TestClient
from msgspec.structs import replace
from sqlalchemy import update

from db.central.people import person, region, team
from db.central.sheets import sheet_delivery, sheet_sending
from domain.sheet_sending import Delivery, KeepSending, SendingSettings, SheetMail, Subscription
from lead_server.messages import posting
from lead_server.sheets import sending, smtp
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in

MONDAY = datetime(2026, 3, 2, 0, 40, tzinfo=UTC)  #: 08:40 in Shanghai
NOON = timedelta(hours=4)


class Post:
    """A mail server that keeps what it takes, and refuses what it was told to (`answers`, one a recipient)."""

    def __init__(self) -> None:
        self.taken: list[tuple[list[str], email.message.EmailMessage]] = []
        self.answers: list[str] = []
        self.at_data: list[str] = []
        self.cut: Any = None

    async def handle_RCPT(
        self, _server: SMTP, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        if self.answers and (answer := self.answers.pop(0)):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Any, envelope: Any) -> str:
        if self.at_data and (answer := self.at_data.pop(0)):
            if answer == "cut":
                self.keep(envelope)
                server.transport.abort()
            return answer
        self.keep(envelope)
        return "250 taken"

    def keep(self, envelope: Any) -> None:
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.taken.append((list(envelope.rcpt_tos), mail))

    @property
    def to(self) -> list[str]:
        return [one for rcpt, _ in self.taken for one in rcpt]


def certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """(the server's, the client's that trusts it)"""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(7)
        .not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    cert, secret = folder / "cert.pem", folder / "key.pem"
    cert.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(cert, secret)
    return server, ssl.create_default_context(cafile=str(cert))


class Running:
    """The mail server and how a client reaches it."""

    def __init__(self, folder: Path, *, starttls: bool = True) -> None:
        self.post = Post()
        server, self.context = certificate(folder)
        more: dict[str, Any] = (
            {
                "tls_context": server, "require_starttls": True, "auth_required": True,
                "authenticator": lambda _s, _se, _e, _m, given: AuthResult(
                    success=(given.login, given.password) == (b"leadline", b"a mail password"),
                    handled=False,
                ),
            }
            if starttls
            else {}
        )  # fmt: skip
        with socket.create_server(("localhost", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.controller = Controller(self.post, hostname="localhost", port=self.port, **more)
        self.controller.start()

    def settings(self, **more: Any) -> SendingSettings:
        given = {"kind": "smtp", "host": "localhost", "port": self.port, "sender": "leadline@floor.example",
                 "login": "leadline", "domains": ("outside.example",)}  # fmt: skip
        return SendingSettings(**(given | more))

    def send(self, settings: SendingSettings, secret: str, to: str, mail: Any) -> smtp.Verdict:
        return smtp.send(settings, secret, to, mail, context=self.context)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    made = Running(tmp_path)
    yield made
    made.controller.stop()


@pytest.fixture
def shanghai(world: World, org: Org) -> Org:
    """Everybody has an address; the day begins in Shanghai."""
    with world.engine.begin() as connection:
        connection.execute(update(region).values(time_zone="Asia/Shanghai"))
        for login, key in org.people.items():
            connection.execute(
                update(person).where(person.c.id == key).values(email=f"{login}@floor.example", language="en")
            )
    return org


def mail_of(
    desk: Desk, method: str = "GET", path: str = "/v1/sheets", body: Any = None, status: int = 200
) -> Any:
    more = {} if body is None else {"content": msgspec.json.encode(body)}
    answer = desk.ask(method, path, **more)
    assert answer.status_code == status, answer.text
    return msgspec.json.decode(answer.content, type=SheetMail) if status == 200 else answer.json()


def settle(ada: Desk, running: Running, **more: Any) -> None:
    body = KeepSending(settings=running.settings(**more), secret="a mail password")
    assert ada.ask("PUT", "/v1/sheets/sending", content=msgspec.json.encode(body)).status_code == 200


class Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def since(world: World, at: datetime) -> None:
    """As if the subscriptions had been saved then."""
    from db.central.sheets import sheet_subscription

    with world.engine.begin() as connection:
        connection.execute(update(sheet_subscription).values(since=at))


def told(world: World, org: Org) -> dict[str, tuple[str, str]]:
    names = {key: login for login, key in org.people.items()}
    return {names.get(r.recipient, r.recipient): (r.state, r.why) for r in world.rows(sheet_delivery, org)}


def test_a_sheet_goes_out_once_a_day_to_who_may_see_it(
    world: World, http: TestClient[Any], shanghai: Org, running: Running
) -> None:
    org, clock = shanghai, Clock(MONDAY)
    ada, lena = signed_in(http, org, "ada"), signed_in(http, org, "lena")
    settle(ada, running)
    wanted = Subscription(
        scope="team", scope_id=org.teams["A"], people=(org.people["lena"], org.people["olga"]),
        addresses=("boss@outside.example",), language="zh",
    )  # fmt: skip
    page = mail_of(lena, "POST", "/v1/sheets/subscriptions", wanted)
    assert page.settings is None and [one.name for one in page.places] == ["A"], (
        "her own team alone; no settings"
    )
    sub = page.subscriptions[0]
    assert sub.time_zone == "Asia/Shanghai" and sub.kept_by == "Lena" and sub.next_at is not None

    def run() -> int:
        return sending.run(world.engine, world.house.escrow, clock=clock, mail=running.send)

    assert run() == 0, "what was due before it was saved is not sent"
    since(world, MONDAY - timedelta(days=1))
    running.post.answers = ["", "", "451 greylisted, come again"]
    run()
    assert len(running.post.taken) == 2 and run() == 0
    waits = [r for r in world.rows(sheet_delivery, org) if r.state == "waiting"]
    assert len(waits) == 1 and "451" in waits[0].words and waits[0].next_at == MONDAY + timedelta(minutes=1)
    clock.now += timedelta(minutes=2)
    assert run() == 1 and len(running.post.taken) == 3
    assert sorted(running.post.to) == ["boss@outside.example", "lena@floor.example", "olga@floor.example"]
    for at in (MONDAY + NOON, MONDAY - timedelta(minutes=20), MONDAY + timedelta(minutes=30)):
        clock.now = at  # a clock that jumps sends nothing twice
        assert run() == 0
    mails = {to[0]: mail for to, mail in running.post.taken}
    ours = mails["lena@floor.example"]
    assert ours["Subject"] == "Morning sheet, 2026-03-02 · A" and ours["Auto-Submitted"] == "auto-generated"
    assert "晨会表" in mails["boss@outside.example"]["Subject"]
    parts = {part.get_content_type(): part for part in ours.walk()}
    assert "Mira" in parts["text/plain"].get_content() and "Pia" not in parts["text/plain"].get_content()
    assert "cid:plot" in parts["text/html"].get_content() and "1. Mira" in parts["text/html"].get_content()
    assert parts["image/png"].get_content()[:4] == b"\x89PNG" and parts["image/png"]["Content-ID"] == "<plot>"
    page = mail_of(ada)
    assert {one.state for one in page.subscriptions[0].last} == {"sent"}
    assert page.settings.has_secret and b"a mail password" not in ada.ask("GET", "/v1/sheets").content
    assert (
        world.rows(sheet_sending, org)[0].secret_sealed
        and b"a mail" not in world.rows(sheet_sending, org)[0].secret_sealed
    )


def test_who_may_not_see_it_any_more_does_not_get_it(
    world: World, http: TestClient[Any], shanghai: Org, running: Running
) -> None:
    """At each sending: left, another team, no address, a domain that was taken back, a place that is gone, an empty team."""
    org, clock = shanghai, Clock(MONDAY)
    world.person(org, "lars", "team_lead", team="A", region="North")
    world.person(org, "luis", "team_lead", team="A", region="North")
    ada = signed_in(http, org, "ada")
    settle(ada, running)
    team_a = {"scope": "team", "scope_id": org.teams["A"]}
    refused = mail_of(
        ada, "POST", "/v1/sheets/subscriptions",
        Subscription(**team_a, people=(org.people["mira"],)), 409,
    )  # fmt: skip
    assert refused["code"] == "recipient_may_not" and refused["data"] == {"name": "Mira"}
    outside = Subscription(**team_a, addresses=("a@evil-outside.example",))
    assert mail_of(ada, "POST", "/v1/sheets/subscriptions", outside, 409)["code"] == "domain_not_allowed"
    people = tuple(org.people[login] for login in ("lena", "lars", "luis", "quan"))
    mail_of(ada, "POST", "/v1/sheets/subscriptions",
            Subscription(**team_a, people=people, addresses=("boss@outside.example",)))  # fmt: skip
    world.person(org, "empty", "operations", team="E", region="North")
    mail_of(ada, "POST", "/v1/sheets/subscriptions",
            Subscription(scope="team", scope_id=org.teams["E"], people=(org.people["olga"],)))  # fmt: skip
    since(world, MONDAY - timedelta(days=1))
    with world.engine.begin() as connection:
        p = person.c
        for login, values in (
            ("lena", {"team_id": org.teams["B"]}), ("lars", {"active": False}), ("luis", {"email": ""}),
        ):  # fmt: skip
            connection.execute(update(person).where(p.id == org.people[login]).values(**values))
        connection.execute(update(sheet_sending).values(domains=[]))
    sending.run(world.engine, world.house.escrow, clock=clock, mail=running.send)
    assert told(world, org) == {
        "lena": ("skipped", "may_not"), "lars": ("skipped", "left"), "luis": ("skipped", "no_address"),
        "quan": ("sent", ""), "boss@outside.example": ("skipped", "domain"), "olga": ("skipped", "nobody"),
    }  # fmt: skip
    assert running.post.to == ["quan@floor.example"]
    with world.engine.begin() as connection:
        connection.execute(update(team).where(team.c.id == org.teams["A"]).values(dissolved_at=MONDAY))
    clock.now += timedelta(days=1)
    sending.run(world.engine, world.house.escrow, clock=clock, mail=running.send)
    assert running.post.to == ["quan@floor.example"]
    gone = next(one for one in mail_of(ada).subscriptions if one.scope_id == org.teams["A"])
    assert gone.next_at is None and gone.place == ""
    mail_of(ada, "POST", f"/v1/sheets/subscriptions/{gone.id}/send")
    clock.now = datetime.now(UTC) + timedelta(seconds=5)
    sending.run(world.engine, world.house.escrow, clock=clock, mail=running.send)
    gone = next(one for one in mail_of(ada).subscriptions if one.id == gone.id)
    assert {one.why for one in gone.last} == {"place_gone"}
    other = world.organisation("other")
    world.person(other, "ada", "admin")
    assert mail_of(signed_in(http, other, "ada")) == SheetMail(
        settings=SendingSettings(), places=mail_of(signed_in(http, other, "ada")).places, people=mail_of(
            signed_in(http, other, "ada")).people)  # fmt: skip
    stranger = signed_in(http, other, "ada")
    mail_of(stranger, "POST", f"/v1/sheets/subscriptions/{gone.id}/send", status=404)
    mail_of(stranger, "DELETE", f"/v1/sheets/subscriptions/{gone.id}", status=404)
    for login in ("mira", "quan"):
        mail_of(signed_in(http, org, login), status=403)
    pia = replace(gone, scope_id=org.teams["B"])
    lena = signed_in(http, org, "luis")
    mail_of(lena, "POST", "/v1/sheets/subscriptions", pia, 404)
    assert lena.ask("PUT", "/v1/sheets/sending", content=msgspec.json.encode(
        KeepSending(settings=SendingSettings()))).status_code == 403  # fmt: skip


def test_what_is_not_certain_is_said_and_sent_again_by_a_person(
    world: World, http: TestClient[Any], shanghai: Org, running: Running
) -> None:
    org, clock = shanghai, Clock(MONDAY)
    ada = signed_in(http, org, "ada")
    settle(ada, running)
    everybody = Subscription(
        scope="all", people=(org.people["olga"],), time_zone="Asia/Shanghai", sheet="evening"
    )
    mail_of(ada, "POST", "/v1/sheets/subscriptions", everybody)
    since(world, MONDAY - timedelta(days=1))
    running.post.at_data = ["cut"]

    def run() -> int:
        return sending.run(world.engine, world.house.escrow, clock=clock, mail=running.send)

    def last() -> Delivery:
        found: Delivery = mail_of(ada).subscriptions[0].last[0]
        return found

    run()
    assert last().state == "unsure" and len(running.post.taken) == 1, (
        "it may have arrived: nobody sends it by itself"
    )
    clock.now += timedelta(hours=1)
    assert run() == 0
    sub_id = mail_of(ada).subscriptions[0].id
    clock.now = datetime.now(UTC) + timedelta(seconds=5)
    mail_of(ada, "POST", f"/v1/sheets/subscriptions/{sub_id}/send")
    twice = mail_of(ada, "POST", f"/v1/sheets/subscriptions/{sub_id}/send", status=503)
    assert twice["code"] == "busy"
    assert run() >= 1 and last().state == "sent" and len(running.post.taken) >= 2

    def dies(*_given: Any) -> Any:
        raise KeyboardInterrupt  # the process is gone between handing over and noting

    mail_of(ada, "POST", f"/v1/sheets/subscriptions/{sub_id}/send")
    with pytest.raises(KeyboardInterrupt):
        sending.run(world.engine, world.house.escrow, clock=clock, mail=dies)
    assert last().state == "sending"
    before = len(running.post.taken)
    run()
    assert last().state == "unsure" and len(running.post.taken) == before
    mail_of(ada, "POST", f"/v1/sheets/subscriptions/{sub_id}/send")
    running.post.answers = ["550 no such mailbox"]
    run()
    assert (last().state, last().why) == ("failed", "refused") and "550" in last().words
    clock.now += timedelta(days=7)
    clock.now = clock.now.replace(hour=8)  # 16:00 there: nobody wants the sheet of 08:30 any more
    running.post.taken.clear()
    run()
    assert not running.post.taken


def test_a_line_is_never_less_secure_than_was_said(tmp_path: Path, running: Running) -> None:
    mail = sending.EmailMessage()
    mail["Subject"] = "x"
    wrong = running.send(running.settings(), "another password", "a@b.example", mail)
    assert wrong.outcome == "failed" and "535" in wrong.words and "another" not in wrong.words
    untrusted = smtp.send(running.settings(), "a mail password", "a@b.example", mail)
    assert untrusted.outcome == "failed" and "certificate" in untrusted.words
    plain = Running(tmp_path, starttls=False)
    try:
        refused = plain.send(plain.settings(), "a mail password", "a@b.example", mail)
        assert refused.outcome == "failed" and "STARTTLS" in refused.words.upper() and not plain.post.taken
        open_ = plain.settings(security="none", login="")
        assert plain.send(open_, "", "a@b.example", mail).outcome == "sent"
    finally:
        plain.controller.stop()
    assert plain.send(open_, "", "a@b.example", mail).outcome == "again", "nobody answers: later"


def test_the_secret_goes_to_no_other_place_and_a_webhook_is_signed(
    world: World, http: TestClient[Any], shanghai: Org, running: Running
) -> None:
    org, clock = shanghai, Clock(MONDAY)
    ada = signed_in(http, org, "ada")
    settle(ada, running)

    def put(settings: SendingSettings, secret: str | None = None) -> Any:
        body = KeepSending(settings=settings, secret=secret)
        return ada.ask("PUT", "/v1/sheets/sending", content=msgspec.json.encode(body))

    moved = running.settings(revision=1, host="elsewhere.example")
    assert put(moved).json()["code"] == "secret_needed"
    assert put(running.settings()).json()["code"] == "conflict", "somebody changed it meanwhile"
    assert put(running.settings(revision=1, security="none")).json()["code"] == "bad_request"
    hook = SendingSettings(revision=1, kind="webhook", url="https://hooks.example/sheets")
    assert put(hook).json()["code"] == "secret_needed"
    assert put(hook, "a secret of the hook").json()["has_secret"]
    mail_of(
        ada, "POST", "/v1/sheets/subscriptions", Subscription(scope="region", scope_id=org.regions["North"])
    )
    since(world, MONDAY - timedelta(days=1))
    got: list[tuple[str, bytes, dict[str, Any]]] = []

    def post(url: str, secret: bytes, message: dict[str, Any], _seconds: int) -> posting.Verdict:
        got.append((url, secret, message))
        return posting.Verdict(len(got) > 1, len(got) == 1, "answered 503")

    def run() -> int:
        return sending.run(world.engine, world.house.escrow, clock=clock, post=post)

    run()
    clock.now += timedelta(minutes=2)
    run()
    assert len(got) == 2 and got[0][2]["id"] == got[1][2]["id"], "the receiver tells the second from another"
    assert got[0][:2] == ("https://hooks.example/sheets", b"a secret of the hook")
    assert got[0][2]["plot_png"] and any("Pia" in row for row in got[0][2]["rows"])
    changes = [r.data for r in _audit(world, org) if r.entity == "sheet_sending"]
    assert changes[-1]["secret"] == "changed" and "a secret" not in str(changes)


def _audit(world: World, org: Org) -> list[Any]:
    from db.central.records import audit_event

    return world.rows(audit_event, org)
