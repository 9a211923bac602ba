package org.unmask.chance.baseline;

import java.util.List;

/** The edge classes: within each platform, and across each two. One pooled threshold would kill every cross-platform tie. */
public final class EdgeClasses {
    private final int platforms;
    private final int[] platformOf;
    private final List<String> names;

    public EdgeClasses(int[] platformOf, List<String> names) {
        this.platformOf = platformOf;
        this.names = names;
        this.platforms = names.size();
    }

    public int count() {
        return platforms * (platforms + 1) / 2;
    }

    public int platforms() {
        return platforms;
    }

    public int platformOf(int account) {
        return platformOf[account];
    }

    /** The class of a tie between two accounts. */
    public int of(int accountA, int accountB) {
        return platforms == 1 ? 0 : ofPlatforms(platformOf[accountA], platformOf[accountB]);
    }

    public int ofPlatforms(int p, int q) {
        int low = Math.min(p, q);
        int high = Math.max(p, q);
        return low * platforms - low * (low - 1) / 2 + high - low;
    }

    public int first(int edge) {
        int low = 0;
        while (ofPlatforms(low, platforms - 1) < edge) {
            low++;
        }
        return low;
    }

    public int second(int edge) {
        int low = first(edge);
        return low + edge - ofPlatforms(low, low);
    }

    /** {@code x} within a platform, {@code facebook-x} across two. */
    public String name(int edge) {
        int low = first(edge);
        int high = second(edge);
        return low == high ? names.get(low) : names.get(low) + "-" + names.get(high);
    }
}
