"""Make the machine ready: `.venv` from the locks, system libraries, then the command. Standard library only."""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ("desk", "server", "dev", "sip", "speech", "speech-model", "meaning")
#: locks that may fail on a platform: what is missing then, in words
OPTIONAL = {
    "sip": "the softphone; calls go over another telephone",
    "speech": "words of recordings; everything else of them is there",
    "meaning": "search of articles by meaning; by words they are found all the same",
    "speech-model": "a small model for words of recordings; name the folder of one in LEADLINE_SPEECH_MODEL",
}
#: a library that must load -> the Debian package that holds it
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libportaudio.so.2": "libportaudio2",
    "libpulse.so.0": "libpulse0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
#: another implementation that tests talk to: Debian package -> its program
PEERS = {
    "nodejs": "node",
    "npm": "npm",
    "kamailio": "kamailio",
    "sip-tester": "sipp",
    "baresip-core": "baresip",
    "openssl": "openssl",
    "pulseaudio": "pulseaudio",
    "pulseaudio-utils": "parec",
}
CJK_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", str(Path.home() / ".fonts"))


class CannotGoOn(Exception):  # noqa: N818 - shown to the person as it is
    """One sentence for the person at the keyboard: what is missing and what to do."""


def run(arguments: list[str]) -> int:
    """Set up, then run `frontdoor.<command>` inside `.venv`; returns its exit code."""
    try:
        environment(quiet=arguments[0] not in ("demo", "test"))
        system_libraries(
            screen=arguments[0] in ("demo", "test", "shots", "bench", "prove"),
            peers=_wants_peers(arguments),
        )
        if _wants_peers(arguments):
            second_engine()
    except CannotGoOn as trouble:
        print(f"\n{trouble}", file=sys.stderr)
        return 1
    command = [str(python()), "-m", f"frontdoor.{arguments[0]}", *arguments[1:]]
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    try:
        return subprocess.call(command, cwd=ROOT, env=variables)
    except KeyboardInterrupt:
        return 130


def python() -> Path:
    """The interpreter inside `.venv`."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def environment(*, quiet: bool) -> None:
    """Create `.venv` and install the locks; nothing to do when they have not changed."""
    stamp, wanted = VENV / "leadline.stamp", _fingerprint()
    if stamp.exists() and stamp.read_text() == wanted and python().exists():
        return
    started = time.monotonic()
    if not _is_right_venv():
        with _step("Creating .venv"):
            _create_venv()
    for name in LOCKS:
        lock = ROOT / "requirements" / f"{name}.txt"
        try:
            with _step(f"Installing {name} ({_count(lock)} packages)"):
                _pip_install(lock)
        except CannotGoOn as trouble:
            if name not in OPTIONAL:
                raise
            print(f"Not on this machine: {OPTIONAL[name]}. ({trouble})", flush=True)
    stamp.write_text(wanted)
    if not quiet:
        print(f"Set up in {time.monotonic() - started:.0f} s.", flush=True)


def _wants_peers(arguments: list[str]) -> bool:
    return arguments[0] == "test" and bool(os.environ.get("LEADLINE_REQUIRE_PEERS"))


def second_engine() -> None:
    """The softphone's second engine, for tests on this machine only: it is GPL and part of nothing that is handed out."""
    if subprocess.call([str(python()), "-c", "import pjsua2"], stderr=subprocess.DEVNULL) != 0:
        with _step("Installing the second SIP engine (for tests)"):
            _pip_install(ROOT / "requirements" / "sip-gpl.txt")


