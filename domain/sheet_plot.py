"""The plot of a sheet as a picture for mails: bars below each other, numbered like the lines of the table.

A server has no fonts that could write every name, so the picture holds figures alone: the number of a line, its bar, the
mark of its target, its value. What is written is ten digits and a stroke, as lines of a pen.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from itertools import pairwise
from math import cos, hypot, pi, sin

Point = tuple[float, float]
Colour = tuple[int, int, int]
WHITE, INK, BAR, MARK = (255, 255, 255), (22, 25, 29), (59, 111, 182), (160, 64, 0)
SCALE = 2  #: pixels for one of the page: sharp on a good screen
LINE, LEFT, RIGHT = 26, 36, 110


def _arc(x: float, y: float, rx: float, ry: float, first: float, last: float) -> list[Point]:
    """Points of an arc; angles in turns, 0 at the right, downwards."""
    steps = 10
    turns = [first + (last - first) * n / steps for n in range(steps + 1)]
    return [(x + rx * cos(2 * pi * t), y + ry * sin(2 * pi * t)) for t in turns]


#: strokes in a box of 6 × 10
DIGITS: dict[str, tuple[Sequence[Point], ...]] = {
    "0": (_arc(3, 5, 2.5, 4.5, 0, 1),),
    "1": (((1.2, 2.2), (3.2, 0.5), (3.2, 9.5)),),
    "2": ((*_arc(3, 3, 2.5, 2.5, -0.5, 0.08), (0.6, 9.5), (5.5, 9.5)),),
    "3": (_arc(2.8, 2.8, 2.3, 2.3, -0.42, 0.25), _arc(2.8, 7.1, 2.6, 2.4, -0.25, 0.42)),
    "4": (((4.3, 9.5), (4.3, 0.5), (0.4, 6.8), (5.7, 6.8)),),
    "5": (((5.2, 0.5), (1.2, 0.5), (0.9, 4.6), *_arc(2.8, 6.6, 2.6, 2.9, -0.35, 0.4)),),
    "6": (_arc(3, 6.9, 2.5, 2.6, 0, 1), ((4.6, 0.5), (1.2, 4.9), (0.55, 6.6))),
    "7": (((0.5, 0.5), (5.5, 0.5), (2.2, 9.5)),),
    "8": (_arc(3, 2.7, 2.1, 2.2, 0, 1), _arc(3, 7.2, 2.5, 2.3, 0, 1)),
    "9": (_arc(3, 3.1, 2.5, 2.6, 0, 1), ((1.4, 9.5), (4.8, 5.1), (5.45, 3.4))),
    "/": (((5.4, 0), (0.6, 10)),),
    " ": (),
}


class Canvas:
    """A picture of `width` × `height` points of the page."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width * SCALE, height * SCALE
        self._rows = [bytearray(bytes(WHITE) * self.width) for _ in range(self.height)]

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        left, right = (max(0, min(self.width, round(n * SCALE))) for n in (x, x + width))
        for row in self._rows[max(0, round(y * SCALE)) : max(0, round((y + height) * SCALE))]:
            row[left * 3 : right * 3] = bytes(colour) * (right - left)

    def write(self, text: str, right: float, top: float, height: float = 11) -> None:
        """Digits that end at `right`."""
        size = height / 10
        for place, letter in enumerate(reversed(text)):
            x = right - (place + 1) * 7.4 * size + 0.7 * size
            for stroke in DIGITS[letter]:
                points = [(SCALE * (x + px * size), SCALE * (top + py * size)) for px, py in stroke]
                for first, last in pairwise(points):
                    self._line(first, last)

    def _line(self, first: Point, last: Point, pen: float = 0.72 * SCALE) -> None:
        """A stroke with soft edges: how dark a pixel is goes by its distance."""
        (ax, ay), (bx, by) = first, last
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        for y in range(max(0, int(min(ay, by) - pen) - 1), min(self.height, int(max(ay, by) + pen) + 2)):
            row = self._rows[y]
            for x in range(max(0, int(min(ax, bx) - pen) - 1), min(self.width, int(max(ax, bx) + pen) + 2)):
                along = ((x - ax) * dx + (y - ay) * dy) / length if length else 0.0
                along = max(0.0, min(1.0, along))
                dark = pen + 0.5 - hypot(x - ax - along * dx, y - ay - along * dy)
                if dark > 0:
                    part = min(1.0, dark)
                    for c in range(3):
                        row[x * 3 + c] = min(row[x * 3 + c], round(255 + (INK[c] - 255) * part))

    def png(self) -> bytes:
        raw = b"".join(b"\x00" + bytes(row) for row in self._rows)
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        parts = ((b"IHDR", head), (b"IDAT", zlib.compress(raw, 6)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
            for name, body in parts
        )


def plot(values: Sequence[tuple[int, int]], width: int = 640) -> bytes:
    """A PNG: one bar a pair (value, target; 0: none), numbered from 1. It is `SCALE` times as large as `width` says."""
    canvas = Canvas(width, max(1, len(values)) * LINE + 8)
    most = max((max(pair) for pair in values), default=0) or 1
    room = width - LEFT - RIGHT
    for n, (value, target) in enumerate(values):
        top = 4 + n * LINE
        canvas.write(str(n + 1), LEFT - 10, top + 7)
        canvas.fill(LEFT, top + 5, room * value / most, LINE - 10, BAR)
        if target:
            canvas.fill(LEFT + room * target / most - 1, top + 2, 2, LINE - 4, MARK)
        canvas.write(f"{value} / {target}" if target else str(value), width - 6, top + 7)
    return canvas.png()
