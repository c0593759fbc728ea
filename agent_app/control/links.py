"""`tel:` and `leadline:` links from other programs. Everything in them is untrusted text."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from domain.errors import UserError

_ALLOWED = frozenset("+0123456789*#-.() ")


def number_of(url: str) -> str:
    """The number in `tel:+86138…`, `tel:138…;ext=5` or `leadline:dial/+86138…`.

    Raises:
        UserError: bad_request for another scheme, number_invalid for letters or nothing.
    """
    parts = urlsplit(url.strip())
    if parts.scheme == "tel":
        text = unquote(parts.path).split(";")[0]
    elif parts.scheme == "leadline":
        words = [w for w in f"{parts.netloc}/{unquote(parts.path)}".split("/") if w]
        if len(words) != 2 or words[0] != "dial":
            raise UserError("bad_request", "leadline:dial/NUMBER is the form of such a link")
        text = words[1]
    else:
        raise UserError("bad_request", f"no link of ours: {parts.scheme}:")
    if not any(c.isdigit() for c in text) or not set(text) <= _ALLOWED or len(text) > 40:
        raise UserError("number_invalid", text=text[:40])
    return text
