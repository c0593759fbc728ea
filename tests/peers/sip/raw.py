"""A caller who writes SIP byte for byte, straight to the port of an engine."""

from __future__ import annotations

import re
import socket
import time

INVITE = (
    b"INVITE sip:agent1@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:%(port)d;branch=z9hG4bK%(n)d\r\n"
    b"From: %(sender)b;tag=%(n)d\r\nTo: <sip:agent1@127.0.0.1>\r\nCall-ID: raw%(n)d@x\r\nCSeq: 1 INVITE\r\n"
    b"Contact: <sip:raw@127.0.0.1:%(port)d>\r\nMax-Forwards: 70\r\n%(more)bContent-Type: application/sdp\r\n"
    b"Content-Length: %(length)d\r\n\r\n%(body)b"
)
SDP = b"v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 9000 RTP/AVP 0\r\n"


class Raw:
    """A caller who writes whatever he likes straight to the engine's port."""

    def __init__(self, port: int) -> None:
        self._to = ("127.0.0.1", port)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(5)
        self._n = 0

    def invite(self, sender: bytes, more: bytes = b"", body: bytes = SDP) -> float:
        """Send it; gives when."""
        self._n += 1
        port = self._socket.getsockname()[1]
        values = {
            b"port": port,
            b"n": self._n,
            b"sender": sender,
            b"more": more,
            b"body": body,
            b"length": len(body),
        }
        self._newest = INVITE % values
        self.again()
        return time.perf_counter()

    def again(self) -> None:
        """The newest INVITE once more, as when its answer got lost."""
        self._socket.sendto(self._newest, self._to)

    def send(self, text: bytes) -> None:
        self._socket.sendto(text, self._to)

    def acknowledge(self) -> None:
        """Wait for the refusal of the newest INVITE and acknowledge it, so that nothing is sent again."""
        n = self._n
        while True:
            answer = self._socket.recv(65536)
            if re.match(rb"SIP/2.0 [3-6]", answer) and b"raw%d@x" % n in answer:
                break
        lines = [b"ACK sip:agent1@127.0.0.1 SIP/2.0", b"Max-Forwards: 70"]
        for line in answer.split(b"\r\n\r\n")[0].split(b"\r\n")[1:]:
            name = line.split(b":")[0].strip().lower()
            if name in (b"via", b"from", b"to", b"call-id"):
                lines.append(line)
            elif name == b"cseq":
                lines.append(b"CSeq: 1 ACK")
        self.send(b"\r\n".join(lines) + b"\r\nContent-Length: 0\r\n\r\n")

    def close(self) -> None:
        self._socket.close()
