package org.unmask.cli.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The generated pages say what the code does. With {@code -Dunmask.regenerate=true} they are written anew. */
class ReferencePagesTest {
    private static final Path ROOT = Path.of(System.getProperty("unmask.root", ".."));
    private static final String ANEW =
            " differs from the code; write it anew with: ./mvnw -q -pl core,io,cli test -Dtest=ReferencePagesTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dunmask.regenerate=true";

    @Test
    void theCommandLinePageIsThatOfTheParser() throws IOException {
        compare("docs/CLI.md", CommandPage.text());
    }

    @Test
    void theMethodsPageIsThatOfTheCards() throws IOException {
        String beginning = Files.readString(ROOT.resolve("docs/methods-beginning.md"));
        compare("METHODS.md", MethodsPage.text(beginning));
    }

    @Test
    void theFormatsPageIsThatOfTheCards() throws IOException {
        compare("docs/FORMATS.md", FormatsPage.text());
    }

    private static void compare(String name, String text) throws IOException {
        Path page = ROOT.resolve(name);
        if (Boolean.getBoolean("unmask.regenerate")) {
            Files.writeString(page, text);
        }
        assertEquals(text, Files.exists(page) ? Files.readString(page) : "", name + ANEW);
    }
}
