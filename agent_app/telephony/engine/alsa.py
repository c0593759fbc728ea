"""ALSA without the plug-ins that nobody chooses: they load video codecs into a process that is to stay small.

PortAudio opens every device that ALSA's configuration names, to see whether it works. Debian's names an AC3 encoder and a
resampler by libavcodec; opening them costs 17 MB for as long as the engine lives, and no list of ours shows them. So the
engine gives ALSA a configuration that is the system's, with the folders of snippets read file by file and those left out.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

SYSTEM = Path("/usr/share/alsa/alsa.conf")
#: in the order in which the system's own configuration reads them
FOLDERS = (Path("/var/lib/alsa/conf.d"), Path("/usr/etc/alsa/conf.d"), Path("/etc/alsa/conf.d"))
#: snippets that only define what `device_list` hides
_LEFT_OUT = re.compile(r"a52|rate-lav|samplerate|speex|upmix|vdownmix|jack|\boss\b")
_variable = "ALSA_CONFIG_PATH"
_kept: list[int] = []


def spare() -> None:
    """Have ALSA read the small configuration in this process. Before PortAudio is loaded; twice is once.

    A configuration that somebody set (`ALSA_CONFIG_PATH`) stays, and so does everything on a system without ALSA or
    whose folders are elsewhere.
    """
    if _variable in os.environ or not SYSTEM.is_file() or not hasattr(os, "memfd_create"):
        return
    number = os.memfd_create("alsa.conf")
    os.write(number, configuration(SYSTEM, FOLDERS).encode())
    _kept.append(number)  # ALSA reads it again with every device it opens
    os.environ[_variable] = f"/proc/{os.getpid()}/fd/{number}"


def configuration(system: Path, folders: tuple[Path, ...]) -> str:
    """The system's configuration with a list of snippets instead of folders of them."""
    snippets = [
        str(path)
        for folder in folders
        for path in sorted(folder.glob("*.conf"))
        if not _LEFT_OUT.search(path.stem)
    ]
    files = [*snippets, "/etc/asound.conf", "/usr/etc/asound.conf", "~/.asoundrc", "~/.config/alsa/asoundrc"]
    listed = "\n".join(f'\t\t"{path}"' for path in files)
    return f"<{system}>\n!@hooks [\n{{\n\tfunc load\n\tfiles [\n{listed}\n\t]\n\terrors false\n}}\n]\n"
