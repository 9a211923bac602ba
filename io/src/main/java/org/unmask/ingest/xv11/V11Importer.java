package org.unmask.ingest.xv11;

import java.io.IOException;
import java.util.List;
import org.unmask.bytes.Lines;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.FormatCard;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.Recognition;
import org.unmask.json.JsonSample;
import org.unmask.model.UnusableInput;

/** Reads posts of X's API v1.1: lines, lists of posts, single posts, and answers of its search. */
public final class V11Importer implements Importer {
    static final String ID = "x-v11";
    static final int VERSION = 1;
    static final int LONGEST_RECORD = Lines.DEFAULT_LIMIT;

    @Override
    public FormatCard card() {
        return new FormatCard(
                ID,
                VERSION,
                "X API v1.1",
                "id_str (or an id) beside user.screen_name and full_text or text",
                "created_at as in Wed Oct 10 20:19:24 +0000 2018, zone in the value, to the second; else the time in the post's id",
                List.of(
                        "post_id <- id_str, else id",
                        "account_id <- user.id_str, else user.id",
                        "handle, display_name <- user.screen_name, user.name",
                        "text <- full_text, else extended_tweet.full_text, else text; of a repost the original's",
                        "created_at <- created_at",
                        "repost_of <- retweeted_status.id_str, with .user.id_str",
                        "reply_to <- in_reply_to_status_id_str, in_reply_to_user_id_str",
                        "quote_of <- quoted_status_id_str, with quoted_status.user.id_str",
                        "urls <- entities.urls[].unwound_url, else .expanded_url, without links to own media",
                        "hashtags, mentions <- entities.hashtags[].text, entities.user_mentions[].id_str, else .id",
                        "media <- extended_entities.media[].media_url_https",
                        "client_app <- source, its link stripped",
                        "metrics <- favorite_count, retweet_count, reply_count, quote_count; of a repost none",
                        "accounts <- user"),
                List.of(
                        "Other tools write like v1.1 with string ids and no id_str, and -1 for counts they do not know.",
                        "retweeted_status and quoted_status are kept as posts seen by reference.",
                        "Streams mix in deletions, limits and warnings: recognised, no posts."),
                "real files: two timelines in the v1.1-like form of a research tool, every record accounted for; true v1.1 by hand-made fixtures");
    }

    @Override
    public Recognition recognise(InputFile file) throws IOException {
        JsonSample sample = JsonSample.of(file, LONGEST_RECORD);
        double score = sample.share(StatusShape::isOfApi);
        String reason = sample.isEmpty()
                ? "empty file"
                : Math.round(score * (sample.records().size() + sample.damaged())) + " of "
                        + (sample.records().size() + sample.damaged())
                        + " sampled records have an id, user.screen_name and a text";
        return new Recognition(ID, score, List.of(reason));
    }

    @Override
    public Reading survey(InputFile file, ImportSettings settings) throws IOException, UnusableInput {
        FileFacts facts = new FileFacts(
                ID,
                VERSION,
                ID + "-" + VERSION,
                "UTF-8",
                "in_value",
                null,
                recognise(file).reasons(),
                List.of());
        return new V11Reading(file, facts, settings.nowMicros());
    }
}
