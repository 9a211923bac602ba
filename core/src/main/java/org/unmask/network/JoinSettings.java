package org.unmask.network;

import org.unmask.model.UnusableParameter;

/** {@code minObjects} = distinct objects that a tie needs within the widest window; {@code threads} never changes a result. */
public record JoinSettings(int minObjects, int threads) {
    public JoinSettings {
        if (minObjects < 1) {
            throw new UnusableParameter("--min-objects", Integer.toString(minObjects), "at least 1");
        }
        if (threads < 1) {
            throw new UnusableParameter("--threads", Integer.toString(threads), "at least 1");
        }
    }
}
