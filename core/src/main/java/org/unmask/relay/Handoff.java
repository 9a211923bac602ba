package org.unmask.relay;

/**
 * One thing that a leader posted first and a follower later: the number of the follower, the post of the leader, and both times in epoch
 * milliseconds, the follower's being its first action on the thing.
 */
record Handoff(int follower, int leaderPost, long leaderAt, long followerAt) {
    long lag() {
        return followerAt - leaderAt;
    }
}
