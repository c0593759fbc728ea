"""ALSA's configuration for an engine that stays small: the system's, without what nobody chooses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from agent_app.telephony.engine import alsa


def test_snippets_are_read_but_for_those_that_nobody_chooses(tmp_path: Path) -> None:
    first, second = tmp_path / "var", tmp_path / "etc"
    first.mkdir(), second.mkdir()
    for folder, name in (
        (first, "20-mine"), (second, "60-a52-encoder"), (second, "50-pulseaudio"), (second, "10-rate-lav"),
        (second, "50-oss"), (second, "50-bossa-mixer"), (second, "99-pipewire-default"),
    ):  # fmt: skip
        (folder / f"{name}.conf").touch()
    text = alsa.configuration(Path("/sys/alsa.conf"), (first, second))
    read = [line.strip().strip('"') for line in text.splitlines() if line.strip().startswith('"')]
    assert [Path(r).stem for r in read[:4]] == [
        "20-mine",
        "50-bossa-mixer",
        "50-pulseaudio",
        "99-pipewire-default",
    ]
    assert read[4:6] == ["/etc/asound.conf", "/usr/etc/asound.conf"], (
        "this computer's and this person's settings"
    )
    assert text.startswith("</sys/alsa.conf>\n"), "the system's own comes first"


def in_a_process(program: str, **environment: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment
    ).stdout.strip()


SPARED = "import os; from agent_app.telephony.engine import alsa; alsa.spare(); alsa.spare(); "


@pytest.mark.skipif(not alsa.SYSTEM.is_file(), reason="no ALSA here")
def test_somebodys_own_configuration_stays() -> None:
    told = "print(os.environ['ALSA_CONFIG_PATH']); "
    assert in_a_process(SPARED + told, ALSA_CONFIG_PATH="/mine.conf") == "/mine.conf"
    path = in_a_process(SPARED + told + "print(open(os.environ['ALSA_CONFIG_PATH']).read().count('hooks'))")
    assert path.splitlines()[0].startswith("/proc/") and path.splitlines()[1] == "1"


@pytest.mark.skipif(not alsa.SYSTEM.is_file(), reason="no ALSA here")
def test_no_video_codec_is_loaded_with_the_sound() -> None:
    look = (
        "from agent_app.telephony.engine.device_list import portaudio\n"
        "try: portaudio()\nexcept OSError: raise SystemExit\n"
        "print([w for w in ('libavcodec', 'libportaudio', 'libasound.so') if w in open('/proc/self/maps').read()])"
    )
    loaded = in_a_process(look)
    if not loaded:
        pytest.skip("no PortAudio here")
    assert loaded == "['libportaudio', 'libasound.so']"
