"""Things that answer at an address and are not, or not quite, the lead server that a desk expects."""

from __future__ import annotations

import ipaddress
import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from domain.feed import PROTOCOL


@contextmanager
def answering(
    body: bytes, content_type: str = "application/json", status: int = 200, cert: Path | None = None
) -> Iterator[str]:
    """A server that gives this answer to every question; yields its address. `cert`: PEM with key, for TLS."""

    class Toy(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the name that the base class looks for

        def log_message(self, *_arguments: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Toy)
    server.handle_error = lambda *_arguments: None  # type: ignore[method-assign]  # a desk that does not trust us hangs up
    if cert is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(cert)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"{'https' if cert else 'http'}://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def about(
    product: str = "leadline", protocol: int = PROTOCOL, oldest: int = 1, minutes_off: float = 0
) -> bytes:
    """The answer of `GET /v1/about`."""
    now = datetime.now(UTC) + timedelta(minutes=minutes_off)
    told = {
        "product": product, "version": "9", "protocol": protocol, "oldest_protocol": oldest,
        "server_time": now.isoformat(),
    }  # fmt: skip
    return json.dumps(told).encode()


def self_signed(folder: Path) -> Path:
    """A certificate that nobody signed, with its key, in one PEM file."""
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
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "self-signed.pem"
    file.write_bytes(made.public_bytes(pem) + private)
    return file
