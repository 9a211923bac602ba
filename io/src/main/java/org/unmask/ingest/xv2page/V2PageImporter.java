package org.unmask.ingest.xv2page;

import java.io.IOException;
import java.util.List;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.FormatCard;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.Recognition;
import org.unmask.json.JsonSample;
import org.unmask.model.UnusableInput;

/** Reads answers of X's API v2: pages of posts, and says what the pages without posts are (users, lists, counts, deletions). */
public final class V2PageImporter implements Importer {
    static final String ID = "x-v2-page";
    static final int VERSION = 1;
    /** A page of 500 posts with all its includes has about 1 MB; sixteen times that is damage or an attack. */
    static final int LONGEST_PAGE = 16 << 20;

    @Override
    public FormatCard card() {
        return new FormatCard(
                ID,
                VERSION,
                "X API v2, pages (twarc2)",
                "data (a list or an object) beside includes, meta, errors or matching_rules; elements of data have id and text",
                "created_at in the value, UTC, to the second; else the time in the post's id",
                List.of(
                        "post_id <- data[].id",
                        "account_id <- data[].author_id",
                        "handle, display_name <- includes.users[id = author_id].username, .name",
                        "text <- data[].note_tweet.text, else .text; of a repost the original's",
                        "created_at <- data[].created_at",
                        "repost_of, reply_to, quote_of <- data[].referenced_tweets[].id by type",
                        "urls <- entities.urls[].unwound_url, else .expanded_url, without links to own media",
                        "hashtags, mentions <- entities.hashtags[].tag, entities.mentions[].id, else .username",
                        "media <- attachments.media_keys joined with includes.media[].url, else .preview_image_url",
                        "metrics <- public_metrics; of a repost none",
                        "accounts <- includes.users[]",
                        "collected_at <- __twarc.retrieved_at"),
                List.of(
                        "A repost's text is cut and its counts are the original's: text comes from the original in includes, counts go to it alone.",
                        "includes belong to their page only; users may be missing (suspended), errors are not posts.",
                        "Posts inside includes are kept as seen by reference.",
                        "Each edit of a post has its own id; the first id of edit_history_tweet_ids names the chain.",
                        "In place of a withheld text X puts a notice: such a text is unknown, not shared.",
                        "Counts, lists, users and deletion events are recognised and hold no posts."),
                "real files: the test data of twarc-csv, every record accounted for");
    }

    @Override
    public Recognition recognise(InputFile file) throws IOException {
        JsonSample sample = JsonSample.of(file, LONGEST_PAGE);
        double score = sample.share(PageShape::isOfApi);
        return new Recognition(ID, score, List.of(reason(sample)));
    }

    private static String reason(JsonSample sample) {
        if (sample.isEmpty()) {
            return "empty file";
        }
        long pages = sample.records().stream().filter(PageShape::isPage).count();
        long events = sample.records().stream().filter(PageShape::isDeletion).count();
        return events > pages
                ? events + " sampled lines are deletion events of the API v2"
                : pages + " of " + (sample.records().size() + sample.damaged())
                        + " sampled records have data beside includes, meta, errors or matching_rules";
    }

    @Override
    public Reading survey(InputFile file, ImportSettings settings) throws IOException, UnusableInput {
        Recognition fit = recognise(file);
        FileFacts facts =
                new FileFacts(ID, VERSION, ID + "-" + VERSION, "UTF-8", "in_value", null, fit.reasons(), List.of());
        return new PageReading(file, facts, settings.nowMicros());
    }
}
