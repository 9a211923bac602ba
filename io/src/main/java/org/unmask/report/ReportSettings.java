package org.unmask.report;

import org.jspecify.annotations.Nullable;
import org.unmask.escape.Pseudonyms;
import org.unmask.model.UnusableParameter;

/**
 * How a report is made. Members of groups stand under pseudonyms unless {@code revealReason} says why their handles and ids may
 * be shown; the reason is printed in the report. Bystanders are never shown.
 */
public record ReportSettings(
        String title,
        Marking marking,
        @Nullable String author,
        Pseudonyms pseudonyms,
        @Nullable String revealReason) {
    /** The title where none is given. */
    public static final String DEFAULT_TITLE = "Coordination report";

    public ReportSettings {
        if (revealReason != null && revealReason.isBlank()) {
            throw new UnusableParameter("--reveal", "empty", "a reason, which the report prints");
        }
    }

    /** A report with pseudonyms under TLP:AMBER, for the receiver's organisation and its clients. */
    public static ReportSettings standard(Pseudonyms pseudonyms) {
        return new ReportSettings(DEFAULT_TITLE, Marking.AMBER, null, pseudonyms, null);
    }

    /** The same with another title. */
    public ReportSettings withTitle(String other) {
        return new ReportSettings(other, marking, author, pseudonyms, revealReason);
    }

    /** The same under another marking. */
    public ReportSettings withMarking(Marking other) {
        return new ReportSettings(title, other, author, pseudonyms, revealReason);
    }

    /** The same with the name of who made it. */
    public ReportSettings withAuthor(String other) {
        return new ReportSettings(title, marking, other, pseudonyms, revealReason);
    }

    /** The same with members' handles and ids shown, for a reason. */
    public ReportSettings withReveal(String reason) {
        return new ReportSettings(title, marking, author, pseudonyms, reason);
    }

    /** The Traffic Light Protocol 2.0 (FIRST, 2022): who may receive the report. */
    public enum Marking {
        CLEAR("TLP:CLEAR", "may be shared with anyone"),
        GREEN("TLP:GREEN", "may be shared within the community, not publicly"),
        AMBER(
                "TLP:AMBER",
                "may be shared on a need-to-know basis within the receiver's organisation and with its clients"),
        AMBER_STRICT(
                "TLP:AMBER+STRICT", "may be shared on a need-to-know basis within the receiver's organisation only"),
        RED("TLP:RED", "for the eyes of the individual receivers only");

        private final String label;
        private final String meaning;

        Marking(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        /** The label as the standard writes it. */
        public String label() {
            return label;
        }

        /** Who may receive it. */
        public String meaning() {
            return meaning;
        }

        /** The marking of a label such as {@code TLP:AMBER+STRICT} or {@code amber+strict}. Throws {@link UnusableParameter} naming {@code setting}. */
        public static Marking ofLabel(String label, String setting) {
            for (Marking marking : values()) {
                if (marking.label.equalsIgnoreCase(label)
                        || marking.label.substring(4).equalsIgnoreCase(label)) {
                    return marking;
                }
            }
            throw new UnusableParameter(setting, label, "one of clear, green, amber, amber+strict, red");
        }
    }
}
