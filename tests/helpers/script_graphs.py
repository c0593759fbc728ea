"""Scripts drawn at random: steps of all kinds, objections that call each other, required statements, loops, rings.

Not all of them are sound; that is the point. `drawn(rng)` and a seeded `random.Random` give the same script each time.
"""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

from domain.scripts import (
    Act,
    Case,
    Field,
    Limits,
    Objection,
    Offer,
    Option,
    Player,
    Question,
    Script,
    Step,
)

AT = datetime(2026, 11, 23, 2, tzinfo=UTC)
WORDS = {"en": "words", "zh": "话", "es": "palabras"}
KINDS = ("say", "say", "ask", "ask", "disclose", "branch", "verify", "consent", "act", "sub_script", "typed")
CONDITIONS = (
    "lead.tier == 'A'",
    "lead.called_count > 2",
    "has(lead.email)",
    "'vip' in lead.tags",
    "true",
    "false",
)
FACTS = (
    {"lead": {}, "today": "2026-11-23"},
    {"lead": {"tier": "A", "called_count": 3, "tags": ["vip"], "fields": {"code": "1234"}}, "today": "2026-11-23"},
    {"lead": {"tier": "B", "email": "a@b.c", "called_count": 1, "tags": []}, "today": "2027-01-01"},
)  # fmt: skip


def drawn(rng: random.Random, steps: int = 8) -> Script:
    """A script of about so many steps, with up to three objections."""
    objections = [f"o{n}" for n in range(rng.randint(0, 3))]
    main = _graph(rng, "m", rng.randint(2, steps), objections, outcomes=rng.randint(1, 3))
    return Script(
        code="drawn", title=WORDS, start=main[0].id, steps=main, fields={"code": Field(title=WORDS)},
        offers=(Offer(code="spring", title=WORDS, until=date(2026, 12, 1)),),
        objections=tuple(
            Objection(
                code=code, title=WORDS, listed=rng.random() < 0.7,
                steps=_graph(rng, code, rng.randint(1, 3), objections, outcomes=rng.random() < 0.3),
            )
            for code in objections
        ),
    )  # fmt: skip


def _graph(
    rng: random.Random, prefix: str, many: int, objections: list[str], outcomes: int
) -> tuple[Step, ...]:
    names = [f"{prefix}{n}" for n in range(many)] + [f"{prefix}end{n}" for n in range(outcomes)]
    ends = names[many:]

    def target(n: int) -> str:
        """Mostly onward, sometimes anywhere, in an objection sometimes out of it."""
        if prefix != "m" and rng.random() < 0.35:
            return ""
        if rng.random() < 0.12:
            return rng.choice(names)
        onward = names[n + 1 :] or ends
        return rng.choice(onward[:3]) if onward else ""

    made = [_step(rng, names[n], n, target, objections) for n in range(many)]
    sales = ("sale", "", "refusal", "neutral")
    made += [
        Step(
            id=name, kind="outcome", text=WORDS, disposition="x", category=sales[(i + rng.randint(0, 1)) % 4]
        )
        for i, name in enumerate(ends)
    ]
    return tuple(made)


def _step(rng: random.Random, name: str, n: int, target, objections: list[str]) -> Step:  # type: ignore[no-untyped-def]
    kind = rng.choice(KINDS)
    required = rng.random() < 0.25
    statement = rng.choice(("", "", "costs"))
    offer = "spring" if rng.random() < 0.05 else ""
    common = {"id": name, "text": WORDS, "offer": offer}
    done = {**common, "required": required, "statement": statement if required else ""}
    match kind:
        case "branch":
            cases = tuple(
                Case(when=rng.choice(CONDITIONS), goto=target(n) or name) for _ in range(rng.randint(1, 2))
            )
            return Step(**common, kind="branch", cases=cases, otherwise=target(n) or name)
        case "verify":
            question = Question(code="q", text=WORDS, expects="lead.fields.code", compare="digits")
            return Step(
                **done,
                kind="verify",
                questions=(question,),
                goto=target(n) or name,
                otherwise=target(n) or name,
            )
        case "act":
            acts = (Act(kind="tag", tags=("t",)), Act(kind=rng.choice(("sensitive_on", "sensitive_off"))))
            shown = {**done, "text": WORDS if rng.random() < 0.5 else {}}
            if not shown["text"]:
                shown |= {"required": False, "statement": ""}
            return Step(**shown, kind="act", acts=acts, goto=target(n))
        case "sub_script" if objections:
            return Step(**common, kind="sub_script", calls=rng.choice(objections), goto=target(n))
        case "typed":
            return Step(**done, kind="ask", ask="number", limits=Limits(low=0), goto=target(n))
        case "ask" | "disclose" | "consent":
            options = tuple(_option(rng, i, n, target, objections) for i in range(rng.randint(1, 3)))
            with_options = kind == "ask" or rng.random() < 0.4
            goto = target(n) if rng.random() < 0.8 else ""
            return Step(**done, kind=kind, options=options if with_options else (), goto=goto,
                        otherwise=target(n) if kind == "consent" and not with_options else "")  # fmt: skip
        case _:
            return Step(**done, kind="say", goto=target(n))


def _option(rng: random.Random, i: int, n: int, target, objections: list[str]) -> Option:  # type: ignore[no-untyped-def]
    objection = rng.choice(objections) if objections and rng.random() < 0.2 else ""
    return Option(
        code=("given", "refused", "other")[i], text=WORDS, objection=objection,
        goto="" if objection or rng.random() < 0.3 else target(n), confirms=rng.random() < 0.9,
        tags=("t",) if rng.random() < 0.3 else (),
    )  # fmt: skip


def act(
    player: Player,
    rng: random.Random,
    at: datetime,
    *,
    jumps: bool = False,
    back: bool = False,
    objections: bool = True,
) -> str:
    """One move that an agent could make; gives its name. Without `objections` none is opened where another answer is."""
    step = player.step
    if back and rng.random() < 0.1 and player.back(at):
        return "back"
    if jumps and rng.random() < 0.05:
        player.jump(rng.choice(player.script.steps).id, at)
        return "jump"
    listed = [o.code for o in player.script.objections if o.listed and o.steps]
    if objections and listed and rng.random() < 0.15:
        player.call_objection(rng.choice(listed), at)
        return "objection"
    if step.options and step.ask != "several":
        every = range(1, len(step.options) + 1)
        plain = [n for n in every if objections or not step.options[n - 1].objection]
        player.choose(rng.choice(plain or list(every)), at)
        return "choose"
    match step.kind:
        case "verify":
            if player.question() is None:
                player.forward(at)
            else:
                player.verify(rng.choice(("1234", "", "9999")), at)
        case "consent":
            player.consent(rng.choice(("given", "refused", "withdrawn")), at)
        case "ask" if step.ask == "several":
            player.choose_several((rng.randint(1, len(step.options)),), at)
        case "ask":
            player.enter(float(rng.randint(0, 9)), at)
        case _:
            player.forward(at)
    return step.kind


def walked(script: Script, rng: random.Random, moves: int, **how: bool) -> Player:
    """A player after so many moves, or at an outcome."""
    player, at = Player(script, rng.choice(FACTS)), AT
    player.begin(at)
    for _ in range(moves):
        if player.step.kind == "outcome":
            break
        at += timedelta(seconds=rng.randint(1, 20))
        act(player, rng, at, **how)
    return player
