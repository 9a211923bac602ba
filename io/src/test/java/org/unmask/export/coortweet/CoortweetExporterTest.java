package org.unmask.export.coortweet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.export.ExportJob;
import org.unmask.export.ExportJob.CaseContent.Act;
import org.unmask.export.SmallRun;
import org.unmask.finding.AccountKey;
import org.unmask.model.ActionKind;
import org.unmask.model.Moment;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;

class CoortweetExporterTest {
    @TempDir
    Path folder;

    private static Act act(ActionKind kind, String object, String platform, String account, long micros) {
        return new Act(
                kind,
                Untrusted.of(object),
                new AccountKey(platform, Untrusted.of(account)),
                new PostId(platform, Untrusted.of("p" + account)),
                micros);
    }

    private String written(SmallRun run, ExportJob.Options options) throws IOException {
        Path file = folder.resolve("actions.csv");
        new CoortweetExporter().write(run.into(file, options));
        return Files.readString(file);
    }

    @Test
    void eachActionIsARowWithUnixSecondsAndItsKindBeforeTheObject() throws IOException {
        SmallRun run = SmallRun.plain()
                .with(
                        act(ActionKind.GIVEN, "o1", "x", "1", SmallRun.NOON),
                        act(ActionKind.LINK, "https://a.example/", "x", "2", SmallRun.NOON + 250_000));
        assertEquals("""
                object_id,account_id,content_id,timestamp_share
                o1,1,p1,1630411200
                link:https://a.example/,2,p2,1630411200.25
                """, written(run, ExportJob.Options.DEFAULT));
    }

    @Test
    void severalPlatformsAreToldApartByTheAccountsPrefix() throws IOException {
        SmallRun run = SmallRun.plain()
                .with(
                        act(ActionKind.GIVEN, "o1", "facebook", "fb_1", SmallRun.NOON),
                        act(ActionKind.GIVEN, "o1", "x", "2", SmallRun.NOON),
                        act(ActionKind.GIVEN, "o1", "gab", "3", SmallRun.NOON));
        assertEquals("""
                object_id,account_id,content_id,timestamp_share
                o1,fb_1,pfb_1,1630411200
                o1,tw_2,p2,1630411200
                o1,gab_3,p3,1630411200
                """, written(run, ExportJob.Options.DEFAULT));
    }

    @Test
    void whatHasNoTimeOrIsTooCommonIsLeftOut() throws IOException {
        SmallRun run = SmallRun.plain()
                .with(
                        act(ActionKind.GIVEN, "o1", "x", "1", Moment.NONE),
                        act(ActionKind.DOMAIN, "a.example", "x", "1", SmallRun.NOON),
                        act(ActionKind.HASHTAG, "tag", "x", "1", SmallRun.NOON));
        assertEquals("object_id,account_id,content_id,timestamp_share\n", written(run, ExportJob.Options.DEFAULT));
    }

    @Test
    void underPseudonymsNoNativeNameIsLeft() throws IOException {
        SmallRun run = SmallRun.plain().with(act(ActionKind.LINK, "canary", "x", "canary", SmallRun.NOON));
        String text = written(run, new ExportJob.Options(false, false, false, true, null));
        assertFalse(text.contains("canary"));
        assertEquals(2, text.lines().count());
    }
}
