"""`dev.py check`: what a reviewer should not have to look for. Each check is named; all run, then it fails."""

from __future__ import annotations

import subprocess
import sys
import tomllib

from frontdoor.setup import ROOT

CODE = ["agent_app", "lead_server", "domain", "db", "resources", "frontdoor", "tests", "dev.py"]


def main(_arguments: list[str]) -> int:
    """Run every check; 0 when all pass."""
    from frontdoor import words

    tool = [sys.executable, "-m"]
    checks = {
        "format": [*tool, "ruff", "format", "--check", *CODE],
        "lint": [*tool, "ruff", "check", *CODE],
        "types": [*tool, "mypy"],
        "import directions": [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as c; c()",
        ],
        "unused dependencies": [sys.executable, "-m", "frontdoor.dependencies"],
    }
    failed = [name for name, command in checks.items() if not _passes(name, command)]
    if problems := words.problems():
        print("\n".join(problems))
        failed.append("translations")
    else:
        print("translations: passed")
    if failed:
        print(f"\nfailed: {', '.join(failed)}")
        return 1
    print("\nall checks passed")
    return 0


def _passes(name: str, command: list[str]) -> bool:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    print(f"{name}: {'passed' if done.returncode == 0 else 'FAILED'}", flush=True)
    if done.returncode != 0:
        print(done.stdout[-6000:] + done.stderr[-3000:])
    return done.returncode == 0


def settings() -> dict[str, object]:
    """`pyproject.toml`, read."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
