CREATE TABLE meta (name VARCHAR NOT NULL, value VARCHAR NOT NULL);

CREATE TABLE sources (
    source_id INTEGER NOT NULL,
    sha256 VARCHAR NOT NULL,
    path VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    size BIGINT NOT NULL,
    format VARCHAR NOT NULL,
    format_version INTEGER NOT NULL,
    shape VARCHAR NOT NULL,
    encoding VARCHAR NOT NULL,
    zone_decision VARCHAR NOT NULL,
    map VARCHAR,
    reasons VARCHAR[] NOT NULL,
    warnings VARCHAR[] NOT NULL,
    finished BOOLEAN NOT NULL,
    next_row BIGINT NOT NULL,
    records BIGINT NOT NULL,
    accepted BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    duplicate BIGINT NOT NULL,
    by_reference BIGINT NOT NULL,
    started_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE readings (
    post_no BIGINT NOT NULL,
    post_key BIGINT NOT NULL,
    "current" BOOLEAN DEFAULT true,
    by_reference BOOLEAN NOT NULL,
    source_id INTEGER NOT NULL,
    source_row BIGINT NOT NULL,
    byte_offset BIGINT NOT NULL,
    byte_length INTEGER NOT NULL,
    raw_1 BIGINT NOT NULL,
    raw_2 BIGINT NOT NULL,
    raw_3 BIGINT NOT NULL,
    raw_4 BIGINT NOT NULL,
    platform VARCHAR NOT NULL,
    post_id VARCHAR NOT NULL,
    post_url VARCHAR,
    account_id VARCHAR,
    handle VARCHAR,
    display_name VARCHAR,
    text VARCHAR,
    text_html VARCHAR,
    lang VARCHAR,
    created_at TIMESTAMPTZ,
    created_raw VARCHAR,
    time_precision TINYINT,
    time_source TINYINT,
    id_time TIMESTAMPTZ,
    kind TINYINT NOT NULL,
    repost_of_id VARCHAR,
    repost_of_account VARCHAR,
    reply_to_id VARCHAR,
    reply_to_account VARCHAR,
    quote_of_id VARCHAR,
    quote_of_account VARCHAR,
    conversation_id VARCHAR,
    space_id VARCHAR,
    space_name VARCHAR,
    urls VARCHAR[] DEFAULT [],
    hashtags VARCHAR[] DEFAULT [],
    mentions VARCHAR[] DEFAULT [],
    media_ids VARCHAR[] DEFAULT [],
    client_app VARCHAR,
    likes BIGINT,
    reposts BIGINT,
    replies BIGINT,
    quotes BIGINT,
    views BIGINT,
    saves BIGINT,
    reactions VARCHAR,
    metrics_at TIMESTAMPTZ,
    followers_at BIGINT,
    collected_at TIMESTAMPTZ
);

CREATE TABLE actions (kind TINYINT NOT NULL, object VARCHAR NOT NULL, post_no BIGINT NOT NULL);

CREATE TABLE repeats (
    source_id INTEGER NOT NULL,
    source_row BIGINT NOT NULL,
    raw_1 BIGINT NOT NULL,
    raw_2 BIGINT NOT NULL,
    raw_3 BIGINT NOT NULL,
    raw_4 BIGINT NOT NULL
);

CREATE TABLE account_readings (
    platform VARCHAR NOT NULL,
    account_id VARCHAR NOT NULL,
    handle VARCHAR,
    display_name VARCHAR,
    bio VARCHAR,
    location VARCHAR,
    url VARCHAR,
    created_at TIMESTAMPTZ,
    followers BIGINT,
    following BIGINT,
    posts_count BIGINT,
    verified VARCHAR,
    is_bot_declared BOOLEAN,
    protected BOOLEAN,
    observed_at TIMESTAMPTZ,
    source_id INTEGER NOT NULL,
    source_row BIGINT NOT NULL,
    reading_hash BIGINT NOT NULL
);

CREATE TABLE peer_rows (
    source_id INTEGER NOT NULL,
    source_row BIGINT NOT NULL,
    message_id VARCHAR NOT NULL,
    user_id VARCHAR NOT NULL,
    username VARCHAR NOT NULL,
    repost_id VARCHAR NOT NULL,
    reply_id VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    timestamp VARCHAR,
    clock_us BIGINT,
    urls VARCHAR NOT NULL
);

CREATE TABLE rejects (
    source_id INTEGER NOT NULL,
    source_row BIGINT NOT NULL,
    line BIGINT NOT NULL,
    byte_offset BIGINT NOT NULL,
    byte_length INTEGER NOT NULL,
    code VARCHAR NOT NULL,
    field VARCHAR,
    detail VARCHAR NOT NULL,
    raw_1 BIGINT NOT NULL,
    raw_2 BIGINT NOT NULL,
    raw_3 BIGINT NOT NULL,
    raw_4 BIGINT NOT NULL
);

CREATE TABLE counts (
    source_id INTEGER NOT NULL,
    what VARCHAR NOT NULL,
    column_name VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    records BIGINT NOT NULL
);

CREATE TABLE journal (
    entry BIGINT NOT NULL,
    at_us BIGINT NOT NULL,
    action VARCHAR NOT NULL,
    object VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    before VARCHAR NOT NULL,
    hash VARCHAR NOT NULL
);

CREATE VIEW posts AS
SELECT r.platform, r.post_id, r.post_url, r.account_id, r.handle, r.display_name, r.text, r.text_html, r.lang, r.created_at,
    r.created_raw,
    ['us', 'ms', 's', 'min', 'day', 'relative'][r.time_precision + 1] AS time_precision,
    ['declared', 'id', 'indexed', 'collected', 'estimated'][r.time_source + 1] AS time_source,
    r.id_time,
    ['post', 'repost', 'quote', 'reply', 'comment'][r.kind + 1] AS kind,
    r.repost_of_id, r.repost_of_account, r.reply_to_id, r.reply_to_account, r.quote_of_id, r.quote_of_account,
    r.conversation_id, r.space_id, r.space_name, r.urls, r.hashtags, r.mentions, r.media_ids, r.client_app,
    r.likes, r.reposts, r.replies, r.quotes, r.views, r.saves, r.reactions, r.metrics_at, r.followers_at, r.collected_at,
    r.by_reference, s.sha256 AS source_file, r.source_row, r.byte_offset AS source_offset,
    printf('%016x%016x%016x%016x', r.raw_1, r.raw_2, r.raw_3, r.raw_4) AS raw_sha256
FROM readings r JOIN sources s USING (source_id)
WHERE r."current";
