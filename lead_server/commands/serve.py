"""`lead-server serve`: the server itself, over granian."""

from __future__ import annotations

import argparse
import os
import socket
import ssl
import sys
import threading
import time
import urllib.error
import urllib.request
from contextlib import suppress
from pathlib import Path

from granian.constants import Interfaces
from granian.server import Server

from domain.addresses import is_loopback
from lead_server import installation
from lead_server.commands import arguments as shared
from lead_server.health.figures import log_to_stderr

PORT = 8400
READY_WITHIN_S = 60
KILL_AFTER_S = 10  #: a worker that does not stop by itself
#: Connections that a worker serves at the same time. Each desk keeps several open and one of them waits in the long poll,
#: so that granian's own figure (1,024 by all workers together) left every desk behind the first 500 without an answer.
CONNECTIONS = 16_384
_BACKLOG = 4_096  #: connections that nobody has accepted yet: after an outage all desks come at once


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("serve", help="run the lead server")
    shared.add_place(parser)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=PORT, help="0: any free one")
    parser.add_argument("--workers", type=int, default=1, help="processes (Linux and macOS)")
    parser.add_argument("--tls-cert", type=Path, help="certificate chain, PEM")
    parser.add_argument("--tls-key", type=Path, help="its key, PEM")
    parser.add_argument(
        "--insecure", action="store_true", help="plain HTTP on addresses other than this machine's own"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    if refusal := _refusal(arguments):
        print(refusal, file=sys.stderr)
        return 2
    log_to_stderr()
    _allow_files()
    port = arguments.port or _free_port(arguments.host)
    with installation.opened(arguments.data, arguments.database) as here:
        os.environ[installation.DATABASE] = here.url
        os.environ[installation.DATA] = str(here.data)
        here.engine.dispose()  # the workers have their own connections
        server = Server(
            "lead_server.serving:application",
            address=arguments.host,
            port=port,
            interface=Interfaces.ASGI,
            workers=1 if sys.platform == "win32" else arguments.workers,
            factory=True,
            ssl_cert=arguments.tls_cert,
            ssl_key=arguments.tls_key,
            backlog=_BACKLOG,
            backpressure=CONNECTIONS,
            log_enabled=False,
            respawn_failed_workers=True,
            workers_kill_timeout=KILL_AFTER_S,
        )
        scheme = "https" if arguments.tls_cert else "http"
        host = f"[{arguments.host}]" if ":" in arguments.host else arguments.host
        threading.Thread(target=_announce, args=(f"{scheme}://{host}:{port}",), daemon=True).start()
        server.serve()
    return 0


def _refusal(arguments: argparse.Namespace) -> str | None:
    """Why these arguments cannot be served, as a sentence; None when they can."""
    if bool(arguments.tls_cert) != bool(arguments.tls_key):
        return "--tls-cert and --tls-key belong together."
    for path in filter(None, (arguments.tls_cert, arguments.tls_key)):
        if not path.is_file():
            return f"{path} is not there."
    if arguments.tls_cert:
        try:
            ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(
                arguments.tls_cert, arguments.tls_key
            )
        except (ssl.SSLError, OSError) as error:
            return f"The certificate and its key cannot be used: {error}"
    if not arguments.tls_cert and not arguments.insecure and not is_loopback(arguments.host):
        return (
            f"{arguments.host} can be reached from other machines, and passwords would travel in clear: "
            "give --tls-cert and --tls-key (or --insecure behind a proxy that does TLS)."
        )
    if arguments.workers < 1:
        return "--workers is at least 1."
    return None


def _allow_files() -> None:
    """Raise the soft limit of open files, often 1,024, to what the system allows: every connection is one."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = CONNECTIONS * 2 if hard == resource.RLIM_INFINITY else min(hard, CONNECTIONS * 2)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with suppress(ValueError, OSError):  # macOS names a hard limit that it does not grant
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _free_port(host: str) -> int:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])


def _announce(address: str) -> None:
    """Say that the server listens once it really answers."""
    trust_anybody = ssl._create_unverified_context()  # it is our own answer that we wait for
    end = time.monotonic() + READY_WITHIN_S
    reach = address.replace("0.0.0.0", "127.0.0.1").replace("[::]", "[::1]")
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"{reach}/health", timeout=5, context=trust_anybody):
                # one write: unbuffered, `print` sends the line's end apart, and a line of the log comes between
                sys.stdout.write(f"listening on {address}\n")
                sys.stdout.flush()
                return
        except (OSError, urllib.error.URLError):
            time.sleep(0.05)
