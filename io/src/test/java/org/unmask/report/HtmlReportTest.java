package org.unmask.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.RecordedCase;
import org.unmask.RecordedResults;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.RunSummary;
import org.unmask.finding.SourceRow;
import org.unmask.finding.conduct.Conduct;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final RecordedResults CASE = RecordedCase.whole();

    @TempDir
    Path folder;

    @Test
    void everyFindingExhibitAndHashStandsThereWithoutScript() throws IOException {
        ReadReport report = ReadReport.of(CASE);
        Set<String> ids = ids(report);
        String text = report.text();
        for (GroupRow group : CASE.groups()) {
            assertTrue(ids.contains(group.groupId()), group.groupId());
        }
        for (ExhibitRow exhibit : CASE.exhibits()) {
            assertTrue(ids.contains(exhibit.exhibitId()), exhibit.exhibitId());
            assertTrue(text.contains(exhibit.a().rawSha256())
                    && text.contains(exhibit.b().rawSha256()));
        }
        for (SourceRow source : CASE.summary().sources()) {
            assertTrue(text.contains(source.sha256()));
        }
        assertTrue(text.contains("7 h 02 m 11 s"));
        assertTrue(text.contains(CASE.summary().runId()));
    }

    @Test
    void nothingPointsOutOfThePage() throws IOException {
        ReadReport report = ReadReport.of(CASE, ReadReport.SETTINGS.withReveal("a test"));
        assertFalse(Pattern.compile("(?i)\\b(?:https?|ftp|wss?|file)://|url\\(|@import")
                .matcher(report.html())
                .find());
        Set<String> ids = ids(report);
        for (Element element : report.all("*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                assertFalse(attribute.getName().startsWith("on"), attribute::getName);
                assertFalse(Set.of("src", "srcset", "action", "style", "data", "ping")
                        .contains(attribute.getName()));
                if (attribute.getName().equals("href")) {
                    assertTrue(ids.contains(attribute.getValue().substring(1)), attribute::getValue);
                }
            }
        }
    }

    @Test
    void onlyOurOwnScriptAndStyleMayRunAndTheirHashesHold() throws IOException, GeneralSecurityException {
        ReadReport report = ReadReport.of(CASE);
        String policy = report.all("meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; img-src data:; "), policy);
        for (String tag : List.of("script", "style")) {
            Matcher matcher =
                    Pattern.compile("(?s)<" + tag + ">(.*?)</" + tag + ">").matcher(report.html());
            assertTrue(matcher.find());
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(matcher.group(1).getBytes(StandardCharsets.UTF_8));
            assertTrue(
                    policy.contains(tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"), policy);
            assertFalse(matcher.find(), "a second " + tag);
        }
    }

    @Test
    void hostileTextIsTextAndNothingElse() throws IOException {
        ReadReport report = ReadReport.of(CASE);
        assertTrue(report.text()
                .contains("</script><img src=x onerror=\"window.__pwned=1\"><svg/onload=alert(1)> U+202ElIve"
                        .replace("lI", "li")));
        assertEquals(
                0,
                report.all("img").size()
                        + report.all("iframe").size()
                        + report.all("object").size()
                        + report.all("form").size());
        assertFalse(report.html().matches("(?s).*[\\u202A-\\u202E\\u2066-\\u2069\\u200B].*"));
        assertTrue(report.text().contains("hxxps://evil[.]example/path?q=1"));
    }

    @Test
    void bystandersAppearNowhereEvenWhenMembersAreShown() throws IOException {
        for (ReportSettings settings : List.of(ReadReport.SETTINGS, ReadReport.SETTINGS.withReveal("referral"))) {
            String html = ReadReport.of(CASE, settings).html().toLowerCase(Locale.ROOT);
            for (String bystander : RecordedCase.BYSTANDERS) {
                assertFalse(html.contains(bystander.toLowerCase(Locale.ROOT)), bystander);
            }
        }
    }

    @Test
    void membersStandUnderPseudonymsUnlessThereIsAReason() throws IOException {
        ReadReport hidden = ReadReport.of(CASE);
        ReadReport shown = ReadReport.of(CASE, ReadReport.SETTINGS.withReveal("referral to the platform"));
        for (GroupRow.Member member : CASE.groups().get(0).members()) {
            // The raw strings are known here only because the test made them.
            String handle = Objects.requireNonNull(member.handle()).raw();
            assertFalse(hidden.html().contains(handle), handle);
            assertFalse(hidden.html().contains(member.account().id().raw()));
            assertTrue(shown.text().contains(handle), handle);
        }
        for (ExhibitRow exhibit : CASE.exhibits()) {
            assertFalse(hidden.html().contains(exhibit.a().post().nativeId().raw()));
            assertTrue(shown.text().contains(exhibit.a().post().nativeId().raw()));
        }
        assertFalse(hidden.html().contains("1432000000000000001"), "a reposted post may be a bystander's");
        assertTrue(shown.text().contains("referral to the platform"));
        assertTrue(hidden.text().contains("account-"));
    }

    @Test
    void aRunWithoutFindingsSaysSoAndWhatWasLookedAt() throws IOException {
        String text = ReadReport.of(CASE.withoutGroups()).text();
        assertTrue(text.contains("No finding."));
        assertTrue(
                text.contains("What was looked at: 1\u202F412\u202F806 posts by 88\u202F214 accounts from 2 sources"));
    }

    @Test
    void aPeerRunClaimsNothing() throws IOException {
        RunSummary s = CASE.summary();
        RunSummary peer = new RunSummary(
                s.runId(),
                s.version(),
                "coortweet",
                s.madeAt(),
                s.parameters(),
                s.sources(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                s.posts(),
                s.accounts(),
                s.firstSeen(),
                s.lastSeen(),
                null,
                null,
                null,
                List.of(),
                Conduct.NONE);
        String text = ReadReport.of(CASE.withoutGroups().withSummary(peer)).text();
        assertTrue(text.contains("exactly as coortweet does"));
        assertTrue(text.contains("Nothing. Every pair of actions within the widest window was counted."));
    }

    @Test
    void explainedGroupsStandApartFromFindings() throws IOException {
        ReadReport report = ReadReport.of(CASE);
        assertEquals("explained", sectionOf(report, "F-03"));
        assertEquals("findings", sectionOf(report, "F-01"));
        assertEquals("leads", sectionOf(report, "F-04"));
        assertTrue(report.text().contains("Lowered: Six of the eight accounts name the same owner in their profiles."));
    }

    @Test
    void aReaderWithoutEyesFindsTheSame() throws IOException {
        ReadReport report = ReadReport.of(CASE);
        assertEquals("en", report.document().getDocumentElement().getAttribute("lang"));
        int level = 0;
        for (Element element : report.all("*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertTrue(next <= level + 1, () -> "a heading is skipped before " + element.getTextContent());
                level = next;
            }
        }
        assertEquals(1, report.all("h1").size());
        report.all("table")
                .forEach(table ->
                        assertEquals(1, table.getElementsByTagName("caption").getLength()));
        report.all("th").forEach(head -> assertTrue(Set.of("col", "row").contains(head.getAttribute("scope"))));
        for (Element svg : report.all("svg")) {
            boolean decoration = svg.getAttribute("aria-hidden").equals("true");
            assertTrue(decoration
                    || svg.getElementsByTagName("desc").getLength() == 1
                            && svg.getAttribute("role").equals("img"));
        }
        long figures = report.all("figure").size();
        assertEquals(7, figures, "a network and a timeline for each of three cards, and the clocks");
    }

    @Test
    void idsAreUnique() throws IOException {
        ids(ReadReport.of(CASE));
    }

    @Test
    void theSameResultsGiveTheSameBytesAnywhere() throws IOException {
        String here = ReadReport.of(CASE).html();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(here, ReadReport.of(RecordedCase.whole()).html());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theFileHasItsHashBesideIt() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("report.html");
        Files.writeString(file, "an older report");
        String sha256 = HtmlReport.write(CASE, ReadReport.SETTINGS, file);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertEquals(HexFormat.of().formatHex(hash), sha256);
        assertEquals(sha256 + "  report.html\n", Files.readString(folder.resolve("report.html.sha256")));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void aHugeGroupStaysReadable() throws IOException {
        RecordedResults huge = new RecordedResults(
                CASE.summary(), List.of(), List.of(), List.of(RecordedCase.large(20_000)), List.of(), List.of());
        ReadReport report = ReadReport.of(huge);
        assertTrue(report.html().length() < 1_000_000, () -> report.html().length() + " characters");
        assertTrue(report.text().contains("19\u202F800 further members stand in the tables of the case."));
        assertTrue(report.text().contains("The first 400 of 20\u202F000 accounts"));
    }

    private static String sectionOf(ReadReport report, String id) {
        Element element = report.all("*").stream()
                .filter(e -> e.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
        while (!element.getTagName().equals("section")) {
            element = (Element) element.getParentNode();
        }
        return element.getAttribute("id");
    }

    private static Set<String> ids(ReadReport report) {
        Set<String> ids = new HashSet<>();
        for (Element element : report.all("*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), () -> id + " stands twice");
        }
        return ids;
    }

    /** The lag of an exhibit is that of corrected clocks: whoever reads the times as given must be able to follow. */
    @Test
    void anExhibitSaysByWhatTheClockOfItsPlatformWasCorrected() throws IOException {
        RunSummary summary = CASE.summary();
        Map<String, String> parameters = new LinkedHashMap<>(summary.parameters());
        parameters.put(RunSummary.SHIFT + CASE.exhibits().get(0).a().account().platform(), "-14400000");
        String text = ReadReport.of(CASE.withSummary(withParameters(summary, parameters)))
                .text();
        assertTrue(text.contains("was put back by 4 h 00 m 00 s, to "), "the correction is not told");
        assertFalse(ReadReport.of(CASE).text().contains("was put back"));
    }

    private static RunSummary withParameters(RunSummary of, Map<String, String> parameters) {
        return new RunSummary(
                of.runId(),
                of.version(),
                of.semantics(),
                of.madeAt(),
                parameters,
                of.sources(),
                of.families(),
                of.shuffles(),
                of.cuts(),
                of.notes(),
                of.posts(),
                of.accounts(),
                of.firstSeen(),
                of.lastSeen(),
                of.ranking(),
                of.multiplex(),
                of.controls(),
                of.clocks(),
                of.conduct());
    }
}
