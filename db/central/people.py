"""Organisation, regions, teams, people, and what they sign in with."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, Table, Text, Uuid, func

from db.central.base import (
    METADATA,
    code_key,
    index,
    json,
    key,
    moment,
    optional_text,
    parent,
    ref,
    table,
    text,
)

#: `number_key_sealed`: the key of the organisation's number hashes, sealed with the server's escrow key.
organisation = Table(
    "organisation",
    METADATA,
    Column("org_id", Uuid(as_uuid=False), primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    text("name"),
    text("home_country", "CN"),
    Column("number_key_sealed", LargeBinary, nullable=False),
    json("settings"),
    moment("created_at", now=True),
    Column("permission_revision", BigInteger, nullable=False, server_default="0"),
)

region = table(
    "region",
    key(),
    text("name"),
    text("country"),
    text("time_zone"),
    moment("dissolved_at"),
    Column("revision", BigInteger, nullable=False, server_default="0"),
)

team = table(
    "team",
    key(),
    ref("region_id", required=True),
    text("name"),
    moment("dissolved_at"),
    Column("revision", BigInteger, nullable=False, server_default="0"),
    parent(["region_id"], "region", ["id"]),
    index("region_id"),
)

#: `password_hash` is null until an invitation was accepted; `totp_sealed` is the second factor, `totp_step` the last one
#: that was used, `totp_wanted`: she must have one. `revision` names a state that an admin looked at.
#: `totp_until`: how long she may sign in without the second factor that her role must have.
#: `email`: for sheets alone; it travels to no desk but an admin's.
person = table(
    "person",
    key(),
    text("login"),
    text("name"),
    text("role"),
    ref("team_id"),
    ref("region_id"),
    text("language"),
    text("time_zone"),
    Column("active", Boolean, nullable=False, server_default="true"),
    optional_text("password_hash"),
    Column("invite_hash", LargeBinary),
    moment("invite_until"),
    Column("totp_sealed", LargeBinary),
    moment("password_at"),
    moment("created_at", now=True),
    Column("revision", BigInteger, nullable=False, server_default="0"),
    Column("totp_wanted", Boolean, nullable=False, server_default="false"),
    Column("totp_step", BigInteger, nullable=False, server_default="0"),
    text("email"),
    moment("totp_until"),
    index("team_id"),
    index("region_id"),
)
Index("uq_person_login", person.c.org_id, func.lower(person.c.login), unique=True)

#: Each opens a sign-in once in place of a code of the second factor. `code_hash`: SHA-256 of it, with the person's id.
recovery_code = table(
    "recovery_code",
    key("person_id"),
    Column("code_hash", LargeBinary, primary_key=True),
    moment("made_at", now=True),
    moment("used_at"),
    parent(["person_id"], "person", ["id"]),
)

#: A role's cell that an admin set differently from `domain.permissions`.
permission = table(
    "permission",
    code_key("role"),
    code_key("entity"),
    code_key("action"),
    text("scope"),
    moment("at", now=True),
    ref("by"),
)

#: One desk of one person (two people at one PC are two rows). `lineage` and `last_seq` tell a restored or
#: cloned desk from the one we know. `engine_key`: public key of its telephone's engine, for numbers that only that opens.
device = table(
    "device",
    key(),
    key("person_id"),
    text("name"),
    text("app_version"),
    Column("protocol", Integer, nullable=False, server_default="0"),
    moment("created_at", now=True),
    moment("last_seen_at"),
    text("last_address"),
    moment("revoked_at"),
    ref("revoked_by"),
    moment("wiped_at"),
    Column("last_seq", BigInteger, nullable=False, server_default="0"),
    ref("lineage"),
    ref("lineage_before"),
    json("cursors"),
    Column("store_key_sealed", LargeBinary),
    Column("engine_key", LargeBinary),
    parent(["person_id"], "person", ["id"]),
    index("person_id"),
)

#: Only the SHA-256 of a token is kept. The token itself begins with the organisation's id.
session = Table(
    "session",
    METADATA,
    Column("org_id", Uuid(as_uuid=False), primary_key=True),
    Column("token_hash", LargeBinary, primary_key=True),
    ref("person_id", required=True),
    ref("device_id"),
    moment("created_at", now=True),
    moment("expires_at", required=True),
    moment("last_used_at"),
    text("address"),
    moment("revoked_at"),
    text("revoked_why"),
    parent(["person_id"], "person", ["id"]),
    index("person_id"),
    index("device_id"),
)

#: Counts wrong passwords; `subject` is `login:<name>` or `address:<ip>`.
sign_in_failure = table(
    "sign_in_failure",
    code_key("subject"),
    Column("failures", Integer, nullable=False, server_default="0"),
    moment("last_at", now=True),
    moment("locked_until"),
)
