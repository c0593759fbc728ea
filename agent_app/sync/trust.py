"""How the desk trusts a server: as the browser on this desk does."""

from __future__ import annotations

import ssl
from typing import Any

import requests


def new_session(more: str | None) -> requests.Session:
    """A session with the system's trust store and proxy settings.

    Args:
        more: a file of certificates that are trusted as well.
    """
    session = requests.Session()
    session.headers.update({"Accept": "application/json", "Accept-Encoding": "gzip"})
    session.mount("https://", _SystemTrust(more))
    return session


class _SystemTrust(requests.adapters.HTTPAdapter):
    """TLS checked against the system's own trust store, as the browser on this desk does.

    Args:
        more: a file of certificates that are trusted as well.
    """

    def __init__(self, more: str | None) -> None:
        self._more = more
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        import truststore

        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if self._more:
            context.load_verify_locations(self._more)
        kwargs["ssl_context"] = context
        super().init_poolmanager(*args, **kwargs)
