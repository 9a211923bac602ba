package org.unmask.export.qut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.export.ExportJob;
import org.unmask.export.SmallPosts;
import org.unmask.export.SmallRun;

class QutExporterTest {
    private static final ExportJob.Options CODED = new ExportJob.Options(false, false, false, true, null);

    @TempDir
    Path folder;

    private String written(SmallRun run, ExportJob.Options options) throws IOException {
        Path file = folder.resolve("posts.csv");
        new QutExporter().write(run.into(file, options));
        return Files.readString(file);
    }

    @Test
    void postsStandInTheToolkitsEightColumns() throws IOException {
        SmallRun run = SmallRun.plain()
                .with(
                        SmallPosts.post("x", "9", "1"),
                        SmallPosts.repost("x", "10", "2", "9"),
                        SmallPosts.reply("x", "11", "3", "9"));
        assertEquals("""
                message_id,user_id,username,repost_id,reply_id,message,timestamp,urls
                9,1,handle1,,,"text of 9, with a comma",1630411200,https://a.example/b%20c https://d.example/
                10,2,handle2,9,,,1630411200,
                11,3,handle3,,9,"text of 11, with a comma",1630411200,https://a.example/b%20c https://d.example/
                """, written(run, ExportJob.Options.DEFAULT));
    }

    @Test
    void postsWithoutAuthorOrTimeOrSeenOnlyInsideOthersAreLeftOut() throws IOException {
        SmallRun run = SmallRun.plain()
                .with(
                        SmallPosts.anonymous("x", "1"),
                        SmallPosts.timeless("x", "2", "1"),
                        SmallPosts.byReference("x", "3", "1"));
        assertEquals(1, written(run, ExportJob.Options.DEFAULT).lines().count());
    }

    @Test
    void underPseudonymsRepostsStillNameTheirOriginal() throws IOException {
        SmallRun run = SmallRun.plain()
                .with(
                        SmallPosts.post("x", "canary9", "canary1"),
                        SmallPosts.repost("x", "canary10", "canary2", "canary9"));
        String[] lines = written(run, CODED).split("\n", -1);
        assertEquals(lines[1].split(",", -1)[0], lines[2].split(",", -1)[3]);
        assertFalse(String.join("", lines).contains("canary"));
        assertFalse(String.join("", lines).contains("example"));
    }
}
