"""A telephone exchange and its customers on this machine, loopback only: kamailio (registrar and proxy with digest), sipp.

Programs of Debian, started by the tests as processes of their own; without them tests are skipped with a sentence, or fail
where `LEADLINE_REQUIRE_PEERS` is set. Traps of the configuration: no `alias` for the loopback address, absolute paths,
NOT NULL columns (docs/decisions/0010, reference telephony § 3).
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import random
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from agent_app.telephony.commands import Account

HERE = Path(__file__).resolve().parent
PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin"
MODULES = ("/usr/lib/x86_64-linux-gnu/kamailio/modules/", "/usr/lib/aarch64-linux-gnu/kamailio/modules/")
USERS = ("agent1", "agent2", "cust1", "cust2", "cust3", "cust4")


def need(*programs: str) -> None:
    """Go on with the test only where these programs and the SIP stack are."""
    missing = [name for name in programs if not shutil.which(name, path=PATH)]
    if importlib.util.find_spec("baresip") is None:
        missing.append("the Python package baresip-python (requirements/sip.txt)")
    if missing:
        words = (
            f"Not on this machine: {', '.join(missing)}. The softphone was not tried on a real network stack."
        )
        pytest.fail(words) if os.environ.get("LEADLINE_REQUIRE_PEERS") else pytest.skip(words)


def free_port() -> int:
    """A port that nobody has just now, over UDP and TCP, and neither the next one (SIP over TLS goes there by itself).

    Below those that the system gives to connections: between asking and binding another process would be given it.
    """
    while True:
        port = random.randrange(18_000, 32_000, 2)
        try:
            with contextlib.ExitStack() as held:
                for number in (port, port + 1):
                    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
                        held.enter_context(socket.socket(socket.AF_INET, kind)).bind(("127.0.0.1", number))
        except OSError:
            continue
        return port


class Exchange:
    """A running kamailio.

    Attributes:
        address: `127.0.0.1:port`. Numbers go to `cust1` (those that end in 002 to `agent2`, in 003 to
            `cust2`, 004 to `cust3`, 005 to `cust4`, 009 to `agent1`, in 486: busy;
            006 goes to whoever listens at `early_port`), names to whoever
            registered them.
    """

    def __init__(self, folder: Path) -> None:
        self.address, self.early_port = f"127.0.0.1:{free_port()}", free_port()
        self._folder = folder
        (folder / "db").mkdir(parents=True)
        (folder / "db" / "version").write_text(
            "id(int,auto) table_name(string) table_version(int) \n1:subscriber:7\n2:location:9\n"
        )
        rows = "".join(f"{n}:{user}:127.0.0.1:pw-{user}\n" for n, user in enumerate(USERS, 1))
        (folder / "db" / "subscriber").write_text(
            "id(int,auto) username(string) domain(string) password(string) \n" + rows
        )
        text = (HERE / "kamailio.cfg").read_text()
        self.tls_address, self.ca_file = f"127.0.0.1:{free_port()}", folder / "cert.pem"
        modules = next((path for path in MODULES if Path(path).is_dir()), MODULES[0])
        for name, value in (
            ("ADDRESS", self.address),
            ("FOLDER", str(folder)),
            ("EARLY", str(self.early_port)),
            ("MODULES", modules),
            ("TLS", self._tls(folder, modules)),
        ):
            text = text.replace(f"@{name}@", value)
        (folder / "kamailio.cfg").write_text(text)
        self._log = (folder / "kamailio.log").open("wb")
        program = shutil.which("kamailio", path=PATH)
        assert program is not None
        self._process = subprocess.Popen(
            [program, "-DD", "-E", "-m", "64", "-M", "8", "-f", str(folder / "kamailio.cfg"), "-P", str(folder / "pid")],
            stdout=self._log, stderr=self._log,
        )  # fmt: skip
        self._wait_ready()

    def _tls(self, folder: Path, modules: str) -> str:
        """Lines for TLS with a certificate of our own; none where its module or openssl is missing."""
        self.has_tls = Path(modules, "tls.so").exists() and shutil.which("openssl") is not None
        if not self.has_tls:
            return ""
        key = folder / "key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
             "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost", "-keyout", str(key), "-out", str(self.ca_file)],
            check=True, capture_output=True,
        )  # fmt: skip
        return (
            f'enable_tls=yes\nlisten=tls:{self.tls_address}\nmpath="{modules}"\nloadmodule "tls.so"\n'
            f'modparam("tls", "private_key", "{key}")\nmodparam("tls", "certificate", "{self.ca_file}")\n'
            'modparam("tls", "tls_method", "TLSv1.2+")\n'
        )

    def account(self, user: str = "agent1", password: str = "", refresh_s: int = 60) -> Account:
        return Account(
            user=user,
            domain="127.0.0.1",
            password=password or f"pw-{user}",
            registrar=self.address,
            refresh_s=refresh_s,
        )

    def stop(self) -> None:
        self._process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        self._process.kill()
        self._process.wait(5)
        self._log.close()

    def _wait_ready(self) -> None:
        host, port = self.address.split(":")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind(("127.0.0.1", 0))
            probe.settimeout(0.2)
            for n in range(100):
                ask = (
                    f"OPTIONS sip:{self.address} SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:{probe.getsockname()[1]};"
                    f"branch=z9hG4bK{n}\r\nFrom: <sip:probe@127.0.0.1>;tag=1\r\nTo: <sip:{self.address}>\r\n"
                    f"Call-ID: probe{n}\r\nCSeq: 1 OPTIONS\r\nMax-Forwards: 5\r\nContent-Length: 0\r\n\r\n"
                )
                probe.sendto(ask.encode(), (host, int(port)))
                try:
                    if b"200" in probe.recv(4096):
                        return
                except OSError:
                    time.sleep(0.05)
        raise AssertionError((self._folder / "kamailio.log").read_text()[-2000:])


@contextmanager
def exchange(folder: Path) -> Iterator[Exchange]:
    """An exchange for one test or several."""
    need("kamailio", "sipp")
    running = Exchange(folder)
    try:
        yield running
    finally:
        running.stop()


class Customer:
    """A sipp process that follows a scenario of this folder.

    Args:
        calls: so many in all, `together` at a time. talk_ms: how long one lasts, where the scenario leaves it open.
    """

    def __init__(
        self,
        scenario: str,
        to: str,
        folder: Path,
        calls: int = 1,
        number: str = "+441632960123",
        *,
        together: int = 4,
        talk_ms: int = 500,
        seconds: int = 60,
        service: str = "agent1",
    ) -> None:
        self._errors = folder / f"sipp-{scenario}-{free_port()}.log"
        program = shutil.which("sipp", path=PATH)
        assert program is not None
        self._process = subprocess.Popen(
            [program, to, "-sf", str(HERE / f"{scenario}.xml"), "-s", service, "-key", "number", number,
             "-m", str(calls), "-l", str(together), "-r", "10", "-d", str(talk_ms), "-i", "127.0.0.1",
             "-mi", "127.0.0.1", "-p", str(free_port()), "-nostdin", "-timeout", str(seconds), "-trace_err",
             "-error_file", str(self._errors)],
            stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT, cwd=folder, env={**os.environ, "TERM": "dumb"},
        )  # fmt: skip

    def finish(self, seconds: float = 40.0) -> None:
        """Wait for the end of the scenario.

        Raises:
            AssertionError: a call did not go as the scenario says.
        """
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            code = -1
        errors = self._errors.read_text(errors="replace")[-3000:] if self._errors.exists() else ""
        assert code == 0, f"sipp ended with {code}\n{errors}"

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> None:
        self._process.kill()
        self._process.wait(5)
