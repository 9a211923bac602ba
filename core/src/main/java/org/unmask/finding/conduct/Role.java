package org.unmask.finding.conduct;

/** Why some accounts of a group are asked about as leaders of the others. */
public enum Role {
    /** Always first, with nothing of their own: they may lead, be copied, or be framed. */
    UNDECIDED("always first, role undecided"),
    /** First on more objects than a coin would show. */
    FIRST("first"),
    /** They declare themselves automated, or the platform marks them so. */
    AUTOMATED("declared automated"),
    /** They post on another platform than the followers. */
    PLATFORM("on another platform");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** The word in exports. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The role in words. */
    public String words() {
        return words;
    }
}
