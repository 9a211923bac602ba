package org.unmask.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.unmask.escape.Html;
import org.unmask.model.Untrusted;

class PageTest {
    @Test
    void everythingIsEscaped() {
        Page page = new Page()
                .open(Tag.P, "a\"b")
                .text("1 < 2")
                .add(Html.of(Untrusted.of("<b>")))
                .close(Tag.P);
        assertEquals(
                "<!DOCTYPE html>\n<p class=\"a&quot;b\">1 &lt; 2<bdi dir=\"auto\">&lt;b&gt;</bdi></p>\n",
                page.document());
    }

    @Test
    void numbersHaveAtMostTwoDecimals() {
        Page page = new Page()
                .open(Tag.RECT)
                .with(Attribute.X, 1.239)
                .with(Attribute.Y, -0.5)
                .with(Attribute.WIDTH, 3.0)
                .close(Tag.RECT);
        assertEquals("<!DOCTYPE html>\n<rect x=\"1.24\" y=\"-0.5\" width=\"3\"></rect>\n", page.document());
    }

    @Test
    void aLinkOutOfThePageIsRefused() {
        assertThrows(AssertionError.class, () -> new Page().open(Tag.A).with(Attribute.HREF, "https://a.example"));
        assertThrows(AssertionError.class, () -> new Page().open(Tag.A).with(Attribute.HREF, "javascript:alert(1)"));
    }

    @Test
    void elementsNestAndAttributesComeFirst() {
        assertThrows(AssertionError.class, () -> new Page().open(Tag.P).close(Tag.DIV));
        assertThrows(
                AssertionError.class, () -> new Page().open(Tag.P).text("x").with(Attribute.ID, "y"));
        assertThrows(AssertionError.class, () -> new Page().open(Tag.P).document());
        assertThrows(
                AssertionError.class, () -> new Page().open(Tag.P).with(Attribute.TITLE, Html.of(Untrusted.of("x"))));
    }

    @Test
    void aPictureStandsInsideThePageAndItsWordsAreEscaped() {
        PageImage image = new PageImage(3, 2, new byte[] {'G', 'I', 'F'});
        String page = new Page()
                .open(Tag.P)
                .picture(image, "a \"picture\" <b>")
                .close(Tag.P)
                .document();
        assertTrue(
                page.contains(
                        "<img width=\"3\" height=\"2\" alt=\"a &quot;picture&quot; &lt;b&gt;\" src=\"data:image/gif;base64,R0lG\">"),
                page);
    }

    @Test
    void nothingThatLoadsOrRunsIsOnTheLists() {
        for (Tag tag : Tag.values()) {
            assertFalse(Arrays.asList(
                            "img", "iframe", "object", "embed", "link", "form", "input", "base", "use", "image",
                            "animate")
                    .contains(tag.word()));
        }
        for (Attribute attribute : Attribute.values()) {
            assertFalse(attribute.word().startsWith("on")
                    || attribute.word().equals("src")
                    || attribute.word().equals("style"));
        }
    }
}
