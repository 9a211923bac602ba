package org.unmask.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.demo.poster.Press;

class DemoScenarioTest {
    @TempDir
    Path folder;

    @Test
    void theSmallWorldHasTheSameBytesOnEveryMachine() throws IOException {
        DemoFiles files = DemoScenario.of(DemoScenario.SEED, DemoSize.S).writeTo(folder);
        assertEquals("97fc453b8c0b4635a3fd30b37f58fd31156f691f23087989dc3a4c47b456b39f", sha256(files));
    }

    @Test
    void languageAndClockOfTheMachineChangeNothing() throws IOException {
        String here = sha256(DemoScenario.of(7, DemoSize.S).writeTo(folder.resolve("here")));
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("GMT+14:00"));
            assertEquals(here, sha256(DemoScenario.of(7, DemoSize.S).writeTo(folder.resolve("there"))));
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sizesAreAboutWhatTheySay() throws IOException {
        long small = DemoScenario.of(1, DemoSize.S).writeTo(folder.resolve("s")).posts();
        long medium =
                DemoScenario.of(1, DemoSize.M).writeTo(folder.resolve("m")).posts();
        assertTrue(small > 15_000 && small < 30_000, "small: " + small);
        assertTrue(medium > 60_000 && medium < 95_000, "medium: " + medium);
    }

    @Test
    void fifteenAccountsArePlantedOnFourPlatforms() throws IOException {
        DemoFiles files = DemoScenario.of(1, DemoSize.S).writeTo(folder);
        List<String> truth = Files.readAllLines(files.truth());
        assertEquals("platform,account_id,handle,role", truth.get(0));
        assertEquals(16, truth.size());
        assertEquals(15, files.planted().size());
        assertEquals(Set.of("persona", "automated"), Set.copyOf(files.planted().values()));
    }

    @Test
    void aPersonaShowsTheGraphicSevenHoursAndElevenSecondsAfterTheMachine() {
        Timeline timeline = new Timeline();
        Cast cast = new Cast(new Dice(1), DemoSize.S);
        new Operation(new Dice(2), timeline, cast, new Press()).run();
        Timeline.Entry first = timeline.of(Venue.X).stream()
                .filter(post -> post.says().media() != null)
                .findFirst()
                .orElseThrow();
        Timeline.Entry later = timeline.of(Venue.X).stream()
                .filter(post ->
                        post.author().equals(cast.voter()) && post.says().media() != null)
                .findFirst()
                .orElseThrow();
        assertEquals(cast.automated(), first.author());
        assertNotEquals(first.says().media(), later.says().media(), "each is a file of its own");
        assertEquals(25_211, later.at() - first.at());
    }

    @Test
    void whatIsRepostedOrAnsweredExistsAndIsOlder() {
        for (Venue venue : Venue.values()) {
            Map<String, Long> born = new HashMap<>();
            List<Timeline.Entry> posts = world(venue);
            posts.forEach(post -> assertEquals(null, born.put(post.id(), post.at()), "an id twice"));
            for (Timeline.Entry post : posts) {
                String target = post.says().repostOf() != null
                        ? post.says().repostOf()
                        : post.says().replyTo();
                assertTrue(target == null || born.getOrDefault(target, Long.MAX_VALUE) < post.at());
            }
        }
    }

    @Test
    void nobodyIsRealAndNoAddressLeadsAnywhere() {
        Set<String> ids = new HashSet<>();
        Set<String> handles = new HashSet<>();
        for (Venue venue : Venue.values()) {
            for (Timeline.Entry post : world(venue)) {
                assertTrue(post.author()
                        .handle()
                        .matches("(sample|fictional|pretend|invented|makebelieve|mock|imaginary|paper)_[a-z]+_[0-9]+"));
                assertTrue(post.says().urls().stream().allMatch(url -> url.matches("https://[a-z-]+\\.example/.*")));
                handles.add(venue + post.author().handle());
                ids.add(venue + post.author().id());
            }
        }
        assertEquals(ids.size(), handles.size());
    }

    private static List<Timeline.Entry> world(Venue venue) {
        Timeline timeline = new Timeline();
        Cast cast = new Cast(new Dice(5), DemoSize.S);
        DailyLife life = new DailyLife(new Dice(6), timeline, DemoSize.S);
        life.fill(cast.crowd(venue), cast.personas(venue));
        new Occasions(new Dice(7), timeline, DemoSize.S, new Press()).happen(cast);
        new Operation(new Dice(8), timeline, cast, new Press()).run();
        return timeline.of(venue);
    }

    private static String sha256(DemoFiles files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.exports()) {
                digest.update(Files.readAllBytes(file));
            }
            try (Stream<Path> graphics = Files.list(files.media())) {
                for (Path file : graphics.sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            digest.update(Files.readString(files.truth()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
