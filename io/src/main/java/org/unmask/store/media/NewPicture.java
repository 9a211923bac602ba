package org.unmask.store.media;

/** A picture that comes in: its size in pixels, what is kept for the search, and its small copy. */
public record NewPicture(int width, int height, StoredPicture picture, SmallPicture small) {}
