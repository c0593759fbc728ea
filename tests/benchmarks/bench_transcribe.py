"""`bench transcribe`: our whole pipeline beside the bare model on the same two-channel call, in one run.

The bare model writes down each channel with the same switches and nothing else; ours decodes, checks, draws, finds speech,
transcribes, masks, searches phrases and reckons besides. Promise: at most a tenth more. Without speech it says so and is no
failure.
"""

from __future__ import annotations

import argparse
import io
import json
import resource
import sys
import time
from typing import Any

import soundfile

from lead_server.analysis.alone import analyse
from lead_server.analysis.around import Here
from lead_server.analysis.speech import Recogniser, find_speech
from tests.prove.speech import starter_sets
from tests.real_data.conftest import find_data

CALL, PROMISE = "calls/en_2ch_autorepair_40.flac", 1.10


def main(arguments: list[str]) -> int:
    """Print one JSON line; 1 when the promise is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=120.0, help="of the call")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    data, speech = find_data(), find_speech()
    if data is None or speech.load is None:
        why = speech.words or "../shared/data is not here"
        print(json.dumps({"bench": "transcribe", "skipped": why}), flush=True)
        return 0
    samples, rate = soundfile.read(data / CALL, dtype="int16", always_2d=True)
    file = io.BytesIO()
    soundfile.write(file, samples[: int(options.seconds * rate)], rate, format="FLAC")
    figures = measure(speech.load(), file.getvalue(), options.rounds)
    print(json.dumps(figures), flush=True)
    return int(not figures["kept"])


def measure(recogniser: Recogniser, audio: bytes, rounds: int) -> dict[str, Any]:
    """Both in turn, the smallest processor time of each: other work on the machine lengthens the clock's."""
    from lead_server.analysis.speech.whisper import prepared

    sets = starter_sets()
    bare: list[float] = []
    ours: list[float] = []
    walls: list[float] = []
    seconds, words = 0.0, 0
    for _ in range(rounds):
        begun = time.process_time()
        samples, rate = soundfile.read(io.BytesIO(audio), dtype="int16", always_2d=True)
        for channel in range(samples.shape[1]):
            segments, _about = recogniser.listen(prepared(samples[:, channel], rate), "en")  # type: ignore[attr-defined]
            list(segments)
        bare.append(time.process_time() - begun)
        seconds = len(samples) / rate
        here = Here(speech=lambda: recogniser, sets=sets)
        begun, wall = time.process_time(), time.perf_counter()
        analyse(audio, {"language": "en", "media_type": "audio/wav"}, here)
        ours.append(time.process_time() - begun)
        walls.append(time.perf_counter() - wall)
        words = sum(len(lane.words) for lane in here.words.lanes) if here.words is not None else 0
    ratio = min(ours) / min(bare)
    return {
        "bench": "transcribe", "call_s": round(seconds, 1), "words": words, "bare_cpu_s": round(min(bare), 2),
        "ours_cpu_s": round(min(ours), 2), "ratio": round(ratio, 3), "times_real": round(min(walls) / seconds, 3),
        "rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "kept": ratio <= PROMISE,
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
