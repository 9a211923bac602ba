package org.unmask.store.media;

/** A picture that comes in: its size in pixels, what is kept for the search, its small copy, and the codes of its local features. */
@SuppressWarnings("ArrayRecordComponent")
public record NewPicture(int width, int height, StoredPicture picture, SmallPicture small, long[] codes) {}
