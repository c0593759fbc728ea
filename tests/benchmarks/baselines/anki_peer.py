"""Anki as a peer of `bench sync`: the best Python/Qt desktop sync that runs here. Standard library and `anki` alone.

Runs in an environment of its own, made on demand (`bench_sync.py`), over the same leads: a note each, the 15 texts in its
fields. Fixed on 2026-11-25. Prints one JSON line: `pull_s` (row by row), `whole_file_s`, `push_s`, `nothing_new_s`, `cpu_s`.
Usage: `python anki_peer.py ROWS.json FOLDER CHANGES`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

PORT = 27_713
ENDPOINT = f"http://127.0.0.1:{PORT}/"


def main(arguments: list[str]) -> None:
    """Fill the server from one collection, then pull into another, push back, ask again, and copy whole."""
    rows, folder, changes = (
        json.loads(Path(arguments[0]).read_text("utf-8")),
        Path(arguments[1]),
        int(arguments[2]),
    )
    server = _serve(folder / "server")
    try:
        writer, auth = _collection(folder / "writer.anki2", upload=True)
        kind = _note_type(writer, len(rows[0]))
        _sync(writer, auth, full="upload")
        reader, _ = _collection(folder / "reader.anki2", upload=False)
        deck = writer.decks.id("leads")
        from anki.collection import AddNoteRequest

        requests = []
        for row in rows:
            note = writer.new_note(kind)
            note.fields = [text or "-" for text in row]
            requests.append(AddNoteRequest(note, deck))
        writer.add_notes(requests)
        _sync(writer, auth)
        figures: dict[str, Any] = {}
        cpu = time.process_time()
        figures["pull_s"] = _timed(lambda: _sync(reader, auth))
        figures["cpu_s"] = round(time.process_time() - cpu, 2)
        assert reader.note_count() == len(rows), reader.note_count()
        notes = []
        for note_id in list(reader.find_notes(""))[:changes]:
            note = reader.get_note(note_id)
            note.fields[5] = "called"
            notes.append(note)
        reader.update_notes(notes)
        figures["push_s"] = _timed(lambda: _sync(reader, auth))
        figures["nothing_new_s"] = _timed(lambda: _sync(reader, auth))
        other, _ = _collection(folder / "other.anki2", upload=False, download=False)
        figures["whole_file_s"] = _timed(lambda: _download(other, auth))
        other.reopen(after_full_sync=True)
        assert other.note_count() == len(rows)
        print(json.dumps(figures))
    finally:
        server.kill()
        server.wait(10)


def _serve(folder: Path) -> subprocess.Popen[bytes]:
    environment = {
        **os.environ, "SYNC_BASE": str(folder), "SYNC_HOST": "127.0.0.1", "SYNC_PORT": str(PORT), "SYNC_USER1": "a:b",
        "MAX_SYNC_PAYLOAD_MEGS": "4000",
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-m", "anki.syncserver"], env=environment, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    for _ in range(200):
        try:
            urllib.request.urlopen(f"{ENDPOINT}health", timeout=1)
        except OSError:
            time.sleep(0.05)
        else:
            return process
    raise SystemExit("Anki's server did not start")


def _collection(path: Path, *, upload: bool, download: bool = True) -> tuple[Any, Any]:
    from anki.collection import Collection

    collection = Collection(str(path))
    auth = collection.sync_login("a", "b", ENDPOINT)
    if upload:
        _sync(collection, auth, full="upload")
    elif download:
        _sync(collection, auth, full="download")
    return collection, auth


def _note_type(collection: Any, fields: int) -> Any:
    kind = collection.models.new("lead")
    for n in range(fields):
        collection.models.add_field(kind, collection.models.new_field(f"f{n}"))
    template = collection.models.new_template("card")
    template["qfmt"], template["afmt"] = "{{f0}}", "{{f1}}"
    collection.models.add_template(kind, template)
    collection.models.add(kind)
    return collection.models.by_name("lead")


def _sync(collection: Any, auth: Any, full: str = "") -> None:
    answer = collection.sync_collection(auth, False)
    if full or answer.required >= 2:
        collection.close_for_full_sync()
        collection.full_upload_or_download(auth=auth, server_usn=None, upload=full == "upload")
        collection.reopen(after_full_sync=True)


def _download(collection: Any, auth: Any) -> None:
    collection.close_for_full_sync()
    collection.full_upload_or_download(auth=auth, server_usn=None, upload=False)


def _timed(work: Any) -> float:
    begun = time.perf_counter()
    work()
    return round(time.perf_counter() - begun, 3)


if __name__ == "__main__":
    main(sys.argv[1:])
