"""What sound devices this computer has: `python -m agent_app.telephony.engine.device_list` prints them as JSON.

A program of its own: PortAudio looks once, when it starts, and looking anew would cut the sound that runs. So a short
process looks instead, and the engine loads PortAudio only to open a device.

An id is made of the host's interface and the device's name, not of its place in the list, which changes with each plug.
"""

from __future__ import annotations

import functools
import importlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Literal

import msgspec

from agent_app.telephony.engine import alsa

Kind = Literal["microphone", "speaker"]
_HERE = Path(__file__).resolve().parents[3]
LOOK_S = 8.0
#: ALSA's ways to other devices, that nobody chooses
_HIDDEN = re.compile(
    r"^(default|sysdefault|front|rear|center_lfe|side|surround\d+|iec958|spdif|dmix|dsnoop|null|lavrate|samplerate"
    r"|speexrate|speex|upmix|vdownmix|jack|oss|modem|phoneline)\b"
)
_PLACE = re.compile(r" \((plug)?hw:\d+,\d+\)$")  # of ALSA: changes with each plug


class SoundDevice(msgspec.Struct, frozen=True, kw_only=True):
    """Something to speak into or to hear with; `id` is the same after a restart."""

    kind: Kind
    id: str
    name: str


def portaudio() -> Any:
    """The module `sounddevice`, loaded on first use.

    Raises:
        OSError: it, or the library behind it, is not installed.
    """
    alsa.spare()
    try:
        return importlib.import_module("sounddevice")
    except ImportError as error:
        raise OSError(str(error)) from error


def ids_of(library: Any) -> list[tuple[SoundDevice, int]]:
    """Devices with their index in PortAudio as it is now."""
    hosts = library.query_hostapis()
    wanted = _host(hosts)
    found: list[tuple[SoundDevice, int]] = []
    seen: dict[tuple[str, str], int] = {}
    for index, device in enumerate(library.query_devices()):
        if device["hostapi"] != wanted or _HIDDEN.match(device["name"]):
            continue
        name = " ".join(_PLACE.sub("", device["name"]).split())[:120]
        kinds: tuple[tuple[Kind, str], ...] = (
            ("microphone", "max_input_channels"),
            ("speaker", "max_output_channels"),
        )
        for kind, channels in kinds:
            if device[channels] > 0:
                again = seen[kind, name] = seen.get((kind, name), 0) + 1
                shown = name if again == 1 else f"{name} #{again}"
                found.append(
                    (SoundDevice(kind=kind, id=f"card:{hosts[wanted]['name']}/{shown}", name=shown), index)
                )
    return found


def _host(hosts: Any) -> int:
    """The interface that lists each device once and shares it with other programs."""
    names = [str(host["name"]) for host in hosts]
    for name in ("Windows WASAPI", "Core Audio", "ALSA"):
        if name in names:
            return names.index(name)
    return 0


def look() -> tuple[SoundDevice, ...]:
    """What there is now, found by a process of its own; nothing where that cannot be found."""
    try:
        found = subprocess.run(
            [sys.executable, "-m", "agent_app.telephony.engine.device_list"], cwd=_HERE, capture_output=True,
            stdin=subprocess.DEVNULL, timeout=LOOK_S, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        return msgspec.json.decode(found.stdout, type=tuple[SoundDevice, ...])
    except (OSError, subprocess.SubprocessError, msgspec.MsgspecError):
        return ()


@functools.cache
def has_portaudio() -> bool:
    """Whether devices can be opened at all here; loads nothing of it."""
    import importlib.util

    return importlib.util.find_spec("sounddevice") is not None


if __name__ == "__main__":
    try:
        listed = [msgspec.structs.asdict(device) for device, _index in ids_of(portaudio())]
    except OSError:
        listed = []
    print(json.dumps(listed))
