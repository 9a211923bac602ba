package org.unmask.ingest.socialstudio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.ImportSettings;
import org.unmask.model.Author;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** The fixture is made by hand from the published column names. */
class SocialStudioImporterTest {
    private static final String HEADER =
            "external_author_id,author,content,region,language,publish_date,harvested_date,following,followers,updates,"
                    + "post_type,account_type,retweet,account_category,new_june_2018,alt_external_id,tweet_id,tco1_step1,tco2_step1,tco3_step1\n";
    private static final String ROW =
            "9.06E+17,SOMEONE,\"One &amp; two #Act #7 now\",Unknown,English,5/18/2021 19:24,5/18/2021 19:25,10,20,30,,Right,0,RightTroll,0,"
                    + "905874659358453760,1394735776701816833,http://a.example,,http://b.example\n";

    private final SocialStudioImporter importer = new SocialStudioImporter();

    @TempDir
    private Path folder;

    private Gathered read(String text, ImportSettings settings) throws IOException, UnusableInput {
        return Gathered.from(importer, Gathered.file(folder, text), settings);
    }

    private static List<Untrusted> wrapped(String... words) {
        return Arrays.stream(words).map(Untrusted::of).toList();
    }

    @Test
    void aRowIsAPostOfAHandle() throws IOException, UnusableInput {
        Gathered found = read(HEADER + ROW, Gathered.settings());
        Post post = found.posts.get(0);
        assertEquals(new Author(Untrusted.of("@someone"), Untrusted.of("SOMEONE"), null, 20L), post.author());
        assertEquals(Untrusted.of("One & two #Act #7 now"), post.content().text());
        assertEquals(wrapped("Act"), post.content().hashtags());
        assertEquals(
                wrapped("http://a.example", "http://b.example"), post.content().urls());
        assertEquals(1_621_365_896_760_000L, post.moment().createdMicros());
        assertEquals(TimeSource.ID, post.moment().source());
        assertEquals(PostKind.POST, post.references().kind());
    }

    @Test
    void withoutATweetIdTheRecordIsTheIdAndTheDateTheTime() throws IOException, UnusableInput {
        String text = (HEADER + ROW).replace("tweet_id,", "").replace("1394735776701816833,", "");
        ImportSettings zone = new ImportSettings(null, null, null, ZoneId.of("UTC"), Gathered.NOW);
        Post post = read(text, zone).posts.get(0);
        assertTrue(post.id().nativeId().raw().startsWith("sha256:"));
        assertEquals(1_621_365_840_000_000L, post.moment().createdMicros());
        assertEquals(TimePrecision.MIN, post.moment().precision());
    }

    @Test
    void repostsAndQuotesAreMarked() throws IOException, UnusableInput {
        String repost = ROW.replace(",,Right,0,", ",RETWEET,Right,1,").replace("One &amp;", "RT @one: One &amp;");
        String quote = ROW.replace(",,Right,0,", ",QUOTE_TWEET,Right,0,");
        Gathered found = read(HEADER + repost + quote, Gathered.settings());
        assertEquals(PostKind.REPOST, found.posts.get(0).references().kind());
        assertEquals(
                Untrusted.of("One & two #Act #7 now"),
                found.posts.get(0).content().text());
        assertEquals(PostKind.QUOTE, found.posts.get(1).references().kind());
    }

    @Test
    void rowsWithoutAuthorAreRejected() throws IOException, UnusableInput {
        Gathered found = read(HEADER + ROW + ROW.replace("SOMEONE", ""), Gathered.settings());
        assertEquals(1, found.posts.size());
        assertTrue(found.rejects.get(0).endsWith("ACCOUNT_MISSING author"));
    }

    @Test
    void theHeaderIsTheSignature() throws IOException {
        assertEquals(
                1.0, importer.recognise(Gathered.file(folder, HEADER + ROW)).score());
        assertEquals(
                0.0, importer.recognise(Gathered.file(folder, "a,b\n1,2\n")).score());
    }
}
