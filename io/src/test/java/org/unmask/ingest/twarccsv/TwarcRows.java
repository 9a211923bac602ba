package org.unmask.ingest.twarccsv;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes rows under the columns that twarc-csv publishes, quoted as pandas does. All names and words are invented. */
final class TwarcRows {
    /** The columns of posts, in the plugin's order (version 0.7.2). */
    static final List<String> COLUMNS = List.of("""
            id conversation_id referenced_tweets.replied_to.id referenced_tweets.retweeted.id referenced_tweets.quoted.id author_id
            in_reply_to_user_id in_reply_to_username retweeted_user_id retweeted_username quoted_user_id quoted_username created_at text lang
            source public_metrics.impression_count public_metrics.reply_count public_metrics.retweet_count public_metrics.quote_count
            public_metrics.like_count public_metrics.bookmark_count reply_settings edit_history_tweet_ids edit_controls.edits_remaining
            edit_controls.editable_until edit_controls.is_edit_eligible possibly_sensitive withheld.scope withheld.copyright
            withheld.country_codes entities.annotations entities.cashtags entities.hashtags entities.mentions entities.urls
            context_annotations attachments.media attachments.media_keys attachments.poll.duration_minutes attachments.poll.end_datetime
            attachments.poll.id attachments.poll.options attachments.poll.voting_status attachments.poll_ids author.id author.created_at
            author.username author.name author.description author.entities.description.cashtags author.entities.description.hashtags
            author.entities.description.mentions author.entities.description.urls author.entities.url.urls author.url author.location
            author.pinned_tweet_id author.profile_image_url author.protected author.public_metrics.followers_count
            author.public_metrics.following_count author.public_metrics.listed_count author.public_metrics.tweet_count author.verified
            author.verified_type author.withheld.scope author.withheld.copyright author.withheld.country_codes geo.coordinates.coordinates
            geo.coordinates.type geo.country geo.country_code geo.full_name geo.geo.bbox geo.geo.type geo.id geo.name geo.place_id
            geo.place_type matching_rules __twarc.retrieved_at __twarc.url __twarc.version""".split("\\s+"));

    private final StringBuilder file = new StringBuilder(String.join(",", COLUMNS)).append('\n');
    private int rows;

    /** A row of a plain post by {@code ann}, with these cells (name, value, name, value ...) changed. */
    TwarcRows row(String... cells) {
        Map<String, String> row = new TreeMap<>(Map.of(
                "id", Long.toString(1_394_735_776_701_816_833L + (rows++ << 22)),
                "conversation_id", "1394735776701816833",
                "author_id", "7001",
                "created_at", "2021-05-18T19:24:56.000Z",
                "text", "some words",
                "lang", "en",
                "author.id", "7001",
                "author.username", "ann_invented",
                "author.name", "Ann, of nowhere",
                "__twarc.retrieved_at", "2021-06-01T10:00:00+00:00"));
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        file.append(COLUMNS.stream()
                        .map(column -> quoted(row.getOrDefault(column, "")))
                        .collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    private static String quoted(String cell) {
        boolean needed = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    String text() {
        return file.toString();
    }
}
