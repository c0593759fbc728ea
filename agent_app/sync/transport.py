"""HTTP to the lead server: one request, one answer, every trouble a code of `domain.errors`.

The system's trust store and proxy settings are used (`truststore`, `requests`). One `Transport` serves one thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from agent_app.recordings.tus import Reply
from domain.addresses import is_loopback
from domain.api import (
    CallGrant,
    CallGrantRequest,
    CallPage,
    DialAnswer,
    DialAsk,
    ServerInfo,
    SignedIn,
    SignIn,
)
from domain.decoding import decoded
from domain.errors import CODES, UserError
from domain.feed import PROTOCOL, PullAnswer, PullRequest, PushAnswer, PushRequest, WaitAnswer
from domain.problem import Problem

if TYPE_CHECKING:
    import requests

T = TypeVar("T")

CONNECT_TIMEOUT_S = 5.0
READ_TIMEOUT_S = 30.0
WAIT_S = 25
_READ_BYTES = 1 << 20  #: at once; `requests` itself reads 10 KB, which takes a page of a first sync 500 turns


class Transport:
    """A connection to one server. `token` is set after sign-in.

    Args:
        base: `https://host:port`, or http on loopback.
        verify: True, or a file of certificates to trust beside the system's.
    """

    def __init__(self, base: str, *, verify: bool | str = True) -> None:
        self.base, self.token, self._verify = base.rstrip("/"), "", verify
        # Within this computer packing only costs both sides' time.
        self._packing = {"Accept-Encoding": "identity"} if is_loopback(_host(self.base)) else {}
        self._session: requests.Session | None = (
            None  # made with the first word: the queue does not wait for it
        )

    def twin(self) -> Transport:
        """Another connection with the same token, for another thread."""
        other = Transport(self.base, verify=self._verify)
        other.token = self.token
        return other

    def about(self) -> ServerInfo:
        return self.ask("GET", "/v1/about", ServerInfo)

    def sign_in(self, request: SignIn) -> SignedIn:
        return self.ask("POST", "/v1/session", SignedIn, request)

    def sign_out(self) -> None:
        self.ask("DELETE", "/v1/session", object)

    def pull(self, request: PullRequest) -> PullAnswer:
        return self.ask("POST", "/v1/feed/pull", PullAnswer, request, read_timeout_s=120)

    def push(self, request: PushRequest) -> PushAnswer:
        return self.ask("POST", "/v1/feed/push", PushAnswer, request, read_timeout_s=60)

    def wait(self, request: PullRequest) -> WaitAnswer:
        return self.ask(
            "POST", f"/v1/feed/wait?seconds={WAIT_S}", WaitAnswer, request, read_timeout_s=WAIT_S + 15
        )

    def grant(self, request: CallGrantRequest) -> CallGrant:
        return self.ask("POST", "/v1/grants", CallGrant, request, read_timeout_s=3)

    def ask_dial(self, wanted: DialAsk) -> DialAnswer:
        return self.ask("POST", "/v1/dials", DialAnswer, wanted, read_timeout_s=3)

    def hold_dial(self, call_id: str) -> None:
        self.ask("PUT", f"/v1/dials/{call_id}", object, read_timeout_s=5)

    def end_dial(self, call_id: str) -> None:
        self.ask("DELETE", f"/v1/dials/{call_id}", object, read_timeout_s=5)

    def calls(self, query: dict[str, str]) -> CallPage:
        return self.ask("GET", "/v1/calls", CallPage, query=query)

    def ask(
        self,
        method: str,
        path: str,
        answer: type[T],
        body: object = None,
        *,
        query: dict[str, str] | None = None,
        read_timeout_s: float = READ_TIMEOUT_S,
    ) -> T:
        """Send a request and decode the answer.

        Raises:
            UserError: what the server said, or server_away, certificate_wrong, not_a_lead_server.
        """
        content = self.fetch(method, path, body, query=query, read_timeout_s=read_timeout_s)
        if answer is object:
            return None  # type: ignore[return-value]
        try:
            return decoded(content, answer)
        except msgspec.MsgspecError as error:
            raise UserError("not_a_lead_server", f"{path}: {error}") from error

    def fetch(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        query: dict[str, str] | None = None,
        read_timeout_s: float = READ_TIMEOUT_S,
    ) -> bytes:
        """As `ask`, with the bare answer (recordings)."""
        headers: dict[str, str] = {"X-Leadline-Protocol": str(PROTOCOL), **self._packing}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        import requests

        data = None
        if body is not None:
            data, headers["Content-Type"] = msgspec.json.encode(body), "application/json"
        try:
            response = self._opened().request(
                method, self.base + path, data=data, params=query, headers=headers,
                timeout=(CONNECT_TIMEOUT_S, read_timeout_s), allow_redirects=False, stream=True,
            )  # fmt: skip
            with response:
                content = b"".join(response.iter_content(_READ_BYTES))
        except requests.exceptions.SSLError as error:
            raise UserError("certificate_wrong", str(error), server=self.base) from error
        except (
            requests.exceptions.InvalidURL,
            requests.exceptions.InvalidSchema,
            requests.exceptions.MissingSchema,
        ) as e:
            raise UserError("not_a_lead_server", str(e), server=self.base) from e
        except requests.exceptions.ReadTimeout as error:  # it was there and did not come to an end
            raise UserError("server_away", str(error), server=self.base, late="1") from error
        except requests.exceptions.RequestException as error:
            raise UserError("server_away", str(error), server=self.base) from error
        if response.status_code >= 300:
            raise _problem(response.status_code, content, self.base)
        return content

    def exchange(self, method: str, url: str, headers: dict[str, str], body: bytes) -> Reply:
        """One bare exchange, whatever its status: for protocols that answer by status and headers (tus).

        Args:
            url: an address in full; the token goes only to our own server.

        Raises:
            UserError: server_away, certificate_wrong.
        """
        import requests

        sent = {"X-Leadline-Protocol": str(PROTOCOL), **headers}
        if self.token and url.startswith(self.base + "/"):
            sent["Authorization"] = f"Bearer {self.token}"
        try:
            answer = self._opened().request(
                method, url, data=body, headers=sent, timeout=(CONNECT_TIMEOUT_S, 60), allow_redirects=False
            )
        except requests.exceptions.SSLError as error:
            raise UserError("certificate_wrong", str(error), server=self.base) from error
        except requests.exceptions.RequestException as error:
            raise UserError("server_away", str(error), server=self.base) from error
        return Reply(answer.status_code, {name.lower(): value for name, value in answer.headers.items()})

    def close(self) -> None:
        if self._session is not None:
            self._session.close()

    def _opened(self) -> requests.Session:
        if self._session is None:
            from agent_app.sync.trust import new_session

            self._session = new_session(None if isinstance(self._verify, bool) else self._verify)
        return self._session


def _host(base: str) -> str:
    """The host of an address of ours (`http://[::1]:8000` -> `::1`)."""
    name = base.partition("://")[2].partition("/")[0]
    return name.partition("]")[0].lstrip("[") if name.startswith("[") else name.partition(":")[0]


def _problem(status: int, content: bytes, server: str) -> UserError:
    try:
        problem = decoded(content, Problem)
    except msgspec.MsgspecError:
        if status in (502, 503, 504):  # a proxy before a server that is away
            return UserError("server_away", f"HTTP {status}", server=server)
        return UserError("not_a_lead_server", f"HTTP {status}", server=server)
    if problem.code not in CODES:
        return UserError("internal", f"unknown code {problem.code}: {problem.detail}")
    return UserError(problem.code, problem.detail, **problem.data)
