package org.unmask.media.child;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.unmask.image.Fingerprint;
import org.unmask.media.Codec;
import org.unmask.media.ColourCopy;
import org.unmask.media.PictureAnswer;
import org.unmask.media.PictureFault;

/** Decodes one file: kind by its first bytes, size by its header, and only then its pixels. */
final class Decoding {
    private static final long MOST_PIXELS = 40_000_000;
    /** What JPEG, GIF and WebP can say; a PNG of forty million rows of one pixel would cost its time row by row. */
    private static final int LONGEST_SIDE = 65_535;
    /** What the pixels may take; twice as many would not fit beside the file. */
    private static final long LARGEST_RASTER = 200L << 20;
    /** A progressive JPEG keeps its coefficients outside the heap: two bytes for each of three colours. */
    private static final long MOST_PROGRESSIVE_PIXELS = 20_000_000;

    private final byte[] file;
    private final Teller teller;

    private Decoding(byte[] file, Teller teller) {
        this.file = file;
        this.teller = teller;
    }

    /** What is to be told of a picture that was decoded. */
    private interface Teller {
        PictureAnswer tell(Codec codec, BufferedImage image);
    }

    /** What these bytes are. Throws whatever a decoder throws at damaged ones. */
    static PictureAnswer of(byte[] file) throws IOException {
        return new Decoding(file, Decoding::told).answer();
    }

    /** The picture in these bytes in colour; null where it is refused. Throws whatever a decoder throws at damaged ones. */
    static @Nullable ColourCopy colours(byte[] file) throws IOException {
        ColourCopy[] copy = new ColourCopy[1];
        PictureAnswer done = new PictureAnswer.Unusable(PictureFault.NOT_READ);
        new Decoding(file, (codec, image) -> {
                    copy[0] = Reduction.colourCopy(Pixels.of(image));
                    return done;
                })
                .answer();
        return copy[0];
    }

    private PictureAnswer answer() throws IOException {
        return switch (FileKind.of(file)) {
            case PNG -> decoded(Codec.PNG, "png", "com.sun.imageio.");
            case GIF -> decoded(Codec.GIF, "gif", "com.sun.imageio.");
            case WEBP -> decoded(Codec.WEBP, "webp", "com.twelvemonkeys.");
            case JPEG ->
                FileKind.isFourColourJpeg(file)
                        ? decoded(Codec.JPEG_FOUR_COLOURS, "jpeg", "com.twelvemonkeys.")
                        : decoded(Codec.JPEG, "jpeg", "com.sun.imageio.");
            case FILM -> new PictureAnswer.Unusable(PictureFault.FILM);
            case HEIF -> new PictureAnswer.Unusable(PictureFault.NO_DECODER);
            case OTHER -> new PictureAnswer.Unusable(PictureFault.NOT_A_PICTURE);
        };
    }

    private PictureAnswer decoded(Codec codec, String format, String origin) throws IOException {
        ImageReader reader = reader(format, origin);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            boolean progressive = codec == Codec.JPEG && FileKind.isProgressiveJpeg(file);
            if (pixels > MOST_PIXELS) {
                return new PictureAnswer.Unusable(PictureFault.TOO_MANY_PIXELS);
            }
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
                return new PictureAnswer.Unusable(PictureFault.TOO_LONG);
            }
            int bytes = format.equals("png") ? FileKind.bytesAPixelOfPng(file) : 4;
            if (pixels * bytes > LARGEST_RASTER || (progressive && pixels > MOST_PROGRESSIVE_PIXELS)) {
                return new PictureAnswer.Unusable(PictureFault.TOO_MUCH_MEMORY);
            }
            ImageReadParam asItIs = reader.getDefaultReadParam();
            return teller.tell(codec, reader.read(0, asItIs));
        } finally {
            reader.dispose();
        }
    }

    private static PictureAnswer told(Codec codec, BufferedImage image) {
        Pixels pixels = Pixels.of(image);
        return new PictureAnswer.Decoded(
                image.getWidth(),
                image.getHeight(),
                codec,
                pixels.sha256(),
                Fingerprint.of(pixels),
                Reduction.of(pixels));
    }

    /** The reader by name, not whichever the class path offers first: another decoder gives other pixels. */
    private static ImageReader reader(String format, String origin) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith(origin)) {
                return reader;
            }
            reader.dispose();
        }
        throw new AssertionError("no reader of " + format + " from " + origin);
    }
}
