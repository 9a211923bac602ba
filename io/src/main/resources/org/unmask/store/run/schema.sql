CREATE TABLE runs (run_no INTEGER NOT NULL, run_id VARCHAR NOT NULL, made_at TIMESTAMPTZ NOT NULL, semantics VARCHAR NOT NULL, summary VARCHAR NOT NULL);

CREATE TABLE run_accounts (
    run_no INTEGER NOT NULL,
    account INTEGER NOT NULL,
    platform VARCHAR NOT NULL,
    account_id VARCHAR NOT NULL,
    handle VARCHAR,
    posts BIGINT NOT NULL,
    first_seen TIMESTAMPTZ,
    last_seen TIMESTAMPTZ,
    score DOUBLE,
    percentile DOUBLE,
    score_traces VARCHAR[],
    multiplex DOUBLE,
    community INTEGER,
    min_q DOUBLE,
    coordination TINYINT NOT NULL,
    grade TINYINT NOT NULL,
    group_id VARCHAR,
    roles VARCHAR[]
);

CREATE TABLE run_verdicts (
    run_no INTEGER NOT NULL,
    account INTEGER NOT NULL,
    score DOUBLE,
    percentile DOUBLE,
    score_traces VARCHAR[] DEFAULT [],
    multiplex DOUBLE,
    community INTEGER,
    min_q DOUBLE,
    coordination TINYINT NOT NULL,
    grade TINYINT NOT NULL,
    group_id VARCHAR,
    roles VARCHAR[] DEFAULT []
);

CREATE TABLE run_ties (
    run_no INTEGER NOT NULL,
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    kind TINYINT,
    window_ms BIGINT NOT NULL,
    posts_a BIGINT NOT NULL,
    posts_b BIGINT NOT NULL,
    objects BIGINT NOT NULL,
    pairs BIGINT NOT NULL,
    first_at TIMESTAMPTZ,
    last_at TIMESTAMPTZ,
    median_lag_ms DOUBLE,
    lead_share_a DOUBLE,
    p DOUBLE,
    q DOUBLE,
    evidence BOOLEAN NOT NULL
);

CREATE TABLE run_post_pairs (
    run_no INTEGER NOT NULL,
    kind TINYINT NOT NULL,
    object INTEGER NOT NULL,
    post_a INTEGER NOT NULL,
    account_a INTEGER NOT NULL,
    post_b INTEGER NOT NULL,
    account_b INTEGER NOT NULL,
    lag_ms BIGINT NOT NULL
);

CREATE TABLE run_pairs (
    run_no INTEGER NOT NULL,
    kind TINYINT NOT NULL,
    object VARCHAR NOT NULL,
    platform_a VARCHAR NOT NULL,
    post_a VARCHAR NOT NULL,
    account_a VARCHAR NOT NULL,
    platform_b VARCHAR NOT NULL,
    post_b VARCHAR NOT NULL,
    account_b VARCHAR NOT NULL,
    lag_ms BIGINT NOT NULL
);

CREATE TABLE run_groups (run_no INTEGER NOT NULL, place INTEGER NOT NULL, card VARCHAR NOT NULL);

CREATE TABLE run_exhibits (
    run_no INTEGER NOT NULL,
    place INTEGER NOT NULL,
    card VARCHAR NOT NULL,
    raw_a VARCHAR,
    raw_b VARCHAR
);

-- What the analyst put side by side; a number is never used twice.
CREATE TABLE own_exhibits (
    number INTEGER NOT NULL,
    added_us BIGINT NOT NULL,
    note VARCHAR NOT NULL,
    card VARCHAR NOT NULL,
    raw_a VARCHAR,
    raw_b VARCHAR,
    removed BOOLEAN NOT NULL
);
