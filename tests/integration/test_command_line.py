"""`lead-server` as an operator meets it: real processes, real sockets, sentences for what cannot be."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import requests
from cryptography import x509
from sqlalchemy import text

from db.central import schema
from domain.ids import new_id
from lead_server.database.engine import make_engine
from lead_server.database.programs import major_of
from tests.helpers.server import lead_server, serving
from tests.helpers.world import PASSWORD


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder that PostgreSQL's account may enter."""
    made = Path(tempfile.mkdtemp(prefix="leadline-cli-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def init(*place: str | Path) -> None:
    made = lead_server("init", "--organisation", "demo", "--name", "Demo", "--admin", "ada", "--password-stdin", *place,
                       stdin=PASSWORD + "\n")  # fmt: skip
    assert made.returncode == 0, made.stderr


def sign_in(url: str, login: str, password: str = PASSWORD, **more: object) -> requests.Response:
    body = {
        "organisation": "demo", "login": login, "password": password, "device_id": new_id(), "device_name": "t",
        "app_version": "0", "protocol": 1,
    }  # fmt: skip
    return requests.post(f"{url}/v1/session", json=body, timeout=20, **more)  # type: ignore[arg-type]


@pytest.mark.slow
def test_from_nothing_to_a_signed_in_agent_and_a_clean_stop(folder: Path, tmp_path: Path) -> None:
    """Embedded database, two workers; commands join the running server; SIGTERM ends long polls and everything."""
    data = ("--data", folder / "d")
    init(*data)
    with serving(tmp_path / "log", *data, "--workers", "2") as server:
        assert server.url.startswith("http://127.0.0.1:")
        assert requests.get(f"{server.url}/health", timeout=5).json()["ok"] is True
        place = ("--organisation", "demo", *data)
        added = lead_server("users", "add", "mira", "--name", "Mira", "--team", "A", "--region", "N", "--password-stdin",
                            *place, stdin=PASSWORD + "\n")  # fmt: skip
        assert added.returncode == 0, added.stderr
        signed = sign_in(server.url, "mira").json()
        token = {"Authorization": f"Bearer {signed['token']}"}
        assert "Mira" in lead_server("users", "list", *place).stdout
        assert "1 session(s) ended" in lead_server("users", "sign-out", "mira", *place).stdout
        pulled = requests.post(
            f"{server.url}/v1/feed/pull", json={"protocol": 1, "device_id": "x"}, headers=token, timeout=5
        )
        assert pulled.json()["code"] == "not_signed_in"
        code = lead_server("users", "reset", "mira", *place).stdout.strip()
        chosen = {"organisation": "demo", "login": "mira", "code": code, "password": "chosen by herself"}
        assert requests.post(f"{server.url}/v1/session/invitation", json=chosen, timeout=5).status_code == 204
        signed = sign_in(server.url, "mira", "chosen by herself").json()
        assert lead_server("users", "add", "mira", "--password-stdin", *place, stdin=PASSWORD).returncode == 1
        assert "demo" not in lead_server("health", server.url).stderr

        waiting = threading.Thread(target=_wait_long, args=(server.url, signed["token"]))
        waiting.start()
        time.sleep(1)
        begun = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - begun < 15, "a waiting desk does not hold up the stop"
        waiting.join()
        log = server.errors()
    assert not (folder / "d" / "postgres" / "cluster" / "postmaster.pid").exists()
    assert '"route": "/v1/session"' in log and "Mira" not in log and signed["token"] not in log


def _wait_long(url: str, token: str) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    pulled = requests.post(
        f"{url}/v1/feed/pull", json={"protocol": 1, "device_id": "x"}, headers=headers, timeout=5
    ).json()
    cursors = {page["stream"]: page["position"] for page in pulled["pages"]}
    body = {"protocol": 1, "device_id": "x", "cursors": cursors}
    with suppress(requests.RequestException):
        requests.post(f"{url}/v1/feed/wait?seconds=60", json=body, headers=headers, timeout=90)


def test_plain_http_is_for_this_machine_only(folder: Path) -> None:
    refused = lead_server("serve", "--host", "0.0.0.0", "--data", folder / "d")
    assert refused.returncode == 2
    assert "passwords would travel in clear" in refused.stderr and "--tls-cert" in refused.stderr
    assert not (folder / "d").exists(), "refused before anything was made"


def test_certificates_that_cannot_be_used(folder: Path, tmp_path: Path) -> None:
    assert "belong together" in lead_server("serve", "--tls-cert", "x.pem").stderr
    assert "is not there" in lead_server("serve", "--tls-cert", "x.pem", "--tls-key", "y.pem").stderr
    (tmp_path / "x.pem").write_text("no certificate")
    refused = lead_server("serve", "--tls-cert", tmp_path / "x.pem", "--tls-key", tmp_path / "x.pem")
    assert refused.returncode == 2 and "cannot be used" in refused.stderr


@pytest.mark.slow
def test_tls(database_url: str, folder: Path, tmp_path: Path) -> None:
    cert, key = _certificate(tmp_path)
    place = ("--database", database_url, "--data", folder / "d")
    with serving(tmp_path / "log", *place, "--tls-cert", cert, "--tls-key", key) as server:
        assert server.url.startswith("https://")
        assert (
            requests.get(f"{server.url}/v1/about", verify=str(cert), timeout=5).json()["product"]
            == "leadline"
        )
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(f"{server.url}/v1/about", timeout=5)


def _certificate(folder: Path) -> tuple[Path, Path]:
    import ipaddress
    from datetime import UTC, datetime, timedelta

    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "leads")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    cert_file, key_file = folder / "cert.pem", folder / "key.pem"
    cert_file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return cert_file, key_file


def test_a_newer_schema_and_a_wrong_address_are_refused_with_a_sentence(
    database_url: str, folder: Path
) -> None:
    engine = make_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    refused = lead_server("serve", "--database", database_url, "--data", folder / "d")
    assert refused.returncode == 1 and "install the newer lead server" in refused.stderr
    assert len(refused.stderr.strip().splitlines()) == 1
    odd = lead_server(
        "users", "list", "--organisation", "demo", "--database", "mysql://x/y", "--data", folder / "d"
    )
    assert odd.returncode == 1 and "PostgreSQL" in odd.stderr
    away = lead_server("users", "list", "--organisation", "demo", "--database", "postgresql://127.0.0.1:1/x", "--data",
                       folder / "d")  # fmt: skip
    assert away.returncode == 1 and "does not answer" in away.stderr


def test_an_organisation_is_made_once(database_url: str, folder: Path) -> None:
    place = ("--database", database_url, "--data", folder / "d")
    init(*place)
    again = lead_server("init", "--organisation", "demo", "--name", "x", "--admin", "ada", "--password-stdin", *place,
                        stdin=PASSWORD)  # fmt: skip
    assert again.returncode == 1 and "is there already" in again.stderr
    short = lead_server("init", "--organisation", "other", "--name", "x", "--admin", "ada", "--password-stdin", *place,
                        stdin="short")  # fmt: skip
    assert short.returncode == 1 and "10 characters" in short.stderr
    unknown = lead_server("users", "list", "--organisation", "nowhere", *place)
    assert unknown.returncode == 1 and "No such organisation" in unknown.stderr


@pytest.mark.slow
@pytest.mark.proof
def test_the_embedded_database_moves_to_another_major(folder: Path) -> None:
    data = ("--data", folder / "d")
    init(*data)
    moved = lead_server("database", "upgrade", "--major", "18", *data)
    assert moved.returncode == 0, moved.stderr
    assert moved.stdout.strip() == f"schema {schema.newest_revision()}"
    assert major_of(folder / "d" / "postgres" / "cluster") == 18
    listed = lead_server("users", "list", "--organisation", "demo", *data)
    assert "ada" in listed.stdout, listed.stderr
    assert [p for p in (folder / "d" / "postgres").iterdir() if "cluster-16-before" in p.name], (
        "the old one is kept"
    )
    absent = lead_server("database", "upgrade", "--major", "17", *data)
    assert absent.returncode == 1 and "16, 18" in absent.stderr
