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
    started_at TIMESTAMPTZ NOT NULL,
    -- The accounts of this source are known to be independent of each other: the measure of false positives.
    control BOOLEAN NOT NULL
);

-- One row per reading of a post: what every post has. What only some have stands in three tables beside it, so that a source of four
-- columns does not pay for fifty.
CREATE TABLE readings (
    post_no BIGINT NOT NULL,
    post_key BIGINT NOT NULL,
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
    account_id VARCHAR,
    created_at TIMESTAMPTZ,
    created_raw VARCHAR,
    time_precision TINYINT,
    time_source TINYINT,
    kind TINYINT NOT NULL
);

CREATE TABLE reading_words (
    post_no BIGINT NOT NULL,
    post_url VARCHAR,
    handle VARCHAR,
    display_name VARCHAR,
    text VARCHAR,
    text_html VARCHAR,
    lang VARCHAR,
    urls VARCHAR[] DEFAULT [],
    hashtags VARCHAR[] DEFAULT [],
    mentions VARCHAR[] DEFAULT [],
    media_ids VARCHAR[] DEFAULT [],
    client_app VARCHAR
);

CREATE TABLE reading_references (
    post_no BIGINT NOT NULL,
    id_time TIMESTAMPTZ,
    repost_of_id VARCHAR,
    repost_of_account VARCHAR,
    reply_to_id VARCHAR,
    reply_to_account VARCHAR,
    quote_of_id VARCHAR,
    quote_of_account VARCHAR,
    conversation_id VARCHAR,
    space_id VARCHAR,
    space_name VARCHAR
);

CREATE TABLE reading_metrics (
    post_no BIGINT NOT NULL,
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

-- Readings of a post that are not its current one.
CREATE TABLE superseded (post_no BIGINT NOT NULL);

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
SELECT r.platform, r.post_id, w.post_url, r.account_id, w.handle, w.display_name, w.text, w.text_html, w.lang, r.created_at,
    r.created_raw,
    ['us', 'ms', 's', 'min', 'day', 'relative'][r.time_precision + 1] AS time_precision,
    ['declared', 'id', 'indexed', 'collected', 'estimated'][r.time_source + 1] AS time_source,
    f.id_time,
    ['post', 'repost', 'quote', 'reply', 'comment'][r.kind + 1] AS kind,
    f.repost_of_id, f.repost_of_account, f.reply_to_id, f.reply_to_account, f.quote_of_id, f.quote_of_account,
    f.conversation_id, f.space_id, f.space_name,
    coalesce(w.urls, []) AS urls, coalesce(w.hashtags, []) AS hashtags, coalesce(w.mentions, []) AS mentions,
    coalesce(w.media_ids, []) AS media_ids, w.client_app,
    m.likes, m.reposts, m.replies, m.quotes, m.views, m.saves, m.reactions, m.metrics_at, m.followers_at, m.collected_at,
    r.by_reference, s.sha256 AS source_file, r.source_row, r.byte_offset AS source_offset,
    printf('%016x%016x%016x%016x', r.raw_1, r.raw_2, r.raw_3, r.raw_4) AS raw_sha256
FROM readings r
    JOIN sources s USING (source_id)
    LEFT JOIN reading_words w USING (post_no)
    LEFT JOIN reading_references f USING (post_no)
    LEFT JOIN reading_metrics m USING (post_no)
WHERE r.post_no NOT IN (SELECT post_no FROM superseded);

-- Every file that was ever offered by unmask media, by its path: its bytes, or the reason why it gives no picture.
CREATE TABLE media_paths (path VARCHAR NOT NULL, file_name VARCHAR NOT NULL, size BIGINT NOT NULL, sha256 VARCHAR, fault VARCHAR);

-- One row per picture, whatever it is called and wherever it lies.
CREATE TABLE media_files (
    sha256 VARCHAR NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    codec TINYINT NOT NULL,
    pixels VARCHAR NOT NULL,
    small_width INTEGER NOT NULL,
    small_height INTEGER NOT NULL,
    small BLOB NOT NULL,
    colours BLOB NOT NULL,
    codes BLOB NOT NULL,
    family VARCHAR
);

CREATE TABLE media_views (
    sha256 VARCHAR NOT NULL,
    view TINYINT NOT NULL,
    x INTEGER NOT NULL,
    y INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    quality TINYINT NOT NULL,
    hashes VARCHAR NOT NULL
);

-- Which object of the posts, or which post, a file stands for, and by what it was known.
CREATE TABLE media_links (sha256 VARCHAR NOT NULL, object VARCHAR, platform VARCHAR, post_id VARCHAR, how VARCHAR NOT NULL);

-- Pairs of pictures that were looked at: what they are to each other, and how the second is laid over the first.
CREATE TABLE media_pairs (
    a VARCHAR NOT NULL,
    b VARCHAR NOT NULL,
    likeness VARCHAR NOT NULL,
    distance INTEGER,
    view_a TINYINT,
    view_b TINYINT,
    turn TINYINT,
    inliers INTEGER,
    scale DOUBLE,
    angle DOUBLE,
    shift_x DOUBLE,
    shift_y DOUBLE
);
