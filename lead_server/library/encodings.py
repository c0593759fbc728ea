"""Which encoding a text file has: told from all of its bytes, never from a guess at its beginning.

UTF-8 (with and without BOM), UTF-16 with BOM, GB18030 and Windows' Latin-1. A file in which some lines are UTF-8 and
others are not is refused: one of the two kinds would come out as rubbish.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from lead_server.library.trouble import FileTroubleError

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_HIGH_PAIR = re.compile(rb"[\x81-\xfe][\x30-\x39\x40-\x7e\x80-\xfe]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]{2,}")
_MIXED_ABOVE, _PAIRED_ABOVE = 0.2, 0.6


@dataclass(frozen=True)
class FileFacts:
    """What one reading of all bytes tells. `digest`: SHA-256."""

    digest: bytes
    encoding: str


@dataclass
class _Lines:
    """Counts over the lines that hold anything but ASCII."""

    foreign: int = 0
    utf8: int = 0
    high: int = 0
    paired: int = 0
    first_other: int = 0
    first_utf8: int = 0


def examine(path: Path, encoding: str = "") -> FileFacts:
    """Read the whole file once; `encoding` "" to find it out.

    Raises:
        FileTroubleError: empty, zero bytes inside, mixed encodings, or not in the encoding that was named.
    """
    digest, lines, first = hashlib.sha256(), _Lines(), b""
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            digest.update(line)
            if number == 1:
                first = line
            _count(lines, line, number, utf16=first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)))
    if not first.strip(b"\xef\xbb\xbf \t\r\n\0") and path.stat().st_size < 64:
        raise FileTroubleError("empty", f"{path.name} is empty: there is nothing to import.")
    found = encoding or _by_bom(first) or _by_lines(path, lines)
    _try(path, found)
    return FileFacts(digest.digest(), found)


def _count(lines: _Lines, line: bytes, number: int, *, utf16: bool) -> None:
    if not utf16 and b"\0" in line:
        raise FileTroubleError(
            "zero_bytes",
            f"Line {number} holds zero bytes: the file was cut while it was copied, or it is no text. "
            "Save it again as CSV (UTF-8).",
        )
    if line.isascii():
        return
    lines.foreign += 1
    high = sum(byte > 127 for byte in line)
    lines.high += high
    lines.paired += sum(len(run) for run in _HIGH_RUN.findall(line))
    try:
        line.decode("utf-8")
        lines.utf8 += 1
        lines.first_utf8 = lines.first_utf8 or number
    except UnicodeDecodeError:
        lines.first_other = lines.first_other or number


def _by_bom(first: bytes) -> str:
    return next((name for mark, name in _BOMS if first.startswith(mark)), "")


def _by_lines(path: Path, lines: _Lines) -> str:
    if lines.utf8 == lines.foreign:
        return "utf-8"
    if lines.utf8 / lines.foreign > _MIXED_ABOVE:
        raise FileTroubleError(
            "mixed_encodings",
            f"{path.name} mixes encodings: line {lines.first_utf8} is UTF-8, line {lines.first_other} is not. "
            "It was put together from two files; save both in one encoding first.",
        )
    # Chinese bytes come in runs of two and more, an accented letter stands between plain ones.
    return "gb18030" if lines.paired / lines.high > _PAIRED_ABOVE else "cp1252"


def _try(path: Path, encoding: str) -> None:
    """Decode everything: an error in the middle of an import would come too late."""
    try:
        decoder = codecs.getincrementaldecoder(encoding)("strict")
    except LookupError:
        raise FileTroubleError("unknown_encoding", f"There is no encoding {encoding!r}.") from None
    line = 1
    with path.open("rb") as file:
        for chunk in iter(lambda: file.read(1 << 20), b""):
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError as error:
                line += chunk[: error.start].count(b"\n")
                words = f"Line {line} is not {encoding}: name another encoding with --encoding."
                raise FileTroubleError("wrong_encoding", words) from None
            line += chunk.count(b"\n")
        try:
            decoder.decode(b"", True)
        except UnicodeDecodeError:
            words = f"{path.name} ends in the middle of a character: it was cut. Copy it again."
            raise FileTroubleError("wrong_encoding", words) from None
