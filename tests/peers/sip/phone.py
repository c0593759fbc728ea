"""Debian's baresip as an independent phone: takes every call, and does what a test says over its control port."""

from __future__ import annotations

import json
import math
import shutil
import socket
import struct
import subprocess
import time
import wave
from pathlib import Path

from tests.peers.sip import PATH, Exchange, free_port

CONFIG = """
sip_listen 127.0.0.1:{sip}
net_interface 127.0.0.1
module_path {modules}
module g711.so
module aufile.so
module aubridge.so
module stdio.so
module_app account.so
module_app contact.so
module_app menu.so
module_app ctrl_tcp.so
audio_source aufile,{tone}
audio_player aubridge,nobody
audio_srate 8000
audio_channels 1
ctrl_tcp_listen 127.0.0.1:{control}
call_max_calls 8
"""
MODULES = ("/usr/lib/baresip/modules", "/usr/lib/x86_64-linux-gnu/baresip/modules")


def tone(path: Path, hertz: float, seconds: float = 8.0, rate: int = 8000) -> Path:
    """A WAV with one tone, as a voice that an FFT knows again. At its end Debian's baresip hangs up: be generous."""
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", "not compressed"))
        samples = (int(12000 * math.sin(2 * math.pi * hertz * n / rate)) for n in range(int(seconds * rate)))
        file.writeframes(b"".join(struct.pack("<h", s) for s in samples))
    return path


class Phone:
    """A running baresip, registered as a customer of the exchange."""

    def __init__(self, exchange: Exchange, folder: Path, user: str = "cust1", hertz: float = 440.0) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._control = free_port()
        modules = next((path for path in MODULES if Path(path).is_dir()), MODULES[0])
        (folder / "config").write_text(
            CONFIG.format(
                sip=free_port(),
                control=self._control,
                modules=modules,
                tone=tone(folder / "tone.wav", hertz, 60),
            )
        )
        (folder / "accounts").write_text(
            f'<sip:{user}@127.0.0.1>;auth_pass=pw-{user};outbound="sip:{exchange.address}";answermode=auto;regint=60\n'
        )
        (folder / "contacts").write_text("")
        self._log_path = folder / "baresip.log"
        self._log = self._log_path.open("wb")
        program = shutil.which("baresip", path=PATH)
        assert program is not None
        self._process = subprocess.Popen(
            [program, "-f", str(folder)], stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log
        )
        end = time.monotonic() + 20
        while "200 OK" not in self._log_path.read_text(errors="replace"):
            assert time.monotonic() < end and self._process.poll() is None, self._log_path.read_text(
                errors="replace"
            )
            time.sleep(0.05)

    def dial(self, address: str) -> None:
        self._say("dial", address)

    def hang_up(self) -> None:
        self._say("hangup")

    def press(self, digits: str) -> None:
        for digit in digits:
            self._say("sndcode", digit)
            time.sleep(0.25)

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(3)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(3)
        self._log.close()

    def _say(self, command: str, params: str = "") -> None:
        body = json.dumps({"command": command, "params": params}).encode()
        with socket.create_connection(("127.0.0.1", self._control), 5) as control:
            control.sendall(b"%d:%b," % (len(body), body))
            control.settimeout(5)
            control.recv(65536)
