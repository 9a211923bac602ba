package org.unmask.media.change;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.SplittableRandom;
import org.unmask.media.ColourCopy;

/**
 * What reposting does to a picture. The list is fixed, so that figures of different versions compare. Each gives the same for the same
 * picture and seed on one machine; encoders of other machines may give other bytes.
 */
public enum Change {
    NONE("none, JPEG 0.92", .97),
    JPEG_30("JPEG quality 0.3", .97, 0.3f),
    HALF("half size, JPEG 0.8", .97, 0.8f),
    CONTRAST("gain 1.25, offset +10", .97),
    GREY("greyscale", Double.NaN),
    QUARTER("quarter size, JPEG 0.6", .92, 0.6f),
    STRETCH("stretched to 600 x 600", Double.NaN),
    BORDER_2("white border 2 %", .92),
    BORDER_5("white border 5 %", .92),
    BORDER_10("black border 10 %", .92),
    LETTERBOX("black letterbox to square", .92),
    MIRROR("mirrored left to right", .92),
    MIRROR_BORDER("mirrored, white border 5 %", Double.NaN),
    ROTATE_90("turned by 90 degrees", .92),
    WATERMARK("text watermark in a corner", Double.NaN),
    TEXT_INSIDE("text inside, two bands", .85),
    LOGO("opaque logo, 1/5", .85),
    CROP_2("cropped by 2 % each side", Double.NaN),
    CROP_5("cropped by 5 % each side", .85),
    CROP_10("cropped by 10 % each side", .85),
    CROP_RIGHT("cropped by 20 % on the right", .85),
    CROP_SQUARE("cropped to a square", Double.NaN),
    CAPTION("caption band of 12 % on top", .85),
    CAPTION_25("caption band of 25 % on top", Double.NaN),
    ROTATE_2("turned by 2 degrees", Double.NaN),
    ROTATE_5("turned by 5 degrees", .85),
    SCREEN_LIGHT("light screenshot of a post, JPEG 0.8", .85, 0.8f),
    SCREEN_DARK("dark screenshot of a post, JPEG 0.8", .85, 0.8f),
    COLLAGE("beside another picture", .85);

    /** The share of found copies that should be verified, where the picture has enough to see. */
    public static final double VERIFIED_GOAL = .90;

    private final String words;
    private final double goal;
    private final float quality;

    Change(String words, double goal) {
        this(words, goal, 0.92f);
    }

    Change(String words, double goal, float quality) {
        this.words = words;
        this.goal = goal;
        this.quality = quality;
    }

    /** How a person says it. */
    public String words() {
        return words;
    }

    /** The word in tables for machines. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The share of copies that should be found; NaN where none was set. */
    public double goal() {
        return goal;
    }

    /** Whether another picture is part of it. */
    public boolean takesAnother() {
        return this == COLLAGE;
    }

    /** The changed picture as a JPEG file; {@code other} is used only where the change {@linkplain #takesAnother takes another picture}. */
    public byte[] applied(ColourCopy picture, ColourCopy other, long seed) {
        BufferedImage image = Pen.image(picture);
        SplittableRandom dice = new SplittableRandom(seed * 31 + ordinal());
        return Pen.jpeg(changed(image, dice, other), quality);
    }

    private BufferedImage changed(BufferedImage image, SplittableRandom dice, ColourCopy other) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        return switch (this) {
            case NONE, JPEG_30 -> image;
            case HALF -> Pen.scaled(image, 0.5);
            case QUARTER -> Pen.scaled(Pen.scaled(image, 0.5), 0.5);
            case STRETCH -> Pen.stretched(image, 600, 600);
            case CONTRAST -> Pen.brighter(image, 1.25f, 10);
            case GREY -> Pen.grey(image);
            case BORDER_2 -> Pen.bordered(image, longer / 50);
            case BORDER_5 -> Pen.bordered(image, longer / 20);
            case BORDER_10, LETTERBOX -> Pen.blackened(image, this == LETTERBOX ? 0 : longer / 10);
            case MIRROR -> Pen.mirrored(image);
            case MIRROR_BORDER -> Pen.bordered(Pen.mirrored(image), longer / 20);
            case ROTATE_90 -> Pen.turned90(image);
            case ROTATE_2 -> Pen.turned(image, 2);
            case ROTATE_5 -> Pen.turned(image, 5);
            case CROP_2, CROP_5, CROP_10, CROP_RIGHT, CROP_SQUARE -> cropped(image);
            case WATERMARK -> Writing.watermarked(image, dice);
            case TEXT_INSIDE -> Writing.lettered(image, dice);
            case LOGO -> Writing.covered(image, dice);
            case CAPTION -> Writing.captioned(image, dice, 12);
            case CAPTION_25 -> Writing.captioned(image, dice, 25);
            case SCREEN_LIGHT, SCREEN_DARK -> Writing.screenshot(image, dice, this == SCREEN_DARK);
            case COLLAGE -> Pen.besides(image, Pen.image(other));
        };
    }

    private BufferedImage cropped(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        int square = Math.min(w, h);
        return switch (this) {
            case CROP_2 -> image.getSubimage(w / 50, h / 50, w - w / 25, h - h / 25);
            case CROP_5 -> image.getSubimage(w / 20, h / 20, w - w / 10, h - h / 10);
            case CROP_10 -> image.getSubimage(w / 10, h / 10, w - w / 5, h - h / 5);
            case CROP_RIGHT -> image.getSubimage(0, 0, w - w / 5, h);
            default -> image.getSubimage((w - square) / 2, (h - square) / 2, square, square);
        };
    }
}
