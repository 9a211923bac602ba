package org.unmask.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.unmask.RealData;
import org.unmask.model.Untrusted;

/** Twenty thousand posts of one public account: disguises that change nothing for a reader change nothing in the normal form. */
class DisguisedRealTextsTest {
    @Test
    void caseBlanksInvisibleSignsWidthLinksAndMentionsMakeNoDifference() throws IOException {
        List<UnaryOperator<String>> disguises = List.of(
                text -> text.toUpperCase(Locale.ROOT),
                text -> "  " + text.replace(" ", " \u00A0 ") + "\n",
                text -> text.replace("e", "e\u200B").replace("a", "\u2060a\uFEFF"),
                DisguisedRealTextsTest::wide,
                text -> text + " https://example.org/p?id=7&utm_source=a",
                text -> "@somebody @else " + text,
                text -> "RT @somebody: " + text,
                text -> text + " \uD83D\uDE80\uD83C\uDDFA\uD83C\uDDF8 !!!");
        int[] lost = new int[disguises.size()];
        List<String> texts = texts();
        for (String text : texts) {
            String plain = normal(text);
            for (int d = 0; d < lost.length; d++) {
                lost[d] += plain.equals(normal(disguises.get(d).apply(text))) ? 0 : 1;
            }
        }
        assertTrue(texts.size() > 18_900, "texts: " + texts.size());
        for (int d = 0; d < lost.length; d++) {
            assertTrue(lost[d] <= texts.size() / 1000, "disguise " + d + " hid " + lost[d] + " of " + texts.size());
        }
    }

    @Test
    void textsThatBecomeOneDifferOnlyInSigns() throws IOException {
        TreeMap<String, String> letters = new TreeMap<>();
        List<String> unlike = new ArrayList<>();
        List<String> texts = texts();
        for (String text : texts) {
            String bare = text.replaceAll("https?://\\S+|www[.]\\S+|\\S+[.]\\w+/\\S+|@\\w+|[^\\p{L}\\p{N}]", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("^rt", "");
            String other = letters.putIfAbsent(normal(text), bare);
            if (other != null && !other.equals(bare)) {
                unlike.add(other + " / " + bare);
            }
        }
        assertEquals(List.of(), unlike, "merged out of " + texts.size() + " texts into " + letters.size());
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= 'a' && c <= 'z' ? c - 'a' + 0xFF41 : c)));
        return wide.toString();
    }

    private static String normal(String text) {
        return NormalText.of(Untrusted.of(text)).raw();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Reader in = new InputStreamReader(
                        new GZIPInputStream(
                                Files.newInputStream(RealData.at("trump-tweets-dslabs/trump_tweets.csv.gz"))),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord row : rows) {
                String text = row.getField("text");
                if (NormalText.saysEnough(NormalText.of(Untrusted.of(text)))) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
