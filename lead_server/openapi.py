"""What Litestar cannot know about our messages: raw JSON, the one error shape, and examples that work.

`tests/integration/test_openapi.py` sends every example to its route.
"""

from __future__ import annotations

from typing import Any, cast

import msgspec
from litestar import Litestar
from litestar._openapi.plugin import OpenAPIPlugin
from litestar._openapi.schema_generation import SchemaCreator
from litestar.openapi.spec import (
    Example,
    OpenAPI,
    OpenAPIMediaType,
    OpenAPIResponse,
    OpenAPIType,
    Reference,
    RequestBody,
    Schema,
)  # fmt: skip
from litestar.plugins import OpenAPISchemaPlugin
from litestar.typing import FieldDefinition

from domain.feed import Item, PushRequest

_PROBLEM = Schema(
    title="Problem",
    description="The one error shape: a code of `domain.errors.CODES`, values for a sentence, English for logs.",
    type=OpenAPIType.OBJECT,
    required=["ok", "code"],
    properties={
        "ok": Schema(type=OpenAPIType.BOOLEAN, const=False),
        "code": Schema(type=OpenAPIType.STRING),
        "data": Schema(type=OpenAPIType.OBJECT),
        "detail": Schema(type=OpenAPIType.STRING),
    },
    examples=[
        {
            "ok": False,
            "code": "locked_out",
            "data": {"until": "2026-11-21T09:30:00+00:00"},
            "detail": "Too many …",
        }
    ],
)

_COMPONENT = "#/components/schemas/{name}"

#: path -> a body that the route takes
EXAMPLES: dict[str, dict[str, Any]] = {
    "/v1/session": {
        "organisation": "demo", "login": "mira", "password": "a long password",
        "device_id": "0199c5a0-0000-7000-8000-000000000001", "device_name": "Desk 4", "app_version": "0.1.0",
        "protocol": 1,
    },
    "/v1/session/store-key": {
        "device_id": "0199c5a0-0000-7000-8000-000000000001",
        "store_key": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
    },
    "/v1/feed/pull": {
        "protocol": 1, "device_id": "0199c5a0-0000-7000-8000-000000000001", "history": "", "cursors": {},
        "limit": 2000,
    },
    "/v1/feed/wait": {
        "protocol": 1, "device_id": "0199c5a0-0000-7000-8000-000000000001", "history": "", "cursors": {},
    },
    "/v1/feed/push": {
        "protocol": 1, "device_id": "0199c5a0-0000-7000-8000-000000000001",
        "operations": [
            {
                "id": "0199c5a0-0000-7000-8000-0000000000aa", "seq": 1, "kind": "tagged", "version": 1,
                "entity_id": "0199c5a0-0000-7000-8000-0000000000bb", "at": "2026-11-21T09:30:00Z",
                "body": {"lead_id": "0199c5a0-0000-7000-8000-0000000000bb", "add": ["renewal"]},
            }
        ],
    },
    "/v1/grants": {
        "number": "+8613800138000", "call_id": "0199c5a0-0000-7000-8000-0000000000cc",
        "device_id": "0199c5a0-0000-7000-8000-000000000001",
    },
}  # fmt: skip


def _describe_push(document: OpenAPI) -> None:
    """The push route decodes its body itself, so Litestar does not see its form; msgspec tells it."""
    (reference,), components = msgspec.json.schema_components([PushRequest], ref_template=_COMPONENT)
    for name, schema in components.items():
        document.components.schemas.setdefault(name, cast(Schema, schema))
    push = (document.paths or {})["/v1/feed/push"].post
    if push is not None:
        media = OpenAPIMediaType(schema=Reference(ref=reference["$ref"]))
        push.request_body = RequestBody(content={"application/json": media}, required=True)


class RawPlugin(OpenAPISchemaPlugin):
    """`msgspec.Raw` is any JSON object; which one, `kind` beside it tells (see `domain.feed.Item`)."""

    @staticmethod
    def is_plugin_supported_type(value: Any) -> bool:
        return value is msgspec.Raw

    def to_openapi_schema(self, field_definition: FieldDefinition, schema_creator: SchemaCreator) -> Schema:
        return Schema(type=[OpenAPIType.OBJECT, OpenAPIType.NULL], description="JSON; `kind` tells its form")


class ItemPlugin(OpenAPISchemaPlugin):
    """WORKAROUND: Litestar's own plugin asks whether a default is in a set, and `Raw` cannot be hashed (2.25)."""

    @staticmethod
    def is_plugin_supported_type(value: Any) -> bool:
        return value is Item

    def to_openapi_schema(self, field_definition: FieldDefinition, schema_creator: SchemaCreator) -> Schema:
        hints = field_definition.get_type_hints(include_extras=True, resolve_generics=True)
        fields = msgspec.structs.fields(Item)
        return schema_creator.create_component_schema(
            field_definition,
            required=sorted(f.encode_name for f in fields if f.required),
            property_fields={
                f.encode_name: FieldDefinition.from_annotation(annotation=hints[f.name], name=f.encode_name)
                for f in fields
            },
        )


class _Described(OpenAPIPlugin):
    """Completes the document when it is made: with the first who asks for it, not with each start (a second)."""

    __slots__ = ()

    def _build_openapi(self) -> OpenAPI:
        document = super()._build_openapi()
        _complete(document)
        return document


def describe(app: Litestar) -> None:
    """Have the generated document completed.

    WORKAROUND: Litestar (2.25) makes its own plugin and has no place to say another one; ours differs in one method.
    """
    app.plugins.get(OpenAPIPlugin).__class__ = _Described


def _complete(document: OpenAPI) -> None:
    """Add what our error handlers really answer, and the examples."""
    assert document.components is not None and document.components.schemas is not None
    document.components.schemas["Problem"] = _PROBLEM
    _describe_push(document)
    problem = OpenAPIResponse(
        description="Trouble, in the one shape",
        content={"application/json": OpenAPIMediaType(schema=Reference(ref="#/components/schemas/Problem"))},
    )
    for path, item in (document.paths or {}).items():
        for operation in (item.get, item.post, item.put, item.delete, item.patch, item.head, item.options):
            if operation is None:
                continue
            fine = {s: r for s, r in (operation.responses or {}).items() if s.startswith("2")}
            operation.responses = {**fine, "default": problem}
            body = operation.request_body
            if path in EXAMPLES and body is not None and not isinstance(body, Reference):
                for media in body.content.values():
                    media.examples = {"one": Example(value=EXAMPLES[path])}
