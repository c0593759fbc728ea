"""Scripts by hand and by chance, for tests of what becomes of them."""

from __future__ import annotations

from hypothesis import strategies as st

from domain.scripts import Objection, Option, Script, Step


def t(words: str) -> dict[str, str]:
    return {"en": words, "zh": f"{words}。", "es": f"{words}."}


def say(name: str, goto: str = "", words: str = "") -> Step:
    return Step(id=name, kind="say", text=t(words or f"Words of {name}"), goto=goto)


SCRIPT = Script(
    code="renewal",
    title=t("Renewal"),
    version=3,
    start="hello",
    steps=(
        say("hello", "still"),
        Step(
            id="still", kind="ask", text=t("Is it still so?"),
            options=(Option(code="yes", text=t("Yes"), goto="price"), Option(code="no", text=t("No"), goto="end")),
        ),
        say("price", "end"),
        Step(id="end", kind="outcome", text=t("Bye")),
    ),
    objections=(Objection(code="dear", title=t("Too dear"), steps=(say("d1", "d2"), say("d2"))),),
)  # fmt: skip

_names = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=8, unique=True)
_words = st.text(alphabet="xyzé王", min_size=1, max_size=4)


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    """A script of up to eight steps and two objections."""
    names = draw(_names)
    targets = st.sampled_from(["", *names])
    steps = tuple(say(name, draw(targets), draw(_words)) for name in names)
    objections = []
    for code in draw(st.lists(st.sampled_from(["o1", "o2"]), unique=True)):
        inner = tuple(say(f"{code}{n}", words=draw(_words)) for n in range(draw(st.integers(1, 3))))
        objections.append(Objection(code=code, title=t(draw(_words)), steps=inner))
    return Script(code="s", title=t(draw(_words)), start=names[0], steps=steps, objections=tuple(objections))
