"""A sound system without a sound card: PulseAudio of the system in a process of its own, with devices made by the test."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

#: ALSA's plug-in that leads to PulseAudio, which PortAudio goes through
PLUGIN = "alsa-lib/libasound_module_pcm_pulse.so"
ALSA = """
pcm_type.pulse {{ lib "{plugin}" }}
pcm.headset {{ type asym
 playback.pcm {{ type pulse
  device "ears" }}
 capture.pcm {{ type pulse
  device "voice.monitor" }}
 hint {{ show on
  description "Headset" }} }}
pcm.spare {{ type asym
 playback.pcm {{ type pulse
  device "spare" }}
 capture.pcm {{ type pulse
  device "spare.monitor" }}
 hint {{ show on
  description "Spare" }} }}
pcm.!default {{ type asym
 playback.pcm {{ type pulse
  device "spare" }}
 capture.pcm {{ type pulse
  device "spare.monitor" }}
 hint {{ show on
  description "Default" }} }}
"""
RATE = 8000


class Pulse:
    """A running server. A sink is a loudspeaker; what is played into `voice` is heard by the headset's microphone."""

    def __init__(self, folder: Path) -> None:
        self._socket = folder / "socket"
        self.environment = {
            "PULSE_SERVER": f"unix:{self._socket}", "XDG_RUNTIME_DIR": str(folder), "PULSE_COOKIE": str(folder / "cookie"),
            "ALSA_CONFIG_PATH": str(_alsa(folder)), "HOME": str(folder), "PULSE_STATE_PATH": str(folder),
        }  # fmt: skip
        self._folder = folder
        self._helpers: list[subprocess.Popen[bytes]] = []
        self._log = (folder / "pulse.log").open("wb")
        self.start()

    def start(self) -> None:
        """Begin, with a headset, a voice that its microphone hears, and another device."""
        self._process = subprocess.Popen(
            [
                "pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--realtime=no",
                "--high-priority=no", "-L", f"module-native-protocol-unix auth-anonymous=1 socket={self._socket}",
            ],
            env={**os.environ, **self.environment}, stdout=self._log, stderr=self._log,
        )  # fmt: skip
        end = time.monotonic() + 20
        while self._run("pactl", "info", check=False).returncode != 0:
            assert time.monotonic() < end and self._process.poll() is None, (
                self._folder / "pulse.log"
            ).read_text()
            time.sleep(0.1)
        for name in ("ears", "voice", "spare"):
            self.plug(name)

    def plug(self, sink: str) -> None:
        """A device is there from now on. It is kept running: an idle sink of PulseAudio wakes up for two seconds."""
        self._run("pactl", "load-module", "module-null-sink", f"sink_name={sink}", "rate=48000", "channels=1")
        self._helper("parec", "-d", f"{sink}.monitor", into=self._folder / f"{sink}.raw")

    def die(self) -> None:
        """The whole sound system is gone, and every stream with it."""
        self._process.kill()
        self._process.wait(3)

    def say(self, wav: Path) -> None:
        """Whoever wears the headset says this."""
        self._helper("paplay", "-d", "voice", str(wav))

    def heard(self, sink: str) -> list[int]:
        """What a loudspeaker has played so far (8,000 samples a second)."""
        data = (self._folder / f"{sink}.raw").read_bytes()
        return list(memoryview(data[: len(data) // 2 * 2]).cast("h"))

    def stop(self) -> None:
        for helper in self._helpers:
            helper.kill()
            helper.wait(3)
        self._process.terminate()
        try:
            self._process.wait(3)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._log.close()

    def _helper(self, program: str, *arguments: str, into: Path | None = None) -> None:
        form = ["--raw", f"--rate={RATE}", "--channels=1", "--format=s16le"] if program == "parec" else []
        with into.open("ab") if into else contextlib.nullcontext(subprocess.DEVNULL) as out:
            command = [program, "--latency-msec=20", *form, *arguments]
            environment = {**os.environ, **self.environment}
            self._helpers.append(subprocess.Popen(command, env=environment, stdout=out, stderr=self._log))

    def _run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            command, env={**os.environ, **self.environment}, capture_output=True, check=check, timeout=20
        )


def _alsa(folder: Path) -> Path:
    """ALSA's own configuration with our devices behind it, and nothing of this computer's."""
    path = folder / "asound.conf"
    plugin = next(iter(Path("/usr/lib").glob(f"*/{PLUGIN}")), None)
    path.write_text("</usr/share/alsa/alsa.conf>\n" + ALSA.format(plugin=plugin or PLUGIN))
    return path


def need() -> None:
    """Skip where there is no sound system to try, with a sentence; fail where peers are required."""
    missing = [name for name in ("pulseaudio", "pactl", "parec", "paplay") if shutil.which(name) is None]
    if not any(Path("/usr/lib").glob(f"*/{PLUGIN}")):
        missing.append("libasound2-plugins")
    try:
        import sounddevice  # noqa: F401
    except (ImportError, OSError) as error:
        missing.append(f"sounddevice ({error})")
    if missing:
        words = f"needs {', '.join(missing)} for sound cards"
        if os.environ.get("LEADLINE_REQUIRE_PEERS"):
            pytest.fail(words)
        pytest.skip(words)


@contextlib.contextmanager
def pulse(folder: Path) -> Iterator[Pulse]:
    """A server for a while."""
    need()
    running = Pulse(folder)
    try:
        yield running
    finally:
        running.stop()
