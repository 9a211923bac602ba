package org.unmask.store.run;

import org.unmask.model.ActionKind;

/** A pair of posts on one object, by number; a is the older post. */
public record RunPair(ActionKind kind, int object, int postA, int accountA, int postB, int accountB, long lagMillis) {}
