"""Types are met by many threads at once, and nothing crashes."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import msgspec
import pytest

from domain.decoding import decoded, decoder_of, prepare_all

#: A hundred fresh types that share one, each met by eight threads at the same moment. With `msgspec.json.decode` this ends
#: with SIGSEGV (or a type that has lost its fields) in nearly every run.
MEETING = """
    import sys, threading
    import msgspec
    from domain.decoding import decoded
    sys.setswitchinterval(1e-6)
    source = "from __future__ import annotations\\nimport msgspec\\n"
    for n in range(100):
        source += f"class S{n}(msgspec.Struct):\\n    a: int\\n    b: str | None = None\\n"
        source += f"class T{n}(msgspec.Struct):\\n    one: S{n}\\n    many: list[S{n}] = []\\n    kin: T{n} | None = None\\n"
    module = type(sys)("fresh")
    sys.modules["fresh"] = module
    exec(source, module.__dict__)
    wrong = []
    for n in range(100):
        gate = threading.Barrier(8)
        def meet(form):
            gate.wait()
            found = decoded(b'{"one":{"a":1},"many":[{"a":2,"b":"x"}]}', form)
            if found.one.a != 1 or found.many[0].b != "x":
                wrong.append(form)
        form = getattr(module, f"T{n}")
        form.__module__ = "fresh"
        threads = [threading.Thread(target=meet, args=(form,)) for _ in range(8)]
        [t.start() for t in threads]
        [t.join() for t in threads]
    sys.exit(len(wrong))
"""


def test_eight_threads_meet_each_type_at_once():
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(MEETING)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-800:]


def test_one_decoder_a_type_and_errors_as_ever():
    assert decoder_of(dict) is decoder_of(dict)
    assert decoded(b'{"a": 1}', dict[str, int]) == {"a": 1}
    with pytest.raises(msgspec.ValidationError):
        decoded(b'{"a": "x"}', dict[str, int])
    with pytest.raises(msgspec.DecodeError):
        decoded(b"{", dict)


def test_a_server_meets_every_message_before_its_threads_do():
    """All that a server process imports; one that is only ever written is left out."""
    import domain.api
    import lead_server.app  # noqa: F401

    assert prepare_all() > 100 and domain.api.CallGrant in __import__("domain.decoding").decoding._decoders
