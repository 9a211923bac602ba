package org.unmask.trace;

import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;

/** Receives the actions of one post: its account did something of that kind to that object. */
@FunctionalInterface
public interface ActionSink {
    /** {@code object} is in its canonical spelling and never empty. */
    void action(ActionKind kind, Untrusted object);
}
