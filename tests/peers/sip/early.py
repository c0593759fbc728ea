"""A callee who is heard before she answers: 183 with SDP, a tone over RTP, then busy. Byte for byte, over one socket."""

from __future__ import annotations

import math
import re
import socket
import struct
import threading
import time

BIAS = 0x84


def ulaw(sample: int) -> int:
    """One sample as G.711 µ-law."""
    sign, value = (0x80, -sample) if sample < 0 else (0, sample)
    value = min(value, 32635) + BIAS
    exponent = max(0, value.bit_length() - 8)
    return ~(sign | exponent << 4 | value >> (exponent + 3) & 0x0F) & 0xFF


class Ringback:
    """Listens at `port`; plays `hertz` for `seconds` to whoever calls, and is busy then."""

    def __init__(self, port: int, hertz: float, seconds: float = 2.0) -> None:
        self._hertz, self._seconds = hertz, seconds
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", port))
        self._socket.settimeout(0.2)
        self._open = True
        self._rtp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._rtp.bind(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._open = False
        self._thread.join(5)
        self._socket.close()
        self._rtp.close()

    def _serve(self) -> None:
        seen: set[bytes] = set()
        while self._open:
            try:
                data, peer = self._socket.recvfrom(65536)
            except TimeoutError:
                continue
            call = b"".join(re.findall(rb"(?im)^(?:call-id|i):.*$", data))
            if data.startswith(b"INVITE") and call not in seen:
                seen.add(call)
                threading.Thread(target=self._ring, args=(data, peer), daemon=True).start()
            elif data.startswith(b"CANCEL"):
                self._answer(data, peer, b"200 OK")

    def _ring(self, invite: bytes, peer: tuple[str, int]) -> None:
        port = self._rtp.getsockname()[1]
        body = (
            "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
            f"m=audio {port} RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n"
        ).encode()
        self._answer(invite, peer, b"183 Session Progress", body)
        there = re.search(rb"m=audio (\d+)", invite)
        assert there is not None
        began = time.monotonic()
        for n in range(int(self._seconds * 50)):
            samples = (
                int(8000 * math.sin(2 * math.pi * self._hertz * (n * 160 + k) / 8000)) for k in range(160)
            )
            packet = struct.pack("!BBHII", 0x80, 0, n, n * 160, 7) + bytes(ulaw(s) for s in samples)
            self._rtp.sendto(packet, ("127.0.0.1", int(there[1])))
            time.sleep(max(0.0, began + (n + 1) * 0.02 - time.monotonic()))
        self._answer(invite, peer, b"486 Busy Here")

    def _answer(self, request: bytes, peer: tuple[str, int], status: bytes, body: bytes = b"") -> None:
        lines = [b"SIP/2.0 " + status]
        for line in request.split(b"\r\n\r\n")[0].split(b"\r\n")[1:]:
            name = line.split(b":")[0].strip().lower()
            if name in (b"via", b"from", b"call-id", b"cseq", b"record-route"):
                lines.append(line)
            elif name == b"to":
                lines.append(line if b"tag=" in line else line + b";tag=early")
        lines.append(b"Contact: <sip:early@127.0.0.1:%d>" % self._socket.getsockname()[1])
        if body:
            lines.append(b"Content-Type: application/sdp")
        lines.append(b"Content-Length: %d" % len(body))
        self._socket.sendto(b"\r\n".join(lines) + b"\r\n\r\n" + body, peer)
