"""The one error shape of every route."""

from __future__ import annotations

from typing import Any

import msgspec


class Problem(msgspec.Struct, kw_only=True):
    """What a route answers when it does not do what was asked: `{"ok": false, "code": …, "data": {…}, "detail": …}`.

    Attributes:
        code: one of `domain.errors.CODES`.
        data: values for the sentence, never personal data of a customer.
        detail: English, for logs and developers.
    """

    code: str
    data: dict[str, Any] = {}
    detail: str = ""
    ok: bool = False
