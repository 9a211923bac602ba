package org.unmask.ingest.xv2flat;

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
import org.unmask.json.JsonValue;
import org.unmask.model.UnusableInput;

/** Reads flattened posts of X's API v2, one a line. */
public final class V2FlatImporter implements Importer {
    static final String ID = "x-v2-flat";
    static final int VERSION = 1;
    static final int LONGEST_LINE = Lines.DEFAULT_LIMIT;

    @Override
    public FormatCard card() {
        return new FormatCard(
                ID,
                VERSION,
                "X API v2, flattened (twarc2 flatten)",
                "author_id beside public_metrics, edit_history_tweet_ids or an author object; no data",
                "created_at in the value, UTC, to the second; else the time in the post's id",
                List.of(
                        "post_id <- id",
                        "account_id <- author_id",
                        "handle, display_name <- author.username, author.name",
                        "text <- note_tweet.text, else text; of a repost the original's",
                        "created_at <- created_at",
                        "repost_of, reply_to, quote_of <- referenced_tweets[].id by type, with .author_id",
                        "urls, hashtags, mentions <- entities",
                        "media <- attachments.media[].url, else .preview_image_url",
                        "metrics <- public_metrics; of a repost none",
                        "accounts <- author, in_reply_to_user, entities.mentions[] where whole, and those inside referenced_tweets[]",
                        "collected_at <- __twarc.retrieved_at"),
                List.of(
                        "A repost's text is cut and its counts are the original's.",
                        "Posts inside referenced_tweets are kept as seen by reference; some hold an id and nothing else."),
                "real file: the flattened test data of twarc-csv, 100 of 100 records");
    }

    @Override
    public Recognition recognise(InputFile file) throws IOException {
        JsonSample sample = JsonSample.of(file, LONGEST_LINE);
        double score = sample.share(V2FlatImporter::isFlatPost);
        String reason = sample.isEmpty()
                ? "empty file"
                : Math.round(score * (sample.records().size() + sample.damaged())) + " of "
                        + (sample.records().size() + sample.damaged())
                        + " sampled records have author_id beside public_metrics, edit_history_tweet_ids or author";
        return new Recognition(ID, score, List.of(reason));
    }

    static boolean isFlatPost(JsonValue record) {
        return record.at("author_id").isPresent()
                && record.at("id").isPresent()
                && record.at("text").isString()
                && !record.at("data").isPresent()
                && (record.at("public_metrics").isObject()
                        || record.at("edit_history_tweet_ids").isArray()
                        || record.at("author").isObject());
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
        return new FlatReading(file, facts, settings.nowMicros());
    }
}
