package org.unmask.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unmask.RecordedCase;

/** Our own sentences claim no more than the data show: METHOD 6.1. What strangers wrote is exempt. */
class WordingTest {
    private static final String NATIONS =
            "chinese|russian|iranian|american|ukrainian|israeli|turkish|indian|north korean|saudi|venezuelan|british|german|french";
    private static final List<Pattern> BANNED = List.of(
            word("(?:social )?bots?"),
            word("botnets?"),
            word("trolls?"),
            word("fake"),
            word("fraud(?:ulent|sters?)?"),
            word("origins?"),
            word("originat\\w+"),
            word("prov(?:es?|en|ed|ing)"),
            word("proofs?"),
            word("guilty"),
            word("operatives?"),
            word("mastermind\\w*"),
            word("(?:" + NATIONS + ")[ -](?:accounts?|actors?|operators?|personas?|networks?|posts?|users?)"));

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void noSentenceOfAReportClaimsTooMuch() throws IOException {
        assertEquals(Set.of(), found(ReadReport.of(RecordedCase.whole()).ours()));
        assertEquals(
                Set.of(),
                found(ReadReport.of(RecordedCase.whole(), ReadReport.SETTINGS.withReveal("x"))
                        .ours()));
        assertEquals(
                Set.of(),
                found(ReadReport.of(RecordedCase.whole().withoutGroups()).ours()));
    }

    @Test
    void noStringOfTheRoomsThatSpeakClaimsTooMuch() throws IOException {
        Path root = Path.of(System.getProperty("unmask.root", ".."));
        Set<String> broken = new TreeSet<>();
        int sentences = 0;
        for (String room : List.of(
                "core/src/main/java/org/unmask/finding",
                "core/src/main/java/org/unmask/group",
                "io/src/main/java/org/unmask/report")) {
            for (Path file : javaFiles(root.resolve(room))) {
                Matcher literal = LITERAL.matcher(Files.readString(file));
                while (literal.find()) {
                    if (literal.group(1).contains(" ")) {
                        sentences++;
                        found(literal.group(1)).forEach(word -> broken.add(file.getFileName() + ": " + word));
                    }
                }
            }
        }
        assertEquals(Set.of(), broken);
        assertTrue(sentences > 100, "only " + sentences + " sentences were read: are the rooms where they were?");
    }

    @Test
    void theLinterSeesWhatItMustSee() {
        assertEquals(1, found("This proves it").size());
        assertEquals(1, found("a Bot").size());
        assertEquals(1, found("Chinese accounts").size());
        assertEquals(Set.of(), found("both bottom lines improve the original clock's approval"));
    }

    private static Set<String> found(String text) {
        Set<String> found = new TreeSet<>();
        for (Pattern banned : BANNED) {
            Matcher matcher = banned.matcher(text);
            if (matcher.find()) {
                found.add(matcher.group() + " in "
                        + text.substring(
                                Math.max(0, matcher.start() - 40), Math.min(text.length(), matcher.end() + 20)));
            }
        }
        return found;
    }

    private static Pattern word(String word) {
        return Pattern.compile("\\b(?:" + word + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
