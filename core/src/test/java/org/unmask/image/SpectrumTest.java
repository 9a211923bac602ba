package org.unmask.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Vectors: made with the Java implementation of facebook/ThreatExchange (baefb4ed). */
class SpectrumTest {
    private static void assertHash(String hex, int quality, LumaRows picture) {
        Spectrum spectrum = Spectrum.of(picture);
        assertEquals(hex, spectrum.hash().hex());
        assertEquals(quality, spectrum.quality());
    }

    @Test
    void cellsOfSeveralSizesHaveTheHashesOfTheReference() {
        assertHash("ca76df44fac4b1cd616c393c0f7378214de251cae767c1b4a96b12e3b14a8d03", 100, Drawn.cells(640, 480, 16));
        assertHash("8cc3b680f691c8ff793e8ec177388cc3593e797e86c1773888c7713e8ec13600", 100, Drawn.cells(1000, 37, 16));
        assertHash("1ad46ad50ad42ad46a35956a18dc6a751ad46ad519cc95eae73399cce52b3ad4", 100, Drawn.cells(37, 1000, 16));
        assertHash(
                "f2b80d12b75213b1d3ade3420b93bf043a2cea5fd9893b758b17aaec3762104b", 100, Drawn.cells(1921, 1081, 32));
        assertHash("7bfc9ea018a2c1bcecdea11ab35bc056255b68f44b4776de90d4e2e88946b515", 100, Drawn.cells(64, 64, 4));
    }

    @Test
    void formulasHaveTheHashesOfTheReference() {
        assertHash(
                "02ab2aab4ccc0ccc72f332f3cccc00d4ff2b3f2bcccc0d0cf2f33333cccccccc",
                33,
                new Drawn(256, 256, (x, y) -> x << 16 | y << 8 | (x ^ y)));
        assertHash(
                "c2f70bbd08f8aaf7abfc2f32afd67550bfd9f350cac1153af7c09b80142a1000",
                100,
                new Drawn(129, 127, (x, y) -> (7 * x + 3 * y & 255) << 16 | (x * y & 255) << 8 | (x + 5 * y & 255)));
        assertHash(
                "21c854158e237c9f93a4749d398c83626cdb836269da7c1f9e277c9d93247e1d",
                51,
                new Drawn(5, 5, (x, y) -> 50 * x << 16 | 50 * y << 8 | (10 * x * y & 255)));
    }

    @Test
    void turnedFormsAreThoseOfTheReference() {
        Spectrum spectrum = Spectrum.of(Drawn.cells(640, 480, 16));
        assertEquals(
                List.of(
                        "ca76df44fac4b1cd616c393c0f7378214de251cae767c1b4a96b12e3b14a8d03",
                        "f03b160f3d2a8ab9e789bd5ee224a10430d405118fbc79ef1c4a13cf82effcd2",
                        "9f2375eeab911a62343893965a26d28b18b79b60b2326b1efc3eb849e40f27a9",
                        "a56ebca5683f0013b2dc17f0b771098e65818e9bdae9d345491fa161d7ba4678",
                        "ca7620bbea844e326168c6c30e73879e4de28e35e6273e4ba96be918b14a72fc",
                        "9f238a11af91e49d34396c695a262d7418b7049fb23294e1fc3e47b6e41fd856",
                        "f03be9f03d2a7546e78942a1e2245efb30d4faee8fbc86101c4afc3082ef132d",
                        "a56e431a683fdfecb2dcc80bb771e45165815044dae92cb8491f469ad7baa187"),
                java.util.Arrays.stream(Turn.values())
                        .map(turn -> spectrum.hash(turn).hex())
                        .toList());
    }

    @Test
    void theStreamOfRowsGivesTheBitsOfTheWholePicture() {
        for (int width = 5; width <= 300; width += 7) {
            int height = 5 + (width * 131) % 296;
            assertSame(width, height);
            assertSame(height, width);
        }
        assertSame(1537, 130);
        assertSame(131, 1026);
        assertSame(5, 3001);
        assertSame(3002, 6);
    }

    private static void assertSame(int width, int height) {
        LumaRows picture = Drawn.noise(width, height, width * 4001L + height);
        assertArrayEquals(PlainSamples.of(picture), Samples.of(picture), width + " x " + height);
    }

    @Test
    void formsAgreeWithThePixelsTurnedWhereTheWindowIsOdd() {
        LumaGrid picture = LumaGrid.of(Drawn.cells(300, 300, 23));
        Spectrum spectrum = Spectrum.of(picture);
        for (Turn turn : Turn.values()) {
            int apart = spectrum.hash(turn)
                    .distance(Spectrum.of(picture.turned(turn)).hash());
            assertTrue(apart <= 2, turn + " is " + apart + " bits off");
        }
    }

    @Test
    void turningBackGivesThePictureAgain() {
        LumaGrid picture = LumaGrid.of(Drawn.noise(31, 17, 5));
        PdqHash hash = Spectrum.of(picture).hash();
        for (Turn turn : Turn.values()) {
            assertEquals(
                    hash, Spectrum.of(picture.turned(turn).turned(turn.back())).hash(), turn.name());
        }
    }

    @Test
    void flatAndTinyPicturesHaveNoQuality() {
        assertEquals(0, Spectrum.of(new Drawn(300, 200, (x, y) -> 0x808080)).quality());
        Spectrum tiny = Spectrum.of(Drawn.noise(4, 100, 1));
        assertEquals(0, tiny.quality());
        assertEquals("0".repeat(64), tiny.hash().hex());
    }
}
