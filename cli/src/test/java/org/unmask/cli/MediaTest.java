package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.media.DrawnFiles;
import tools.jackson.databind.JsonNode;

/** A graphic that five accounts post under five names and in five forms is one object; look-alikes and strangers are not. */
class MediaTest {
    private static final int GRAPHICS = 8;
    private static final int PLANTED = 4;
    private static final long START = 1_600_000_000L;

    @TempDir
    Path folder;

    private CommandLine line;

    @BeforeEach
    void world() throws IOException {
        line = new CommandLine(folder);
        line.file("posts.csv", posts().toArray(new String[0]));
        Path media = Files.createDirectories(folder.resolve("media/inner"));
        for (int graphic = 0; graphic < GRAPHICS; graphic++) {
            BufferedImage scene = DrawnFiles.scene(600, 420, graphic);
            Files.write(media.resolve("g" + graphic + "a0.png"), DrawnFiles.file(scene, "png"));
            Files.write(media.resolve("g" + graphic + "a1.jpg"), DrawnFiles.jpeg(scene, 0.6f, false));
            Files.write(media.resolve("g" + graphic + "a2.png"), DrawnFiles.file(framed(scene), "png"));
            Files.write(media.resolve("g" + graphic + "a3.jpg"), DrawnFiles.jpeg(mirrored(scene), 0.9f, true));
        }
        Files.writeString(media.resolve("g0a9.png"), "<svg onload=alert(1)/>");
        Files.writeString(folder.resolve("media/notes.txt"), "read me");
        Files.write(folder.resolve("media/stranger.png"), DrawnFiles.file(DrawnFiles.scene(300, 300, 99), "png"));
        Files.writeString(folder.resolve("map.yaml"), """
                unmask_map: 1
                platform: x
                columns: {post_id: id, account_id: who, created_at: when, text: words, media: picture}
                """);
    }

    private static BufferedImage framed(BufferedImage scene) {
        BufferedImage framed = new BufferedImage(700, 500, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = framed.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, 700, 500);
        pen.drawImage(scene, 50, 40, null);
        pen.dispose();
        return framed;
    }

