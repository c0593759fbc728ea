"""The recordings of the sample world: files spoken from our own texts, with what is said when (recordings/index.yaml)."""

from __future__ import annotations

import io
import lzma
import re
import struct
import wave
from pathlib import Path

import msgspec
import yaml

from resources.starter import RECORDINGS


def _expand(code: int) -> int:
    """One µ-law byte as a 16-bit sample (ITU-T G.711)."""
    code = ~code & 0xFF
    size = (((code & 0x0F) << 3) + 0x84) << ((code & 0x70) >> 4)
    return 0x84 - size if code & 0x80 else size - 0x84


_PCM_OF = [struct.pack("<h", _expand(code)) for code in range(256)]


def _ulaw_of(wav: bytes) -> tuple[int, bytes]:
    """(channels, samples) of a WAV file of format 7."""
    channels, at = 0, 12
    while at + 8 <= len(wav):
        name, size = wav[at : at + 4], struct.unpack_from("<I", wav, at + 4)[0]
        if name == b"fmt ":
            kind, channels = struct.unpack_from("<HH", wav, at + 8)
            if kind != 7:
                raise ValueError(f"WAV format {kind} is not µ-law")
        elif name == b"data":
            return channels, wav[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    raise ValueError("a WAV file without samples")


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One utterance. `channel` of the file: 0 the agent, 1 the customer."""

    channel: int
    from_ms: int
    to_ms: int
    text: str

    @property
    def speaker(self) -> str:
        return "agent" if self.channel == 0 else "customer"

    def words(self, language: str) -> list[list[float | str]]:
        """`[start_ms, end_ms, text, sure]`, the line's time shared among them by their length."""
        parts = (
            re.findall(r"[\u4e00-\u9fff]{1,2}[^\u4e00-\u9fff]*|[^\u4e00-\u9fff]+", self.text)
            if language == "zh"
            else self.text.split()
        )
        whole, at = sum(map(len, parts)) or 1, 0
        found: list[list[float | str]] = []
        for part in parts:
            start = self.from_ms + (self.to_ms - self.from_ms) * at // whole
            at += len(part)
            found.append([start, self.from_ms + (self.to_ms - self.from_ms) * at // whole, part.strip(), 1.0])
        return found


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """One recording. `agents`: logins whose calls it stands for."""

    file: str
    language: str
    campaign: str
    outcome: str
    category: str
    intention: str = ""
    note: str = ""
    agents: tuple[str, ...]
    seconds: float
    sample_rate: int
    media_type: str
    lines: tuple[Line, ...] = ()

    def wav(self, folder: Path = RECORDINGS) -> bytes:
        """The recording as 16-bit PCM: what the telephone's µ-law means, sample by sample.

        As all recordings of the product: left the customer, right the agent. The files have it the other way round.
        """
        packed = lzma.decompress((folder / self.file).read_bytes())
        channels, spoken = _ulaw_of(packed)
        codes = bytearray(spoken)
        if channels == 2:
            codes[0::2], codes[1::2] = spoken[1::2], spoken[0::2]
        made = io.BytesIO()
        with wave.open(made, "wb") as out:
            out.setnchannels(channels)
            out.setsampwidth(2)
            out.setframerate(self.sample_rate)
            out.writeframes(b"".join(map(_PCM_OF.__getitem__, codes)))
        return made.getvalue()


def load_recordings(folder: Path = RECORDINGS) -> list[Heard]:
    """What the index names; empty without an index."""
    index = folder / "index.yaml"
    if not index.is_file():
        return []
    return msgspec.convert(yaml.safe_load(index.read_text(encoding="utf-8")), list[Heard])


def waiting_for(recordings: list[Heard]) -> dict[tuple[str, str], list[Heard]]:
    """(agent's login, customer's language) -> recordings that still need a call."""
    found: dict[tuple[str, str], list[Heard]] = {}
    for heard in reversed(recordings):
        for login in heard.agents:
            found.setdefault((login, heard.language), []).append(heard)
    return found
