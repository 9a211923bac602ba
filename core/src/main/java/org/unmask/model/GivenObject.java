package org.unmask.model;

/** An object that the source itself names for a post: a column of a four-column file, an image hash, a link id. */
public record GivenObject(ActionKind kind, Untrusted value) {}
