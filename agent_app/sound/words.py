"""The room's sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_app.sound.model import SoundState, Use, name_of
from agent_app.widgets.noop import QT_TRANSLATE_NOOP

TITLES = {
    "microphone": QT_TRANSLATE_NOOP("sound", "Microphone"),
    "speaker": QT_TRANSLATE_NOOP("sound", "Loudspeaker"),
    "ring": QT_TRANSLATE_NOOP("sound", "Ring"),
}
NAMED = {
    "default": QT_TRANSLATE_NOOP("sound", "The system's own"),
    "null": QT_TRANSLATE_NOOP("sound", "None"),
}
TROUBLE = {
    "lost": QT_TRANSLATE_NOOP("sound", "It went away. In use: {device}. It is taken again when it is back."),
    "missing": QT_TRANSLATE_NOOP("sound", "It is not there. In use: {device}."),
    "no_library": QT_TRANSLATE_NOOP(
        "sound", "This computer cannot open sound devices. Ask your administrator."
    ),
}
HEARD = {
    "": QT_TRANSLATE_NOOP("sound", "Listening…"),
    "nothing": QT_TRANSLATE_NOOP("sound", "Your microphone gives nothing. Is it muted on the headset?"),
    "faint": QT_TRANSLATE_NOOP("sound", "Very quiet. Move the microphone nearer to your mouth."),
    "good": QT_TRANSLATE_NOOP("sound", "Good"),
    "too_loud": QT_TRANSLATE_NOOP("sound", "Too loud: turn it down, or move it away from your mouth."),
}
TRIED = {
    "nothing": QT_TRANSLATE_NOOP(
        "sound", "Nothing was heard. Choose another microphone, or see whether it is muted."
    ),
    "faint": QT_TRANSLATE_NOOP("sound", "You were heard, but very quietly."),
    "good": QT_TRANSLATE_NOOP("sound", "You were heard well."),
    "too_loud": QT_TRANSLATE_NOOP("sound", "You were heard, but too loudly: it was cut off at the top."),
}
STEPS = {
    "listening": QT_TRANSLATE_NOOP("sound", "Say something now: four seconds are recorded."),
    "playing": QT_TRANSLATE_NOOP("sound", "Now you hear it back."),
    "ended": QT_TRANSLATE_NOOP("sound", "The test ended: a call comes first."),
}


def _t(text: str) -> str:
    return QCoreApplication.translate("sound", text)


def title(use: Use) -> str:
    return _t(TITLES[use])


def device_words(device: str, name: str = "") -> str:
    """A device as people know it."""
    return _t(NAMED[device]) if device in NAMED else name or name_of(device)


def state_words(state: SoundState, use: Use) -> str:
    """How one device stands."""
    used, chosen = state.in_use.get(use, ""), state.chosen.get(use, "default")
    if trouble := state.trouble.get(use):
        names = {id: name for _kind, id, name in state.devices}
        return _t(TROUBLE[trouble]).format(device=device_words(used or "null", names.get(used, "")))
    if chosen == "null":
        return QCoreApplication.translate("sound", "Silent, as chosen")
    if used:
        return QCoreApplication.translate("sound", "In use")
    return QCoreApplication.translate("sound", "Opened when it is needed")


def heard_words(state: SoundState) -> str:
    """What the microphone gives just now."""
    return _t(HEARD[state.heard])


def level_words(state: SoundState) -> str:
    """Whether something is heard from the loudspeaker."""
    if state.reading is None or state.reading.speaker_db < -60:
        return QCoreApplication.translate("sound", "Silent just now")
    return QCoreApplication.translate("sound", "Sounds")


def test_words(state: SoundState) -> str:
    """Where the trial is, and what came of it."""
    if state.step in ("", "done"):
        return _t(TRIED[state.found]) if state.found else ""
    said = _t(STEPS[state.step])
    return f"{said} {_t(TRIED[state.found])}" if state.step == "playing" and state.found else said
