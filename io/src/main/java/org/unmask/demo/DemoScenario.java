package org.unmask.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.demo.poster.Press;
import org.unmask.finding.AccountKey;
import org.unmask.model.Untrusted;

/**
 * An invented world of sixty days on four platforms, with one planted operation: the same bytes for a seed and size, on every machine.
 * Nobody in it exists; every address ends in {@code .example}. Cost: one pass, the whole world in memory (about 100 MB per million posts).
 */
public final class DemoScenario {
    /** The seed of {@code unmask demo}. */
    public static final long SEED = 20_250_303L;

    private final Timeline timeline = new Timeline();
    private final Press press = new Press();
    private final Cast cast;

    private DemoScenario(Dice dice, DemoSize size) {
        cast = new Cast(dice.fork(1), size);
        DailyLife life = new DailyLife(dice.fork(2), timeline, size);
        for (Venue venue : Venue.values()) {
            life.fill(cast.crowd(venue), cast.personas(venue));
        }
        new Occasions(dice.fork(3), timeline, size, press).happen(cast);
        new Operation(dice.fork(4), timeline, cast, press).run();
    }

    /** The world of that seed and size. */
    public static DemoScenario of(long seed, DemoSize size) {
        return new DemoScenario(new Dice(seed), size);
    }

    /** Writes one export file per platform, the graphics and {@code truth.csv} into {@code folder}, which is made where it is missing. */
    public DemoFiles writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> exports = new ArrayList<>();
        long posts = 0;
        for (Venue venue : Venue.values()) {
            List<Timeline.Entry> sorted = new ArrayList<>(timeline.of(venue));
            sorted.sort(Timeline.Entry.ORDER);
            exports.add(DemoTable.write(folder, venue, sorted));
            posts += sorted.size();
        }
        Map<Cast.Person, String> roles = roles();
        Map<AccountKey, String> planted = new TreeMap<>();
        roles.forEach((person, role) ->
                planted.put(new AccountKey(person.venue().platform(), Untrusted.of(person.id())), role));
        Path media = folder.resolve("media");
        press.writeTo(media);
        return new DemoFiles(exports, media, DemoTable.truth(folder, roles), planted, posts);
    }

    private Map<Cast.Person, String> roles() {
        Map<Cast.Person, String> roles = new LinkedHashMap<>();
        cast.personas().forEach(person -> roles.put(person, "persona"));
        roles.put(cast.automated(), "automated");
        return roles;
    }
}
