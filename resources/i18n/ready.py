"""Find the compiled words of a language; the compiler itself is loaded only where they have to be made."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).resolve().parent


def compiled(language: str, cache: Path) -> Path:
    """The `.qm` of a language: the one beside its source when it is new enough, else one made in `cache` now.

    The name in the cache carries the source's hash, so an updated desk never reads yesterday's words.
    """
    source = HERE / f"leadline_{language}.ts"
    beside = source.with_suffix(".qm")
    if beside.exists() and (not source.exists() or beside.stat().st_mtime >= source.stat().st_mtime):
        return beside
    import hashlib

    mark = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
    target = cache / f"leadline_{language}-{mark}.qm"
    if not target.exists():
        cache.mkdir(parents=True, exist_ok=True)
        from resources.i18n.compile import release

        release(source, target)
    return target
