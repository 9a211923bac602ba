package org.unmask.peer;

/** A pair of rows on one object by row number; the older post is a. The lag is in microseconds. */
public record PeerPair(int a, int b, long lagMicros) {}
