package org.unmask.image;

/** A rectangle of pixels inside a picture: its left upper corner and its sides. */
public record Box(int x, int y, int width, int height) {
    /** All of the picture. */
    public static Box whole(LumaRows picture) {
        return new Box(0, 0, picture.width(), picture.height());
    }
}
