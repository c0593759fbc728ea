"""What models say when nobody speaks: their own prompt, and the farewells of films that they learned from."""

from __future__ import annotations

import re

#: gives simplified characters and punctuation; on unintelligible sound the model repeats it
PROMPTS = {"zh": "以下是普通话的句子。"}
#: said at the end of films; nobody says them on the telephone
_FAREWELLS = (
    "thanks for watching", "thank you for watching", "subtitles by", "subtítulos realizados por", "amara.org",
    "suscríbete al canal", "字幕由", "字幕志愿者", "请不吝点赞", "订阅转发打赏", "谢谢观看", "感谢观看",
)  # fmt: skip
_SILENCE = 0.6
_LETTERS = re.compile(r"\W+")


def is_noise(text: str, no_speech: float) -> bool:
    """True for a stretch whose text is none of a speaker's.

    Args:
        no_speech: the model's own doubt that anybody speaks, 0 to 1.
    """
    plain = _LETTERS.sub("", text).casefold()
    if not plain:
        return True
    if any(plain in _LETTERS.sub("", prompt) for prompt in PROMPTS.values()) and len(plain) > 3:
        return True
    lowered = text.casefold()
    if any(said in lowered for said in _FAREWELLS):
        return True
    return no_speech > _SILENCE and len(plain) < 4
