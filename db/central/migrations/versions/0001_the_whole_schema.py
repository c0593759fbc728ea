"""The whole schema: every thing that design.md names, `org_id` first in every key and index.

Written as SQL, so that it can be read beside `psql`; `tests/integration/test_schema.py` proves that it says
what `db/central/*.py` says.
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

IMMUTABLE = """
CREATE FUNCTION definition_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN ('published', 'withdrawn') AND (
        TG_OP = 'DELETE' OR NEW.body IS DISTINCT FROM OLD.body OR NEW.version <> OLD.version
        OR NEW.code <> OLD.code OR NEW.kind <> OLD.kind OR NEW.org_id <> OLD.org_id
        OR NEW.state NOT IN ('published', 'withdrawn')
    ) THEN
        RAISE EXCEPTION 'a published %% never changes: %% version %%', OLD.kind, OLD.code, OLD.version
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER definition_is_immutable BEFORE UPDATE OR DELETE ON definition
    FOR EACH ROW EXECUTE FUNCTION definition_is_immutable();

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
"""

TABLES = """
CREATE TABLE article_vote (
    org_id UUID NOT NULL,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    person_id UUID NOT NULL,
    call_id UUID,
    helped INTEGER NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_article_vote PRIMARY KEY (org_id, code, version, person_id)
);
CREATE INDEX ix_article_vote_org_id_code_at ON article_vote (org_id, code, at);

