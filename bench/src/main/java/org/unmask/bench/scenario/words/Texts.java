package org.unmask.bench.scenario.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;
import org.unmask.text.NormalText;
import org.unmask.text.near.TextFamilies;

/** The texts of a world as the product reads them: objects by their normal form, and families of at least two such objects. */
public final class Texts {
    /** A text of fewer words is no object. */
    public static final int NONE = -1;

    private final Map<Untrusted, Integer> numbers = new TreeMap<>();
    private final List<Untrusted> normal = new ArrayList<>();
    private final List<Untrusted> written = new ArrayList<>();
    private int @Nullable [] family;

    /** The object of a text. */
    public int number(Untrusted text) {
        Untrusted form = NormalText.of(text);
        if (!NormalText.saysEnough(form)) {
            return NONE;
        }
        Integer known = numbers.putIfAbsent(form, normal.size());
        if (known != null) {
            return known;
        }
        family = null;
        normal.add(form);
        written.add(text);
        return normal.size() - 1;
    }

    public int size() {
        return normal.size();
    }

    public Untrusted name(int object) {
        return normal.get(object);
    }

    /** Per object its family, or {@link #NONE}. */
    public int[] families() {
        int[] found = family;
        if (found == null) {
            TextFamilies families = new TextFamilies();
            written.forEach(families::add);
            found = families.find().family();
            family = found;
        }
        return found;
    }

    /** The least name of the texts of each family, as the product names it. */
    public List<Untrusted> familyNames() {
        int[] found = families();
        List<Untrusted> names = new ArrayList<>();
        for (int text = 0; text < found.length; text++) {
            if (found[text] == names.size()) {
                names.add(normal.get(text));
            } else if (found[text] >= 0 && normal.get(text).compareTo(names.get(found[text])) < 0) {
                names.set(found[text], normal.get(text));
            }
        }
        return names;
    }
}
