package org.unmask.model;

/** The key of a post: lower-case platform word and the native id as text. */
public record PostId(String platform, Untrusted nativeId) implements Comparable<PostId> {
    @Override
    public int compareTo(PostId other) {
        int byPlatform = Untrusted.compareUtf8(platform, other.platform);
        return byPlatform != 0 ? byPlatform : nativeId.compareTo(other.nativeId);
    }
}