CREATE TABLE attribution_event (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    lead_id UUID,
    kind TEXT DEFAULT '' NOT NULL,
    at timestamptz NOT NULL,
    agent_id UUID,
    call_id UUID,
    deal_id UUID,
    campaign_id TEXT DEFAULT '' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    channel TEXT DEFAULT '' NOT NULL,
    data JSONB DEFAULT '{}' NOT NULL,
    CONSTRAINT pk_attribution_event PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_attribution_event_org_id_campaign_id_at ON attribution_event (org_id, campaign_id, at);
CREATE INDEX ix_attribution_event_org_id_kind_at ON attribution_event (org_id, kind, at);
CREATE INDEX ix_attribution_event_org_id_lead_id_at ON attribution_event (org_id, lead_id, at);

CREATE TABLE audit_event (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    person_id UUID,
    device_id UUID,
    address TEXT DEFAULT '' NOT NULL,
    action TEXT DEFAULT '' NOT NULL,
    entity TEXT DEFAULT '' NOT NULL,
    entity_id TEXT DEFAULT '' NOT NULL,
    lead_id UUID,
    data JSONB DEFAULT '{}' NOT NULL,
    CONSTRAINT pk_audit_event PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_audit_event_org_id_at_id ON audit_event (org_id, at, id);
CREATE INDEX ix_audit_event_org_id_entity_entity_id_at ON audit_event (org_id, entity, entity_id, at);
CREATE INDEX ix_audit_event_org_id_lead_id_at ON audit_event (org_id, lead_id, at);
CREATE INDEX ix_audit_event_org_id_person_id_at ON audit_event (org_id, person_id, at);

CREATE TABLE calibration (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    call_id UUID,
    recording_id UUID,
    form TEXT DEFAULT '' NOT NULL,
    form_version INTEGER DEFAULT '1' NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    agreement JSONB DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    due_at timestamptz,
    by UUID,
    CONSTRAINT pk_calibration PRIMARY KEY (org_id, id)
);

CREATE TABLE call (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    agent_id UUID NOT NULL,
    device_id UUID,
    lead_id UUID,
    number_id UUID,
    campaign_id TEXT DEFAULT '' NOT NULL,
    direction TEXT DEFAULT '' NOT NULL,
    number_text TEXT DEFAULT '' NOT NULL,
    e164 TEXT DEFAULT '' NOT NULL,
    key_hash TEXT DEFAULT '' NOT NULL,
    last4 TEXT DEFAULT '' NOT NULL,
    line TEXT DEFAULT '' NOT NULL,
    matched TEXT DEFAULT '' NOT NULL,
    adapter TEXT DEFAULT '' NOT NULL,
    started_at timestamptz NOT NULL,
    answered_at timestamptz,
    ended_at timestamptz,
    talk_s INTEGER DEFAULT '0' NOT NULL,
    end_cause TEXT DEFAULT '' NOT NULL,
    work_item_id UUID,
    disposition TEXT DEFAULT '' NOT NULL,
    category TEXT DEFAULT '' NOT NULL,
    intention TEXT DEFAULT '' NOT NULL,
    next_step TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    wrap_up JSONB DEFAULT '{}' NOT NULL,
    has_recording BOOLEAN DEFAULT 'false' NOT NULL,
    received_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_call PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_call_org_id_agent_id_started_at_id ON call (org_id, agent_id, started_at, id);
CREATE INDEX ix_call_org_id_disposition_started_at ON call (org_id, disposition, started_at);
CREATE INDEX ix_call_org_id_key_hash ON call (org_id, key_hash);
CREATE INDEX ix_call_org_id_last4_started_at ON call (org_id, last4, started_at);
CREATE INDEX ix_call_org_id_lead_id_started_at ON call (org_id, lead_id, started_at);
CREATE INDEX ix_call_org_id_started_at_id ON call (org_id, started_at, id);

CREATE TABLE call_grant (
    org_id UUID NOT NULL,
    call_id UUID NOT NULL,
    lead_id UUID NOT NULL,
    person_id UUID NOT NULL,
    device_id UUID,
    at timestamptz DEFAULT now() NOT NULL,
    closed_at timestamptz,
    CONSTRAINT pk_call_grant PRIMARY KEY (org_id, call_id, lead_id)
);
CREATE INDEX ix_call_grant_org_id_person_id_lead_id ON call_grant (org_id, person_id, lead_id);

CREATE TABLE definition (
    org_id UUID NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    state TEXT DEFAULT 'draft' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    digest BYTEA,
    created_at timestamptz DEFAULT now() NOT NULL,
    created_by UUID,
    published_at timestamptz,
    by UUID,
    withdrawn_at timestamptz,
    note TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_definition PRIMARY KEY (org_id, kind, code, version)
);
CREATE INDEX ix_definition_published
    ON definition (org_id, kind, code, version DESC) WHERE state = 'published';

CREATE TABLE do_not_call (
    org_id UUID NOT NULL,
    key_hash TEXT NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_do_not_call PRIMARY KEY (org_id, key_hash)
);

CREATE TABLE evaluation (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    call_id UUID,
    recording_id UUID,
    agent_id UUID NOT NULL,
    analyst_id UUID NOT NULL,
    form TEXT DEFAULT '' NOT NULL,
    form_version INTEGER NOT NULL,
    state TEXT DEFAULT 'submitted' NOT NULL,
    queue TEXT DEFAULT 'risk' NOT NULL,
    score JSONB DEFAULT '{}' NOT NULL,
    final NUMERIC,
    comment TEXT DEFAULT '' NOT NULL,
    seconds INTEGER DEFAULT '0' NOT NULL,
    submitted_at timestamptz NOT NULL,
    released_at timestamptz,
    acknowledged_at timestamptz,
    acknowledged_comment TEXT DEFAULT '' NOT NULL,
    received_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_evaluation PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_evaluation_org_id_agent_id_submitted_at_id
    ON evaluation (org_id, agent_id, submitted_at, id);
CREATE INDEX ix_evaluation_org_id_analyst_id_submitted_at ON evaluation (org_id, analyst_id, submitted_at);
CREATE INDEX ix_evaluation_org_id_call_id ON evaluation (org_id, call_id);
CREATE INDEX ix_evaluation_org_id_submitted_at_id ON evaluation (org_id, submitted_at, id);

CREATE TABLE feed_history (
    org_id UUID NOT NULL,
    history UUID NOT NULL,
    since timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_feed_history PRIMARY KEY (org_id)
);

CREATE TABLE import_key (
    org_id UUID NOT NULL,
    digest BYTEA NOT NULL,
    lead_id UUID NOT NULL,
    import_id UUID NOT NULL,
    CONSTRAINT pk_import_key PRIMARY KEY (org_id, digest)
);
CREATE INDEX ix_import_key_org_id_import_id ON import_key (org_id, import_id);
CREATE INDEX ix_import_key_org_id_lead_id ON import_key (org_id, lead_id);

CREATE TABLE import_mapping (
    org_id UUID NOT NULL,
    name TEXT NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_import_mapping PRIMARY KEY (org_id, name)
);

CREATE TABLE import_run (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    file_name TEXT DEFAULT '' NOT NULL,
    digest BYTEA,
    state TEXT DEFAULT 'running' NOT NULL,
    encoding TEXT DEFAULT '' NOT NULL,
    delimiter TEXT DEFAULT '' NOT NULL,
    mapping JSONB DEFAULT '{}' NOT NULL,
    options JSONB DEFAULT '{}' NOT NULL,
    total_rows BIGINT,
    done_rows BIGINT DEFAULT '0' NOT NULL,
    created_leads BIGINT DEFAULT '0' NOT NULL,
    updated_leads BIGINT DEFAULT '0' NOT NULL,
    same_leads BIGINT DEFAULT '0' NOT NULL,
    refused_rows BIGINT DEFAULT '0' NOT NULL,
    figures JSONB DEFAULT '{}' NOT NULL,
    started_at timestamptz DEFAULT now() NOT NULL,
    ended_at timestamptz,
    by UUID,
    problem TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_import_run PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_import_run_org_id_digest ON import_run (org_id, digest);
CREATE INDEX ix_import_run_org_id_started_at ON import_run (org_id, started_at);

CREATE TABLE job (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT 'waiting' NOT NULL,
    arguments JSONB DEFAULT '{}' NOT NULL,
    cursor JSONB DEFAULT '{}' NOT NULL,
    done BIGINT DEFAULT '0' NOT NULL,
    total BIGINT DEFAULT '0' NOT NULL,
    result JSONB DEFAULT '{}' NOT NULL,
    problem TEXT DEFAULT '' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    started_at timestamptz,
    beat_at timestamptz,
    ended_at timestamptz,
    by UUID,
    dedupe_key TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_job PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_job_org_id_dedupe_key ON job (org_id, dedupe_key);
CREATE INDEX ix_job_org_id_state_created_at ON job (org_id, state, created_at);

CREATE TABLE lead (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT 'person' NOT NULL,
    company TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    region_id UUID,
    time_zone TEXT DEFAULT '' NOT NULL,
    place TEXT DEFAULT '' NOT NULL,
    tier TEXT DEFAULT '' NOT NULL,
    stage TEXT DEFAULT '' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    channel TEXT DEFAULT '' NOT NULL,
    referrer TEXT DEFAULT '' NOT NULL,
    email TEXT DEFAULT '' NOT NULL,
    campaign_id TEXT DEFAULT '' NOT NULL,
    intention TEXT DEFAULT '' NOT NULL,
    called_count INTEGER DEFAULT '0' NOT NULL,
    last_outcome TEXT DEFAULT '' NOT NULL,
    last_touch_at timestamptz,
    do_not_call BOOLEAN DEFAULT 'false' NOT NULL,
    do_not_call_reason TEXT DEFAULT '' NOT NULL,
    owner_id UUID,
    fields JSONB DEFAULT '{}' NOT NULL,
    field_marks JSONB DEFAULT '{}' NOT NULL,
    kept JSONB DEFAULT '[]' NOT NULL,
    attempts timestamptz[] DEFAULT '{}' NOT NULL,
    version BIGINT DEFAULT '1' NOT NULL,
    merged_into UUID,
    deleted_at timestamptz,
    import_id UUID,
    created_at timestamptz DEFAULT now() NOT NULL,
    created_by UUID,
    updated_at timestamptz DEFAULT now() NOT NULL,
    updated_by UUID,
    CONSTRAINT pk_lead PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_lead_org_id_campaign_id_id ON lead (org_id, campaign_id, id);
CREATE INDEX ix_lead_org_id_import_id ON lead (org_id, import_id);
CREATE INDEX ix_lead_org_id_merged_into ON lead (org_id, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX ix_lead_org_id_owner_id ON lead (org_id, owner_id);
CREATE INDEX ix_lead_org_id_region_id ON lead (org_id, region_id);

CREATE TABLE lead_duplicate (
    org_id UUID NOT NULL,
    lead_id UUID NOT NULL,
    other_id UUID NOT NULL,
    likeness INTEGER DEFAULT '0' NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    why JSONB DEFAULT '{}' NOT NULL,
    undo JSONB DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_lead_duplicate PRIMARY KEY (org_id, lead_id, other_id)
);

CREATE TABLE membership (
    org_id UUID NOT NULL,
    stream TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    position BIGINT NOT NULL,
    gone BOOLEAN DEFAULT 'false' NOT NULL,
    gone_at timestamptz,
    CONSTRAINT pk_membership PRIMARY KEY (org_id, stream, kind, id)
);
CREATE INDEX ix_membership_org_id_kind_id ON membership (org_id, kind, id);
CREATE UNIQUE INDEX uq_membership_position ON membership (org_id, stream, position);

CREATE TABLE notice (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    stream TEXT DEFAULT '' NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    until timestamptz,
    by UUID,
    CONSTRAINT pk_notice PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_notice_org_id_stream_at ON notice (org_id, stream, at);

CREATE TABLE operation (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    device_id UUID NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    entity_id TEXT DEFAULT '' NOT NULL,
    outcome TEXT DEFAULT '' NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    data JSONB DEFAULT '{}' NOT NULL,
    body JSONB,
    at timestamptz,
    applied_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_operation PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_operation_org_id_applied_at ON operation (org_id, applied_at);
CREATE INDEX ix_operation_org_id_device_id_seq ON operation (org_id, device_id, seq);
CREATE INDEX ix_operation_org_id_outcome_kind_applied_at ON operation (org_id, outcome, kind, applied_at);

CREATE TABLE organisation (
    org_id UUID NOT NULL,
    code TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    home_country TEXT DEFAULT 'CN' NOT NULL,
    number_key_sealed BYTEA NOT NULL,
    settings JSONB DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_organisation PRIMARY KEY (org_id),
    CONSTRAINT uq_organisation_code UNIQUE (code)
);

CREATE TABLE permission (
    org_id UUID NOT NULL,
    role TEXT NOT NULL,
    entity TEXT NOT NULL,
    action TEXT NOT NULL,
    scope TEXT DEFAULT '' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_permission PRIMARY KEY (org_id, role, entity, action)
);

CREATE TABLE person (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    login TEXT DEFAULT '' NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    role TEXT DEFAULT '' NOT NULL,
    team_id UUID,
    region_id UUID,
    language TEXT DEFAULT '' NOT NULL,
    time_zone TEXT DEFAULT '' NOT NULL,
    active BOOLEAN DEFAULT 'true' NOT NULL,
    password_hash TEXT,
    invite_hash BYTEA,
    invite_until timestamptz,
    totp_sealed BYTEA,
    password_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_person_org_id_region_id ON person (org_id, region_id);
CREATE INDEX ix_person_org_id_team_id ON person (org_id, team_id);
CREATE UNIQUE INDEX uq_person_login ON person (org_id, lower(login));

CREATE TABLE pool_rule (
    org_id UUID NOT NULL,
    campaign_id TEXT NOT NULL,
    claim_quota_day INTEGER DEFAULT '20' NOT NULL,
    protection_days INTEGER DEFAULT '30' NOT NULL,
    recycle_idle_days INTEGER DEFAULT '14' NOT NULL,
    cool_down_days INTEGER DEFAULT '7' NOT NULL,
    more JSONB DEFAULT '{}' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_pool_rule PRIMARY KEY (org_id, campaign_id)
);

CREATE TABLE presence (
    org_id UUID NOT NULL,
    person_id UUID NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    since timestamptz DEFAULT now() NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT pk_presence PRIMARY KEY (org_id, person_id)
);

CREATE TABLE recording (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    call_id UUID,
    agent_id UUID,
    started_at timestamptz,
    seconds FLOAT DEFAULT '0' NOT NULL,
    channels INTEGER DEFAULT '1' NOT NULL,
    sample_rate INTEGER DEFAULT '0' NOT NULL,
    media_type TEXT DEFAULT '' NOT NULL,
    bytes BIGINT DEFAULT '0' NOT NULL,
    sha256 BYTEA,
    object_key TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT 'kept' NOT NULL,
    muted JSONB DEFAULT '[]' NOT NULL,
    keep_until timestamptz,
    held BOOLEAN DEFAULT 'false' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    import_source TEXT,
    CONSTRAINT pk_recording PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_recording_org_id_agent_id_started_at ON recording (org_id, agent_id, started_at);
CREATE INDEX ix_recording_org_id_call_id ON recording (org_id, call_id);
CREATE INDEX ix_recording_org_id_sha256 ON recording (org_id, sha256);

CREATE TABLE region (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    country TEXT DEFAULT '' NOT NULL,
    time_zone TEXT DEFAULT '' NOT NULL,
    dissolved_at timestamptz,
    CONSTRAINT pk_region PRIMARY KEY (org_id, id)
);

CREATE TABLE segment (
    org_id UUID NOT NULL,
    code TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    query JSONB DEFAULT '{}' NOT NULL,
    shared BOOLEAN DEFAULT 'true' NOT NULL,
    owner_id UUID,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_segment PRIMARY KEY (org_id, code)
);

CREATE TABLE sign_in_failure (
    org_id UUID NOT NULL,
    subject TEXT NOT NULL,
    failures INTEGER DEFAULT '0' NOT NULL,
    last_at timestamptz DEFAULT now() NOT NULL,
    locked_until timestamptz,
    CONSTRAINT pk_sign_in_failure PRIMARY KEY (org_id, subject)
);

CREATE TABLE stream_head (
    org_id UUID NOT NULL,
    stream TEXT NOT NULL,
    position BIGINT DEFAULT '0' NOT NULL,
    floor BIGINT DEFAULT '0' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_stream_head PRIMARY KEY (org_id, stream)
);

CREATE TABLE tag (
    org_id UUID NOT NULL,
    code TEXT NOT NULL,
    title JSONB DEFAULT '{}' NOT NULL,
    colour TEXT DEFAULT '' NOT NULL,
    hidden BOOLEAN DEFAULT 'false',
    note TEXT,
    CONSTRAINT pk_tag PRIMARY KEY (org_id, code)
);

CREATE TABLE target (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    subject_kind TEXT DEFAULT '' NOT NULL,
    subject_id UUID NOT NULL,
    metric TEXT DEFAULT '' NOT NULL,
    period TEXT DEFAULT 'day' NOT NULL,
    starts_on DATE,
    ends_on DATE,
    value BIGINT DEFAULT '0' NOT NULL,
    currency TEXT DEFAULT '' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_target PRIMARY KEY (org_id, id)
);
CREATE INDEX ix_target_org_id_subject_kind_subject_id ON target (org_id, subject_kind, subject_id);

CREATE TABLE variant_choice (
    org_id UUID NOT NULL,
    lead_id UUID NOT NULL,
    experiment TEXT NOT NULL,
    variant TEXT DEFAULT '' NOT NULL,
    agent_id UUID,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_variant_choice PRIMARY KEY (org_id, lead_id, experiment)
);
CREATE INDEX ix_variant_choice_org_id_experiment_agent_id_variant
    ON variant_choice (org_id, experiment, agent_id, variant);

CREATE TABLE answer (
    org_id UUID NOT NULL,
    call_id UUID NOT NULL,
    n INTEGER NOT NULL,
    lead_id UUID,
    step TEXT DEFAULT '' NOT NULL,
    value JSONB DEFAULT 'null' NOT NULL,
    option TEXT DEFAULT '' NOT NULL,
    field TEXT DEFAULT '' NOT NULL,
    tags TEXT[] DEFAULT '{}' NOT NULL,
    corrected BOOLEAN DEFAULT 'false' NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_answer PRIMARY KEY (org_id, call_id, n),
    CONSTRAINT fk_answer_org_id_call_id FOREIGN KEY(org_id, call_id)
        REFERENCES call (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_answer_org_id_step_at ON answer (org_id, step, at);

CREATE TABLE appeal (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    evaluation_id UUID NOT NULL,
    agent_id UUID NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    questions JSONB DEFAULT '[]' NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    answer TEXT DEFAULT '' NOT NULL,
    answered_by UUID,
    at timestamptz DEFAULT now() NOT NULL,
    answered_at timestamptz,
    CONSTRAINT pk_appeal PRIMARY KEY (org_id, id),
    CONSTRAINT fk_appeal_org_id_evaluation_id FOREIGN KEY(org_id, evaluation_id)
        REFERENCES evaluation (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_appeal_org_id_evaluation_id ON appeal (org_id, evaluation_id);
CREATE INDEX ix_appeal_org_id_state_at ON appeal (org_id, state, at);

CREATE TABLE assignment (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    lead_id UUID NOT NULL,
    owner_id UUID NOT NULL,
    campaign_id TEXT DEFAULT '' NOT NULL,
    since timestamptz DEFAULT now() NOT NULL,
    why TEXT DEFAULT '' NOT NULL,
    by UUID,
    batch_id UUID,
    protected_until timestamptz,
    lease_until timestamptz,
    attempts_left INTEGER,
    ended_at timestamptz,
    ended_why TEXT DEFAULT '' NOT NULL,
    ended_by UUID,
    CONSTRAINT pk_assignment PRIMARY KEY (org_id, id),
    CONSTRAINT fk_assignment_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_assignment_org_id_batch_id ON assignment (org_id, batch_id);
CREATE INDEX ix_assignment_org_id_lead_id_since ON assignment (org_id, lead_id, since);
CREATE INDEX ix_assignment_org_id_owner_id_since ON assignment (org_id, owner_id, since);
CREATE UNIQUE INDEX uq_assignment_open ON assignment (org_id, lead_id) WHERE ended_at IS NULL;

CREATE TABLE calibration_score (
    org_id UUID NOT NULL,
    calibration_id UUID NOT NULL,
    analyst_id UUID NOT NULL,
    answers JSONB DEFAULT '[]' NOT NULL,
    score JSONB DEFAULT '{}' NOT NULL,
    at timestamptz,
    CONSTRAINT pk_calibration_score PRIMARY KEY (org_id, calibration_id, analyst_id),
    CONSTRAINT fk_calibration_score_org_id_calibration_id FOREIGN KEY(org_id, calibration_id)
        REFERENCES calibration (org_id, id) ON DELETE CASCADE
);

CREATE TABLE clip (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    recording_id UUID NOT NULL,
    call_id UUID,
    title TEXT DEFAULT '' NOT NULL,
    library TEXT DEFAULT 'exemplary' NOT NULL,
    stream TEXT DEFAULT '' NOT NULL,
    from_ms INTEGER DEFAULT '0' NOT NULL,
    to_ms INTEGER DEFAULT '0' NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    withdrawn BOOLEAN DEFAULT 'false' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    CONSTRAINT pk_clip PRIMARY KEY (org_id, id),
    CONSTRAINT fk_clip_org_id_recording_id FOREIGN KEY(org_id, recording_id)
        REFERENCES recording (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_clip_org_id_library_at ON clip (org_id, library, at);

CREATE TABLE consent (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    lead_id UUID NOT NULL,
    channel TEXT DEFAULT '' NOT NULL,
    given BOOLEAN NOT NULL,
    at timestamptz NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    by TEXT DEFAULT '' NOT NULL,
    person_id UUID,
    call_id UUID,
    CONSTRAINT pk_consent PRIMARY KEY (org_id, id),
    CONSTRAINT fk_consent_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_consent_org_id_lead_id ON consent (org_id, lead_id);

CREATE TABLE deal (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    lead_id UUID NOT NULL,
    product TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT 'draft' NOT NULL,
    amount_minor BIGINT DEFAULT '0' NOT NULL,
    currency TEXT DEFAULT '' NOT NULL,
    at timestamptz NOT NULL,
    by TEXT DEFAULT '' NOT NULL,
    agent_id UUID,
    campaign_id TEXT DEFAULT '' NOT NULL,
    call_id UUID,
    source TEXT DEFAULT '' NOT NULL,
    channel TEXT DEFAULT '' NOT NULL,
    history JSONB DEFAULT '[]' NOT NULL,
    CONSTRAINT pk_deal PRIMARY KEY (org_id, id),
    CONSTRAINT fk_deal_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_deal_org_id_agent_id_at ON deal (org_id, agent_id, at);
CREATE INDEX ix_deal_org_id_campaign_id_at ON deal (org_id, campaign_id, at);
CREATE INDEX ix_deal_org_id_lead_id ON deal (org_id, lead_id);

CREATE TABLE device (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    app_version TEXT DEFAULT '' NOT NULL,
    protocol INTEGER DEFAULT '0' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    last_seen_at timestamptz,
    last_address TEXT DEFAULT '' NOT NULL,
    revoked_at timestamptz,
    revoked_by UUID,
    wiped_at timestamptz,
    last_seq BIGINT DEFAULT '0' NOT NULL,
    lineage UUID,
    lineage_before UUID,
    cursors JSONB DEFAULT '{}' NOT NULL,
    store_key_sealed BYTEA,
    CONSTRAINT pk_device PRIMARY KEY (org_id, id, person_id),
    CONSTRAINT fk_device_org_id_person_id FOREIGN KEY(org_id, person_id)
        REFERENCES person (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_device_org_id_person_id ON device (org_id, person_id);

CREATE TABLE evaluation_answer (
    org_id UUID NOT NULL,
    evaluation_id UUID NOT NULL,
    question TEXT NOT NULL,
    n INTEGER DEFAULT '0' NOT NULL,
    body JSONB DEFAULT '{}' NOT NULL,
    source TEXT DEFAULT 'human' NOT NULL,
    CONSTRAINT pk_evaluation_answer PRIMARY KEY (org_id, evaluation_id, question),
    CONSTRAINT fk_evaluation_answer_org_id_evaluation_id FOREIGN KEY(org_id, evaluation_id)
        REFERENCES evaluation (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_evaluation_answer_org_id_question ON evaluation_answer (org_id, question);

CREATE TABLE import_refusal (
    org_id UUID NOT NULL,
    import_id UUID NOT NULL,
    n BIGINT NOT NULL,
    line BIGINT NOT NULL,
    column_name TEXT DEFAULT '' NOT NULL,
    value TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    data JSONB DEFAULT '{}' NOT NULL,
    whole_row INTEGER DEFAULT '1' NOT NULL,
    CONSTRAINT pk_import_refusal PRIMARY KEY (org_id, import_id, n),
    CONSTRAINT fk_import_refusal_org_id_import_id FOREIGN KEY(org_id, import_id)
        REFERENCES import_run (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_import_refusal_org_id_import_id_line ON import_refusal (org_id, import_id, line);

CREATE TABLE lead_body (
    org_id UUID NOT NULL,
    lead_id UUID NOT NULL,
    version BIGINT NOT NULL,
    body BYTEA NOT NULL,
    CONSTRAINT pk_lead_body PRIMARY KEY (org_id, lead_id),
    CONSTRAINT fk_lead_body_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);

CREATE TABLE lead_tag (
    org_id UUID NOT NULL,
    lead_id UUID NOT NULL,
    tag TEXT NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    by UUID,
    source TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_lead_tag PRIMARY KEY (org_id, lead_id, tag),
    CONSTRAINT fk_lead_tag_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_lead_tag_org_id_tag_lead_id ON lead_tag (org_id, tag, lead_id);

CREATE TABLE lead_token (
    org_id UUID NOT NULL,
    token TEXT NOT NULL,
    lead_id UUID NOT NULL,
    CONSTRAINT pk_lead_token PRIMARY KEY (org_id, token, lead_id),
    CONSTRAINT fk_lead_token_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_lead_token_org_id_lead_id ON lead_token (org_id, lead_id);
CREATE INDEX ix_lead_token_prefix ON lead_token (org_id, token text_pattern_ops);

CREATE TABLE number (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    lead_id UUID NOT NULL,
    e164 TEXT DEFAULT '' NOT NULL,
    key_hash TEXT DEFAULT '' NOT NULL,
    last4 TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT 'unknown' NOT NULL,
    label TEXT DEFAULT '' NOT NULL,
    extension TEXT DEFAULT '' NOT NULL,
    do_not_call BOOLEAN DEFAULT 'false' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    created_by UUID,
    CONSTRAINT pk_number PRIMARY KEY (org_id, id),
    CONSTRAINT fk_number_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_number_org_id_e164 ON number (org_id, e164);
CREATE INDEX ix_number_org_id_key_hash ON number (org_id, key_hash);
CREATE INDEX ix_number_org_id_last4 ON number (org_id, last4);
CREATE INDEX ix_number_org_id_lead_id ON number (org_id, lead_id);

CREATE TABLE phrase_hit (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    recording_id UUID NOT NULL,
    call_id UUID,
    phrase TEXT DEFAULT '' NOT NULL,
    channel INTEGER DEFAULT '0' NOT NULL,
    from_ms INTEGER DEFAULT '0' NOT NULL,
    to_ms INTEGER DEFAULT '0' NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    likeness FLOAT DEFAULT '1' NOT NULL,
    CONSTRAINT pk_phrase_hit PRIMARY KEY (org_id, id),
    CONSTRAINT fk_phrase_hit_org_id_recording_id FOREIGN KEY(org_id, recording_id)
        REFERENCES recording (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_phrase_hit_org_id_phrase_call_id ON phrase_hit (org_id, phrase, call_id);
CREATE INDEX ix_phrase_hit_org_id_recording_id ON phrase_hit (org_id, recording_id);

CREATE TABLE product_held (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    lead_id UUID NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    ends_on DATE,
    price_minor BIGINT DEFAULT '0' NOT NULL,
    currency TEXT DEFAULT '' NOT NULL,
    period TEXT DEFAULT '' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_product_held PRIMARY KEY (org_id, id),
    CONSTRAINT fk_product_held_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_product_held_org_id_ends_on ON product_held (org_id, ends_on);
CREATE INDEX ix_product_held_org_id_lead_id ON product_held (org_id, lead_id);

CREATE TABLE script_run (
    org_id UUID NOT NULL,
    call_id UUID NOT NULL,
    script TEXT DEFAULT '' NOT NULL,
    version INTEGER NOT NULL,
    variant TEXT DEFAULT '' NOT NULL,
    path JSONB DEFAULT '[]' NOT NULL,
    disclosed TEXT[] DEFAULT '{}' NOT NULL,
    exit_step TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_script_run PRIMARY KEY (org_id, call_id),
    CONSTRAINT fk_script_run_org_id_call_id FOREIGN KEY(org_id, call_id)
        REFERENCES call (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_script_run_org_id_script_version ON script_run (org_id, script, version);

CREATE TABLE session (
    org_id UUID NOT NULL,
    token_hash BYTEA NOT NULL,
    person_id UUID NOT NULL,
    device_id UUID,
    created_at timestamptz DEFAULT now() NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    address TEXT DEFAULT '' NOT NULL,
    revoked_at timestamptz,
    revoked_why TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_session PRIMARY KEY (org_id, token_hash),
    CONSTRAINT fk_session_org_id_person_id FOREIGN KEY(org_id, person_id)
        REFERENCES person (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_session_org_id_device_id ON session (org_id, device_id);
CREATE INDEX ix_session_org_id_person_id ON session (org_id, person_id);

CREATE TABLE team (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    region_id UUID NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    dissolved_at timestamptz,
    CONSTRAINT pk_team PRIMARY KEY (org_id, id),
    CONSTRAINT fk_team_org_id_region_id FOREIGN KEY(org_id, region_id)
        REFERENCES region (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_team_org_id_region_id ON team (org_id, region_id);

CREATE TABLE ticket (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    lead_id UUID NOT NULL,
    number INTEGER DEFAULT '0' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    promise TEXT DEFAULT '' NOT NULL,
    due_at timestamptz,
    opened_at timestamptz DEFAULT now() NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    owner_id UUID,
    answer TEXT DEFAULT '' NOT NULL,
    closed_at timestamptz,
    call_id UUID,
    CONSTRAINT pk_ticket PRIMARY KEY (org_id, id),
    CONSTRAINT fk_ticket_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_ticket_org_id_lead_id ON ticket (org_id, lead_id);
CREATE INDEX ix_ticket_org_id_owner_id_due_at ON ticket (org_id, owner_id, due_at);

CREATE TABLE touch (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    lead_id UUID NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    at timestamptz NOT NULL,
    by TEXT DEFAULT '' NOT NULL,
    person_id UUID,
    text TEXT DEFAULT '' NOT NULL,
    outcome TEXT DEFAULT '' NOT NULL,
    direction TEXT DEFAULT '' NOT NULL,
    talk_s INTEGER DEFAULT '0' NOT NULL,
    call_id UUID,
    CONSTRAINT pk_touch PRIMARY KEY (org_id, id),
    CONSTRAINT fk_touch_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_touch_org_id_lead_id_at_id ON touch (org_id, lead_id, at, id);

CREATE TABLE transcript (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    recording_id UUID NOT NULL,
    channel INTEGER DEFAULT '0' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    model TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT 'ready' NOT NULL,
    segments JSONB DEFAULT '[]' NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_transcript PRIMARY KEY (org_id, id),
    CONSTRAINT fk_transcript_org_id_recording_id FOREIGN KEY(org_id, recording_id)
        REFERENCES recording (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_transcript_org_id_recording_id ON transcript (org_id, recording_id);

CREATE TABLE work_item (
    org_id UUID NOT NULL,
    id UUID NOT NULL,
    lead_id UUID NOT NULL,
    agent_id UUID,
    kind TEXT DEFAULT '' NOT NULL,
    due_at timestamptz,
    why TEXT DEFAULT '' NOT NULL,
    why_data JSONB DEFAULT '{}' NOT NULL,
    priority INTEGER DEFAULT '100' NOT NULL,
    done BOOLEAN DEFAULT 'false' NOT NULL,
    done_at timestamptz,
    done_by UUID,
    done_call_id UUID,
    note TEXT DEFAULT '' NOT NULL,
    fixed BOOLEAN DEFAULT 'false' NOT NULL,
    zone TEXT DEFAULT '' NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    campaign_id TEXT DEFAULT '' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    created_by UUID,
    CONSTRAINT pk_work_item PRIMARY KEY (org_id, id),
    CONSTRAINT fk_work_item_org_id_lead_id FOREIGN KEY(org_id, lead_id)
        REFERENCES lead (org_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_work_item_org_id_agent_id_due_at ON work_item (org_id, agent_id, due_at) WHERE NOT done;
CREATE INDEX ix_work_item_org_id_lead_id ON work_item (org_id, lead_id);
"""


def upgrade() -> None:
    connection = op.get_bind()
    connection.exec_driver_sql(TABLES)
    connection.exec_driver_sql(IMMUTABLE)


def downgrade() -> None:
    raise NotImplementedError("there is nothing before the first schema: drop the database")
