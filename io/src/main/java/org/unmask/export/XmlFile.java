package org.unmask.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.unmask.escape.Xml;
import org.unmask.model.Untrusted;

/**
 * An XML 1.0 file in UTF-8, written element by element; memory does not grow with the file.
 * Own, because the JDK's stream writer splits characters above U+FFFF into two illegal references and lets line breaks in attributes
 * turn into blanks; here every value passes {@link Xml}. Elements and attributes throw {@link UncheckedIOException}.
 */
public final class XmlFile implements Closeable {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean hasText;

    private XmlFile(Writer out) {
        this.out = out;
    }

    /** A new file at {@code path}. */
    public static XmlFile create(Path path) throws IOException {
        XmlFile file = new XmlFile(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
        file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        return file;
    }

    /** Opens an element. */
    public XmlFile element(String name) {
        endTag();
        indent();
        write("<" + name);
        open.push(name);
        inTag = true;
        hasText = false;
        return this;
    }

    /** An attribute of the element just opened. */
    public XmlFile attribute(String name, Untrusted value) {
        write(" " + name + "=\"" + Xml.of(value) + "\"");
        return this;
    }

    /** An attribute in our own words. */
    public XmlFile attribute(String name, String value) {
        return attribute(name, Untrusted.of(value));
    }

    /** Text of the element just opened, which then holds nothing else. */
    public XmlFile text(Untrusted value) {
        endTag();
        write(Xml.of(value));
        hasText = true;
        return this;
    }

    /** Closes the innermost open element. */
    public XmlFile end() {
        String name = open.pop();
        if (inTag) {
            write("/>");
            inTag = false;
        } else {
            if (!hasText) {
                indent();
            }
            write("</" + name + ">");
        }
        hasText = false;
        return this;
    }

    private void endTag() {
        if (inTag) {
            write(">");
            inTag = false;
        }
    }

    private void indent() {
        write("\n" + " ".repeat(2 * open.size()));
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes every open element and the file. */
    @Override
    public void close() throws IOException {
        try (out) {
            while (!open.isEmpty()) {
                end();
            }
            out.write("\n");
        }
    }
}
