"""Recordings encrypted at the server: any range is read as it was, and nothing that was changed is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_server.recordings.sealed import MAGIC, PIECE, TAG, DamagedError, new_key, read, seal, seal_file

KEY, NAME = new_key(), "org/abc/recording.1"
LENGTHS = (0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 7)


def sound(length: int) -> bytes:
    return bytes(n * 31 % 251 for n in range(length))


def heard(whole: bytes, length: int, start: int, end: int, *, key: bytes = KEY, name: str = NAME) -> bytes:
    return read(lambda first, behind: whole[first:behind], length, key, name, start, end)


@pytest.mark.parametrize("length", LENGTHS)
def test_from_memory_and_from_a_file_alike(length: int, tmp_path: Path) -> None:
    plain = sound(length)
    (tmp_path / "plain").write_bytes(plain)
    seal_file(tmp_path / "plain", tmp_path / "sealed", KEY, NAME)
    assert (tmp_path / "sealed").read_bytes() == seal(plain, KEY, NAME)
    assert heard(seal(plain, KEY, NAME), length, 0, length) == plain


@given(length=st.sampled_from(LENGTHS), data=st.data())
def test_any_range(length: int, data: st.DataObject) -> None:
    plain = sound(length)
    start, end = sorted(data.draw(st.integers(0, length + 5)) for _ in range(2))
    assert heard(seal(plain, KEY, NAME), length, start, end) == plain[start:end]


@pytest.mark.parametrize(
    "what", ["a byte", "two pieces swapped", "cut off", "glued", "another key", "another name"]
)
def test_what_was_changed_is_not_heard(what: str) -> None:
    length = 3 * PIECE
    whole, step = bytearray(seal(sound(length), KEY, NAME)), PIECE + TAG
    first, second = slice(len(MAGIC), len(MAGIC) + step), slice(len(MAGIC) + step, len(MAGIC) + 2 * step)
    if what == "a byte":
        whole[len(whole) // 2] ^= 1
    elif what == "two pieces swapped":
        whole[first], whole[second] = whole[second], whole[first]
    elif what == "cut off":  # and the row says that it is that long
        whole, length = whole[: len(MAGIC) + 2 * step], 2 * PIECE
    elif what == "glued":
        whole[second] = seal(sound(length), KEY, "org/abc/recording.2")[second]
    with pytest.raises(DamagedError):
        heard(
            bytes(whole), length, 0, length,
            key=new_key() if what == "another key" else KEY, name="other" if what == "another name" else NAME,
        )  # fmt: skip