def system_libraries(*, screen: bool, peers: bool = False) -> None:
    """Install what Qt and the sound need of a Debian or Ubuntu system; elsewhere their wheels bring it along.

    Args:
        screen: windows will open. peers: other implementations of our protocols will be tried (Node.js, an exchange, a sound
            server).
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in LIBRARIES.items() if not _loads(library)]
    if screen:
        if (
            not os.environ.get("DISPLAY")
            and not os.environ.get("WAYLAND_DISPLAY")
            and not shutil.which("Xvfb")
        ):
            missing += ["xvfb"]
        if not _has_cjk_font():
            missing += ["fonts-noto-cjk"]
    if peers:
        missing += [package for package, program in PEERS.items() if not _has_program(program)]
        if not any(Path("/usr/lib").glob("*/kamailio/modules/tls.so")):
            missing += ["kamailio-tls-modules"]
        if not any(Path("/usr/lib").glob("*/alsa-lib/libasound_module_pcm_pulse.so")):
            missing += ["libasound2-plugins"]
    if missing:
        with _step(f"Installing {len(missing)} system packages ({', '.join(missing[:4])}, …)"):
            _apt_install(missing)


def _create_venv() -> None:
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)], capture_output=True, text=True
    )
    if made.returncode == 0:
        return
    if "ensurepip" in made.stdout + made.stderr and shutil.which("apt-get"):
        version = f"python3.{sys.version_info[1]}-venv"
        _apt_install([version])
        made = subprocess.run(
            [sys.executable, "-m", "venv", "--clear", str(VENV)], capture_output=True, text=True
        )
    if made.returncode != 0:
        raise CannotGoOn(
            "This Python cannot make a virtual environment (on Debian or Ubuntu: apt-get install python3-venv): "
            + (made.stderr or made.stdout).strip().splitlines()[-1]
        )


def _is_right_venv() -> bool:
    if not python().exists():
        return False
    asked = subprocess.run(
        [str(python()), "-c", "import sys; print(sys.version_info[:2])"], capture_output=True, text=True
    )
    return asked.stdout.strip() == str(sys.version_info[:2])


def _pip_install(lock: Path) -> None:
    command = [
        str(python()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet",
        "--require-hashes", "-r", str(lock),
    ]  # fmt: skip
    for attempt in (1, 2):
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode == 0:
            return
        if attempt == 1:
            time.sleep(3)
    words = [line for line in done.stderr.splitlines() if line.strip() and not line.startswith("WARNING")]
    if any("No space left" in line for line in words):
        raise CannotGoOn(f"The disk is full: Leadline's packages need about 1.5 GB under {VENV}.")
    raise CannotGoOn(
        f"Installing {lock.name} failed; is the network there? pip says: {words[-1] if words else '?'}"
    )


def _apt_install(packages: list[str]) -> None:
    if not shutil.which("apt-get"):
        raise CannotGoOn(f"Please install these with your system's package manager: {', '.join(packages)}.")
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if prefix and (
        not shutil.which("sudo") or subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL)
    ):
        raise CannotGoOn(
            f"Some system packages are missing. Please run: sudo apt-get install {' '.join(packages)}"
        )
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*prefix, "apt-get", "install", "-y", "--no-install-recommends", *packages]
    done = subprocess.run(install, env=variables, text=True, check=False, **quiet)  # type: ignore[call-overload]
    if done.returncode != 0:  # a bare machine has no package lists yet
        subprocess.run([*prefix, "apt-get", "update"], env=variables, check=False, **quiet)  # type: ignore[call-overload]
        done = subprocess.run(install, env=variables, text=True, check=False, **quiet)  # type: ignore[call-overload]
    if done.returncode != 0:
        raise CannotGoOn(
            f"apt-get could not install {', '.join(packages)}: {done.stderr.strip().splitlines()[-1:] or '?'}"
        )


def _fingerprint() -> str:
    digest = hashlib.sha256(str(sys.version_info[:2]).encode())
    for name in LOCKS:
        digest.update((ROOT / "requirements" / f"{name}.txt").read_bytes())
    return digest.hexdigest()


def _count(lock: Path) -> int:
    return sum("==" in line and not line.startswith((" ", "#")) for line in lock.read_text().splitlines())


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_program(name: str) -> bool:
    return bool(shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin"))


def _has_cjk_font() -> bool:
    names = ("NotoSansCJK", "wqy-", "SourceHanSans", "DroidSansFallback")
    for folder in CJK_FONT_FOLDERS:
        for _, _, files in os.walk(folder):
            if any(file.startswith(names) for file in files):
                return True
    return False


@contextlib.contextmanager
def _step(words: str) -> Iterator[None]:
    """Say what is being done, then how long it took."""
    started = time.monotonic()
    print(f"{words} … ", end="", flush=True)
    try:
        yield
    except BaseException:
        print("failed", flush=True)
        raise
    print(f"{time.monotonic() - started:.0f} s", flush=True)