    private static BufferedImage mirrored(BufferedImage scene) {
        BufferedImage mirrored = new BufferedImage(600, 420, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = mirrored.createGraphics();
        pen.drawImage(scene, new AffineTransform(-1, 0, 0, 1, 600, 0), null);
        pen.dispose();
        return mirrored;
    }

    private static List<String> posts() {
        List<String> lines = new ArrayList<>(List.of("id,who,when,words,picture"));
        SplittableRandom dice = new SplittableRandom(3);
        for (int account = 0; account < 100; account++) {
            for (int i = 0; i < 8; i++) {
                long at = START + dice.nextLong(20 * 86_400L);
                lines.add("c" + lines.size() + ",a" + account + "," + at + ",hello " + lines.size()
                        + ",https://cdn.example/other" + dice.nextInt(60) + ".jpg");
            }
        }
        for (int graphic = 0; graphic < GRAPHICS; graphic++) {
            long at = START + graphic * 86_400L * 2 + dice.nextLong(80_000);
            for (int account = 0; account < PLANTED; account++) {
                String name = "g" + graphic + "a" + account;
                // The last two graphics are attached by the ids of their posts.
                String id = graphic < GRAPHICS - 2 ? "p" + graphic + "x" + account : name;
                String address = graphic < GRAPHICS - 2 ? "https://cdn.example/m/" + name + ".jpg?w=3" : "";
                lines.add(id + ",p" + account + "," + (at + account * 9) + ",look " + lines.size() + "," + address);
            }
        }
        return lines;
    }

    @Test
    void aCroppedCopyAndACollageAreOfTheFamilyAndAnotherPictureIsNot() throws IOException {
        line.run("import", "--case", "w.unmask", "--map", "map.yaml", "posts.csv");
        Path more = Files.createDirectories(folder.resolve("more"));
        BufferedImage scene = DrawnFiles.scene(640, 480, 50);
        BufferedImage collage = new BufferedImage(1200, 480, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = collage.createGraphics();
        pen.drawImage(scene, 0, 0, null);
        pen.drawImage(DrawnFiles.scene(560, 480, 51), 640, 0, null);
        pen.dispose();
        Files.write(more.resolve("whole.png"), DrawnFiles.file(scene, "png"));
        Files.write(more.resolve("cropped.jpg"), DrawnFiles.jpeg(scene.getSubimage(80, 60, 480, 360), 0.7f, false));
        Files.write(more.resolve("collage.jpg"), DrawnFiles.jpeg(collage, 0.8f, false));
        Files.write(more.resolve("other.png"), DrawnFiles.file(DrawnFiles.scene(640, 480, 52), "png"));
        JsonNode families = data("--json", "--no-progress", "media", "--case", "w.unmask", "more")
                .path("families");
        assertEquals(4, families.path("pictures").asInt());
        assertEquals(1, families.path("families").asInt(), families.toString());
        assertEquals(2, families.path("derived").asInt(), families.toString());
    }

    /** Who was first is said of a family, the exports name it as the analysis does, and a file that was changed is damage. */
    @Test
    void aFamilyHasItsFirstPostItsNameInTheExportAndFilesThatAreCheckedAgain() throws IOException {
        line.run("import", "--case", "w.unmask", "--map", "map.yaml", "posts.csv");
        String before = exported();
        assertFalse(before.contains("media:picture:"), before);
        data("--json", "--no-progress", "media", "--case", "w.unmask", "media");
        data("--json", "--no-progress", "analyze", "--case", "w.unmask", "--kinds", "media");
        JsonNode shown = data("--json", "show", "--case", "w.unmask", "pictures");
        assertEquals(GRAPHICS, shown.path("total").asInt(), shown.toString());
        for (JsonNode family : shown.path("pictures")) {
            assertEquals(PLANTED, family.path("posts").asInt(), family.toString());
            assertEquals(PLANTED, family.path("accounts").asInt(), family.toString());
            assertTrue(family.path("order_settled").asBoolean(), family.toString());
            assertEquals("p0", family.path("first").path(0).path("account_id").asString());
        }
        String after = exported();
        String name = "media:" + shown.path("pictures").path(0).path("family").asString() + ",";
        assertTrue(name.startsWith("media:picture:"), name);
        assertEquals(PLANTED, after.lines().filter(row -> row.startsWith(name)).count(), after);
        assertEquals(
                before.lines().count(),
                after.lines()
                        .filter(row -> !row.contains(",g7a") && !row.contains(",g6a"))
                        .count());

        JsonNode checks = data("--json", "verify", "--case", "w.unmask").path("checks");
        assertTrue(checks.toString().contains("Files that have the bytes that were taken in: 35."), checks.toString());
        Files.delete(folder.resolve("media/inner/g0a0.png"));
        assertEquals(0, line.run("verify", "--case", "w.unmask").code());
        Files.write(folder.resolve("media/stranger.png"), new byte[] {1, 2, 3});
        CommandLine.Said damaged = line.run("verify", "--case", "w.unmask");
        assertEquals(6, damaged.code());
        assertTrue(damaged.out().contains("no longer has the bytes that were taken in"), damaged.out());
    }

    private String exported() throws IOException {
        Files.deleteIfExists(folder.resolve("actions.csv"));
        CommandLine.Said said = line.run("export", "--case", "w.unmask", "coortweet", "--out", "actions.csv");
        assertEquals(0, said.code(), said.out() + said.err());
        return Files.readString(folder.resolve("actions.csv"));
    }

    @Test
    void filmsAreToldCountedAndNotExamined() throws IOException {
        line.run("import", "--case", "w.unmask", "--map", "map.yaml", "posts.csv");
        Path films = Files.createDirectories(folder.resolve("films"));
        Files.writeString(films.resolve("a.jpg"), "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom");
        Files.writeString(films.resolve("b.mkv"), "RIFF\0\0\0\0AVI LIST");
        try (RandomAccessFile large =
                new RandomAccessFile(films.resolve("large.mp4").toFile(), "rw")) {
            large.write("\0\0\0\u0018ftypisom".getBytes(StandardCharsets.ISO_8859_1));
            large.setLength(25 << 20);
        }
        try (RandomAccessFile large =
                new RandomAccessFile(films.resolve("large.png").toFile(), "rw")) {
            large.setLength(25 << 20);
        }
        JsonNode data = data("--json", "--no-progress", "media", "--case", "w.unmask", "films");
        assertEquals(3, data.path("films_not_examined").asInt(), data.toString());
        assertEquals(4, data.path("unusable").size());
        assertEquals("TOO_LARGE", data.path("unusable").path(3).path("code").asString(), data.toString());
        String shown = line.run("media", "--case", "w.unmask", "films").out();
        assertTrue(shown.contains("3 films among them: not examined"), shown);
    }

    private JsonNode data(String... words) {
        CommandLine.Said said = line.run(words);
        assertEquals(0, said.code(), said.out() + said.err());
        return said.json().path("data");
    }

    @Test
    void filesAreAttachedNothingIsLostAndTheSameFolderAgainChangesNothing() {
        line.run("import", "--case", "w.unmask", "--map", "map.yaml", "posts.csv");
        JsonNode first = data("--json", "--no-progress", "media", "--case", "w.unmask", "media");
        assertEquals(4 * GRAPHICS + 3, first.path("files").asInt());
        assertEquals(2, first.path("unusable").size(), first.toString());
        assertEquals("NOT_A_PICTURE", first.path("unusable").get(0).path("code").asString());
        assertEquals(4 * (GRAPHICS - 2), first.path("attached").path("url").asInt(), first.toString());
        assertEquals(8, first.path("attached").path("post").asInt(), first.toString());
        assertEquals(1, first.path("attached").path("nothing").asInt(), first.toString());
        assertEquals(GRAPHICS, first.path("families").path("families").asInt(), first.toString());
        assertEquals(0, first.path("families").path("same_template").asInt(), first.toString());

        JsonNode second = data("--json", "--no-progress", "media", "--case", "w.unmask", "media");
        assertEquals(first.path("files").asInt(), second.path("known_before").asInt());
        assertEquals(first.path("families"), second.path("families"));
        assertEquals(first.path("attached"), second.path("attached"));
        assertEquals(0, line.run("verify", "--case", "w.unmask").code());
    }

    /** A source that names its pictures itself names one object on all platforms. */
    @Test
    void filesAreAttachedToPicturesThatTheSourceNames() throws IOException {
        line.file(
                "named.csv",
                "platform,id,who,when,picture",
                "x,1,a,1600000000,g0a0.png",
                "facebook,2,b,1600000009,g0a0.png",
                "x,3,c,1600000500,g1a1");
        line.file(
                "named.yaml",
                "unmask_map: 1",
                "platform: {from: platform}",
                "columns: {post_id: id, account_id: who, created_at: when}",
                "objects: [{column: picture, kind: media}]");
        CommandLine.Said said = line.run("import", "--case", "n.unmask", "--map", "named.yaml", "named.csv");
        assertEquals(0, said.code(), said.out() + said.err());
        JsonNode attached = data("--json", "--no-progress", "media", "--case", "n.unmask", "media")
                .path("attached");
        assertEquals(1, attached.path("name").asInt(), attached.toString());
        assertEquals(1, attached.path("id").asInt(), attached.toString());
        data("--json", "--no-progress", "analyze", "--case", "n.unmask");
        JsonNode shown = data("--json", "show", "--case", "n.unmask", "pictures");
        assertEquals(1, shown.path("total").asInt(), shown.toString());
        JsonNode family = shown.path("pictures").path(0);
        assertEquals(2, family.path("first").size());
        assertFalse(family.path("order_settled").asBoolean(), "two clocks that nobody compared");
        assertTrue(line.run("show", "--case", "n.unmask", "pictures").out().contains("clocks not settled"));
    }

    @Test
    void theAccountsMeetOnTheGraphicAndNotOnItsNames() {
        line.run("import", "--case", "w.unmask", "--map", "map.yaml", "posts.csv");
        JsonNode without = data("--json", "--no-progress", "analyze", "--case", "w.unmask", "--kinds", "media");
        data("--json", "--no-progress", "media", "--case", "w.unmask", "media");
        JsonNode with = data("--json", "--no-progress", "analyze", "--case", "w.unmask", "--kinds", "media");
        assertTrue(!without.path("run_id").equals(with.path("run_id")), "the same run");
        assertEquals(0, without.path("groups").size(), without.toString());
        assertEquals(1, with.path("groups").size(), with.toString());
        String shown = line.run("show", "--case", "w.unmask", "groups").out();
        assertTrue(shown.contains("4"), shown);
    }

    /** Pictures can show names and faces: they are drawn only where the report gives a reason for showing names. */
    @Test
    void anExhibitShowsBothPicturesAndOneLaidOverTheOther() throws IOException {
        line.run("import", "--case", "w.unmask", "--map", "map.yaml", "posts.csv");
        data("--json", "--no-progress", "media", "--case", "w.unmask", "media");
        data("--json", "--no-progress", "analyze", "--case", "w.unmask", "--kinds", "media");
        JsonNode exhibits =
                data("--json", "show", "--case", "w.unmask", "exhibits").path("exhibits");
        assertTrue(exhibits.size() > 0, "no exhibits");
        exhibits.forEach(exhibit -> assertTrue(
                Set.of("identical_pixels", "near_duplicate", "derived", "through_others")
                        .contains(exhibit.path("pictures").asString()),
                exhibit.toString()));
        data("--json", "report", "--case", "w.unmask", "--out", "hidden.html");
        String hidden = Files.readString(folder.resolve("hidden.html"));
        assertTrue(hidden.contains("They are not drawn here") && !hidden.contains("src=\"data:"));
        data("--json", "report", "--case", "w.unmask", "--out", "shown.html", "--reveal", "a test");
        String report = Files.readString(folder.resolve("shown.html"));
        assertTrue(report.contains("src=\"data:image/gif;base64,R0lGOD"), "no picture is drawn");
        assertTrue(report.contains("laid over that of"), "no overlay is drawn");
        assertTrue(report.contains("Same graphic, 9 s apart"), "the lag is not told");
    }
}
