"""What an organisation has decided about the recording of its calls.

Desks learn it with each sign-in. Sources: GDPR art. 21 (objection), China's PIPL art. 47 (deletion on withdrawal), consent
of both sides in US states such as California (Penal Code § 632): which of them applies is the customer's own lawyers' word,
so each is a setting, and the careful one is the default.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from domain.leads import Consent, Frozen

Form = Literal["flac", "opus", "wav"]
#: `purge`: nothing of the recording is kept; `keep`: it ends there, and is marked
OnObjection = Literal["purge", "keep"]
#: what the customer hears when the recording begins
Announce = Literal["none", "tone", "words"]

MEDIA_TYPES: dict[Form, str] = {"flac": "audio/flac", "opus": "audio/ogg", "wav": "audio/wav"}


class RecordingPolicy(Frozen, frozen=True, kw_only=True):
    """Attributes:
    form: how recordings are kept; `flac` loses nothing, `opus` is a tenth of it.
    on_objection: what becomes of the recording when the customer objects in the call.
    announce: said to both sides by the telephone itself, when the recording begins. Words are a WAV on the desk
        (`notice.wav` in the person's folder); where it is missing the tone is heard instead, so that nobody is recorded
        unannounced.
    """

    form: Form = "flac"
    on_objection: OnObjection = "purge"
    announce: Announce = "none"


#: what becomes of card and identity numbers that were said: `apart`: masked in text and sound, the original for those who
#: may unmask recordings; `remove`: masked, and the original is overwritten; `keep`: nothing is looked for
PersonalData = Literal["apart", "remove", "keep"]
Unread = Literal["heard", "withheld"]


class SpeechPolicy(Frozen, frozen=True, kw_only=True):
    """What the machine may make of what was said. The server's alone: desks need not know it.

    Attributes:
        transcribe: False: no words are written down at all.
        unread: what becomes of a recording whose words were not looked through for numbers yet: `heard` as it is, or
            `withheld` until then from everybody who may not unmask recordings.
    """

    transcribe: bool = True
    personal_data: PersonalData = "apart"
    unread: Unread = "heard"


def objected(consents: Iterable[Consent]) -> bool:
    """The newest word of a customer about the recording of her calls is no."""
    said = [one for one in consents if one.channel == "recording"]
    return bool(said) and not max(said, key=lambda one: one.at).given
