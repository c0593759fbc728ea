"""Defaults of messages: what cannot be hashed cannot be described in the server's OpenAPI document."""

from __future__ import annotations

import importlib
import pkgutil

import msgspec

import domain

#: raw JSON, described by hand (`lead_server/openapi.py`)
BY_HAND = {("domain.feed", "Item", "body")}


def test_every_default_can_be_described() -> None:
    """A default that is a struct with a dictionary in it is made by a factory."""
    found = set()
    for module in pkgutil.walk_packages(domain.__path__, "domain."):
        loaded = importlib.import_module(module.name)
        for name, one in vars(loaded).items():
            if not (
                isinstance(one, type) and issubclass(one, msgspec.Struct) and one.__module__ == module.name
            ):
                continue
            for field in msgspec.structs.fields(one):
                try:
                    hash(field.default)
                except TypeError:
                    found.add((module.name, name, field.name))
    assert found == BY_HAND
