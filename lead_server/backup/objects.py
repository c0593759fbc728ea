"""Recordings in a backup: files of a folder, or objects of a store, copied into the pool or only referenced.

An object never changes and has a name of its own: what the pool has in the same size is not copied again. A store that
keeps its own versions may be referenced: the manifest then has size and tag of each, and the store is what brings it back.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import obstore
from obstore.store import ObjectStore, from_url

from lead_server.backup import manifest
from lead_server.installation import RECORDINGS

How = Literal["copy", "reference"]
Files = dict[str, tuple[int, str]]  #: name -> (bytes, SHA-256 in hex; or `tag:` and the store's own tag)
TAG = "tag:"


def place_of(data: Path) -> str:
    """Where the recordings of an installation lie: a folder, or the address of a store."""
    return os.environ.get(RECORDINGS) or str(data / "recordings")


def is_store(place: str) -> bool:
    return "://" in place


def take(place: str, pool: Path, how: How) -> Files:
    """Put all of them away; gives what there is."""
    pool.mkdir(mode=0o700, exist_ok=True)
    if not is_store(place):
        return _from_folder(Path(place), pool)
    store: ObjectStore = from_url(place)
    if how == "reference":
        return {name: (size, TAG + tag) for name, size, tag in _listed(store)}
    return _from_store(store, pool)


def differs(files: Files, pool: Path, place: str) -> list[str]:
    """What is not as it was, in words."""
    found, store = [], None
    for name, (size, mark) in files.items():
        if mark.startswith(TAG):
            store = store or from_url(place)
            found += _differs_at(store, name, size, mark)
            continue
        path = pool / name
        if not path.exists():
            found.append(f"{name} is missing")
        elif manifest.digest(path) != mark:
            found.append(f"{name} is not what was written")
    return found


def _differs_at(store: ObjectStore, name: str, size: int, mark: str) -> list[str]:
    try:
        there = obstore.head(store, name)
    except FileNotFoundError:
        return [f"{name} is missing in the store"]
    same = there["size"] == size and (not there["e_tag"] or TAG + there["e_tag"] == mark)
    return [] if same else [f"{name} is not what it was in the store"]


def _listed(store: ObjectStore) -> Iterator[tuple[str, int, str]]:
    for batch in obstore.list(store):
        for one in batch:
            yield one["path"], one["size"], one["e_tag"] or ""


def _from_store(store: ObjectStore, pool: Path) -> Files:
    found: Files = {}
    for name, size, _ in sorted(_listed(store)):
        kept = pool / name
        if not kept.resolve().is_relative_to(pool.resolve()):
            continue  # no name of ours
        if not kept.exists() or kept.stat().st_size != size:
            kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            part = kept.with_name(f"{kept.name}.part")
            try:
                with part.open("wb") as file:
                    for piece in obstore.get(store, name):
                        file.write(bytes(piece))
            except FileNotFoundError:
                part.unlink(missing_ok=True)
                continue  # deleted meanwhile: the ledger says so
            part.replace(kept)
        found[name] = (kept.stat().st_size, manifest.digest(kept))
    return found


def _from_folder(folder: Path, pool: Path) -> Files:
    found: Files = {}
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        name = path.relative_to(folder).as_posix()
        kept = pool / name
        try:
            if not path.is_file():
                continue
            if not kept.exists() or kept.stat().st_size != path.stat().st_size:
                kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                part = kept.with_name(f"{kept.name}.part")
                shutil.copy2(path, part)
                part.replace(kept)
            found[name] = (kept.stat().st_size, manifest.digest(kept))
        except FileNotFoundError:
            continue  # deleted meanwhile: the ledger says so
    return found
