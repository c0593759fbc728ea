"""Seeded mistakes: patches to copies of the shipped files, each of which the simulator has to catch.

A copy lives in the memory of a process of its own, which loads the module from it.

A mutant that nobody catches means that the simulator is too kind. `python -m tests.simulation.mutants` finds for each the
first seed that catches it and keeps it in `mutants.json`; the suite replays those (`tests/integration/test_mutants.py`).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType

ROOT = Path(__file__).resolve().parents[2]
SEEDS = Path(__file__).with_name("mutants.json")
WITHIN = 1_000  #: histories in which each must be caught


#: Not caught within `WITHIN` histories when last looked for: gaps of the simulator, of which there are none now. `dev.py
#: prove mutants` fails as long as there are any; the suite only keeps the list honest.
AWAY: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Mutant:
    """One mistake.

    Attributes:
        file: of the shipped ones. old: stands in it exactly once. new: what somebody wrote by mistake.
        world: which simulator lives with it: `history` or `recordings`.
    """

    name: str
    file: str
    old: str
    new: str
    world: str = "history"


MUTANTS: tuple[Mutant, ...] = (
    Mutant(
        "the same operation is applied again",
        "lead_server/feed/push.py",
        "return list({one.id: one for one in batch if one.id not in self._answers}.values())",
        "self._answers = dict(keep or {})\n        return list({one.id: one for one in batch}.values())",
    ),
    Mutant(
        "bisect drops the rest",
        "lead_server/feed/push.py",
        "            self._run(batch[:middle])\n            self._run(batch[middle:])\n",
        "            self._run(batch[:middle])\n            self._answers.update(\n"
        "                {o.operation.id: OperationAnswer(id=o.operation.id, outcome='ok') for o in batch[middle:]})\n",
    ),
    Mutant(
        "lineage is not compared",
        "lead_server/feed/lineage.py",
        "    if ask.protocol < CHECKED_FROM or",
        "    if True or",
    ),
    Mutant(
        "a moved lead leaves no tombstone",
        "lead_server/leads/ownership.py",
        'act.touched.remove(agent_stream(before), "lead", [lead_id])',
        "pass",
    ),
    Mutant(
        "a child is left behind in a move",
        "lead_server/leads/ownership.py",
        "    act.storage.hand_work(handed)\n",
        "",
    ),
    Mutant(
        "lease is not checked on push",
        "lead_server/feed/operations/call_finished.py",
        '    return lease["attempts_left"] == 0 or',
        '    return lease["attempts_left"] == -1 or',
    ),
    Mutant(
        "scope is not checked on push",
        "lead_server/feed/operations/context.py",
        "        if not self.in_scope(row, action):\n            raise",
        "        if False:\n            raise",
    ),
    Mutant(
        "do-not-call of a wrap-up is forgotten",
        "lead_server/feed/operations/call_finished.py",
        "    return body.wrap_up.do_not_call or (node is not None and node.sets_do_not_call)\n",
        "    return node is not None and node.sets_do_not_call\n",
    ),
    Mutant(
        "all members of a transaction get one position",
        "lead_server/feed/streams.py",
        "heads[name] - len(by_stream[name]) + n, gone",
        "heads[name], gone",
    ),
    Mutant(
        "a full page says that it was everything",
        "lead_server/feed/pull.py",
        "position = items[-1].position if full and items else cursor if full else head.position",
        "position = head.position",
    ),
    Mutant(
        "a cursor below the floor is not reset",
        "lead_server/feed/pull.py",
        "forget or cursor == 0 or cursor < head.floor or",
        "forget or cursor == 0 or",
    ),
    Mutant(
        "another history is not noticed",
        "agent_app/sync/intake.py",
        "        if known:  # the server was restored",
        "        if False:  # the server was restored",
    ),
    Mutant(
        "positions repeat after a restore",
        "lead_server/feed/streams.py",
        "    return max(0, int((now - _FIRST_DAY).total_seconds())) << 20\n",
        "    return 0\n",
    ),
    Mutant(
        "calls that came before their lead are forgotten",
        "lead_server/feed/operations/lead_created.py",
        "    early_calls.adopt(context, lead)\n",
        "",
    ),
    Mutant(
        "cursors are stored before their rows",
        "agent_app/sync/machine.py",
        "            found, progress = self._store.write(write)\n",
        "            self._store.write(lambda tx: [tx.put_stream(Stream(name=p.stream, position=p.position, head=p.head,\n"
        "                complete=not p.more, generation=s.generation if (s := tx.streams().get(p.stream)) else 0))\n"
        "                for p in answer.pages])\n            found, progress = self._store.write(write)\n",
    ),
    Mutant(
        "a pull hides what waits",
        "agent_app/sync/ledger.py",
        "        waiting = tx.pending_leads()\n",
        "        waiting = frozenset()\n",
    ),
    Mutant(
        "the desk forgets tombstones",
        "agent_app/sync/intake.py",
        "        gone = [item.id for item in newest.values() if item.gone]\n        if put:\n            tx.put_leads",
        "        gone = []\n        if put:\n            tx.put_leads",
    ),
    Mutant(
        "a refused operation stays in the queue",
        "agent_app/sync/ledger.py",
        'return "refused" if answer.outcome == "refused" else "answered"',
        'return "new" if answer.outcome == "refused" else "answered"',
    ),
    Mutant(
        "beginning anew drops the outbox",
        "agent_app/sync/intake.py",
        "        return self._ledger.reoffer(",
        '        tx.put_entries([replace(e, state="done") for e in tx.entries_in(("new",))])\n'
        "        return self._ledger.reoffer(",
    ),
    Mutant(
        "nothing is offered again",
        "agent_app/sync/ledger.py",
        "        again = tx.reoffer(since_ms)\n",
        "        again = 0\n",
    ),
    Mutant(
        "a stream that is no longer granted stays",
        "agent_app/sync/intake.py",
        "        self._drop_leads(tx, ids, name)\n        tx.drop_stream(name)\n",
        "",
    ),
    Mutant(
        "what a reset did not bring again stays",
        "agent_app/sync/intake.py",
        "            self._sweep(tx, page.stream, generation, found)\n",
        "",
    ),
    Mutant(
        "a lead leaves in the middle of its call",
        "agent_app/sync/intake.py",
        "        if staying := [i for i in mine if i in pinned]:",
        "        pinned = frozenset[str]()\n        if staying := [i for i in mine if i in pinned]:",
    ),
    Mutant(
        "an answer settles before its effect came",
        "agent_app/sync/intake.py",
        "            settled = self._ledger.settle(tx, answered_no, self._pinned())\n",
        "            settled = self._ledger.settle(tx, 1 << 60, self._pinned())\n",
    ),
    Mutant(
        "no pause after a failure",
        "agent_app/sync/machine.py",
        "        self._hold(lane, backoff.delay(self._random, lane.failures, just_lost=just_lost))\n",
        "        self._hold(lane, 0.05)\n",
    ),
    Mutant(
        "what waits behind a set-apart operation dies with the desk",
        "agent_app/sync/ledger.py",
        'apart: State = "refused" if ending else "quarantined"',
        'apart: State = "quarantined"',
    ),
    Mutant(
        "the hash of a recording is not compared",
        "lead_server/recordings/tus.py",
        "        if digest.hex() != facts.sha256:\n",
        "        if False:\n",
        "recordings",
    ),
    Mutant(
        "a whole upload that made no recording counts as one",
        "lead_server/recordings/tus.py",
        "    if here == found.length:  # killed",
        "    if False:  # killed",
        "recordings",
    ),
    Mutant(
        "a recording is removed that nobody has verified",
        "agent_app/recordings/shelf.py",
        "state='verified' AND verified_ms<?",
        "verified_ms<?",
        "recordings",
    ),
)


def planted(mutant: Mutant) -> str:
    """The file's text with the mistake in it.

    Raises:
        ValueError: the text to be replaced is not there exactly once: the mutant has to follow the code.
    """
    text = (ROOT / mutant.file).read_text("utf-8")
    if text.count(mutant.old) != 1:
        raise ValueError(f"{mutant.name}: its text stands {text.count(mutant.old)} times in {mutant.file}")
    return text.replace(mutant.old, mutant.new)


class _Planted(SourceFileLoader):
    """Loads a module from another text than that of its file."""

    text = ""

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.text, self.path, "exec", dont_inherit=True)


class _Finder(MetaPathFinder):
    """Finds the module of a mutant before anybody else does."""

    def __init__(self, mutant: Mutant) -> None:
        self._path = ROOT / mutant.file
        self._text = planted(mutant)
        self._module = ".".join(Path(mutant.file).with_suffix("").parts)

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        if fullname != self._module:
            return None
        loader = _Planted(fullname, str(self._path))
        loader.text = self._text
        return spec_from_file_location(fullname, self._path, loader=loader)


def live(name: str, first: int, histories: int) -> None:
    """In a process of its own: the histories from `first` on with a mistake in them; prints the first broken promise."""
    mutant = next(one for one in MUTANTS if one.name == name)
    sys.meta_path.insert(0, _Finder(mutant))
    from tests.simulation import recordings
    from tests.simulation.run import calm, one

    calm()
    for seed in range(first, first + histories):
        lived = recordings.one(seed) if mutant.world == "recordings" else one(seed)
        if found := lived.problems:
            print(seed, found[0][:160])
            return


def catch(mutant: Mutant, first: int, histories: int) -> tuple[int, str] | None:
    """The first seed whose history breaks a promise under this mistake, and the promise; None when none does.

    Raises:
        RuntimeError: the copy does not run at all, which catches nothing.
    """
    program = "import sys; from tests.simulation.mutants import live; live(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))"
    done = subprocess.run(
        [sys.executable, "-c", program, mutant.name, str(first), str(histories)], cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, text=True, capture_output=True, check=False, timeout=1_800,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{mutant.name}: {done.stderr.strip()[-1_000:]}")
    seed, _, words = done.stdout.strip().partition(" ")
    return (int(seed), words) if seed else None


def recorded() -> dict[str, int]:
    """Mutant -> the seed that caught it when it was last looked for."""
    found: dict[str, int] = json.loads(SEEDS.read_text("utf-8"))
    return found


def search(
    mutants: Sequence[Mutant], first: int, cores: int
) -> Iterator[tuple[Mutant, tuple[int, str] | None]]:
    """Each mutant with what catches it, as they come in, several at a time: its recorded seed, else one of `WITHIN`.

    Raises:
        ValueError: before anything is run, as `planted`.
    """
    for mutant in mutants:
        planted(mutant)
    seeds = recorded() if SEEDS.exists() else {}

    def look(mutant: Mutant) -> tuple[int, str] | None:
        known = seeds.get(mutant.name)
        return (catch(mutant, known, 1) if known is not None else None) or catch(mutant, first, WITHIN)

    with ThreadPoolExecutor(cores) as pool:
        waiting = {pool.submit(look, mutant): mutant for mutant in mutants}
        for future in as_completed(waiting):
            yield waiting[future], future.result()


def keep(seeds: Mapping[str, int]) -> None:
    """Record these beside those that are recorded; mutants that are gone are forgotten."""
    names = {mutant.name for mutant in MUTANTS} - AWAY | set(seeds)
    known = {**(recorded() if SEEDS.exists() else {}), **seeds}
    found = {name: seed for name, seed in sorted(known.items()) if name in names}
    SEEDS.write_text(json.dumps(found, indent=1) + "\n", "utf-8")


def main(arguments: Sequence[str]) -> int:
    """Look for each mutant's catching seed; 1 when one gets away."""
    parser = argparse.ArgumentParser(description="Find the seeds that catch the seeded mistakes.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="a part of a mutant's name")
    options = parser.parse_args(arguments)
    away = 0
    chosen = [mutant for mutant in MUTANTS if options.only in mutant.name]
    for mutant, caught in search(chosen, options.seed, os.cpu_count() or 1):
        away += caught is None
        words = "got away" if caught is None else f"caught by seed {caught[0]}: {caught[1]}"
        print(json.dumps({"mutant": mutant.name, "seed": caught and caught[0], "words": words}), flush=True)
        if caught is not None:
            keep({mutant.name: caught[0]})
    return int(bool(away))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
