package org.unmask.media;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.image.Box;
import org.unmask.image.Fingerprint;
import org.unmask.image.PdqHash;
import org.unmask.image.Turn;
import org.unmask.image.View;

/**
 * The form of an answer in the pipe. The reader believes nothing: every count has a bound, and an answer outside its bounds is a broken
 * child ({@link IOException}), for the child may be in the hands of the picture it decoded.
 */
public final class AnswerForm {
    /** Begins an answer. */
    static final int MARK = 0x754D5031;

    private static final int LARGEST_SIDE = 1 << 26;

    private AnswerForm() {}

    /** Writes an answer. */
    public static void write(PictureAnswer answer, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        if (answer instanceof PictureAnswer.Unusable unusable) {
            out.writeByte(1 + unusable.fault().ordinal());
            return;
        }
        PictureAnswer.Decoded decoded = (PictureAnswer.Decoded) answer;
        out.writeByte(0);
        out.writeInt(decoded.width());
        out.writeInt(decoded.height());
        out.writeByte(decoded.codec().ordinal());
        out.write(HexFormat.of().parseHex(decoded.pixelSha256()));
        out.writeByte(decoded.fingerprints().size());
        for (Fingerprint fingerprint : decoded.fingerprints()) {
            write(fingerprint, out);
        }
        out.writeShort(decoded.small().width());
        out.writeShort(decoded.small().height());
        out.write(decoded.small().grey());
        out.write(decoded.small().colours());
    }

    private static void write(Fingerprint fingerprint, DataOutputStream out) throws IOException {
        out.writeByte(fingerprint.view().ordinal());
        out.writeInt(fingerprint.box().x());
        out.writeInt(fingerprint.box().y());
        out.writeInt(fingerprint.box().width());
        out.writeInt(fingerprint.box().height());
        out.writeByte(fingerprint.quality());
        for (PdqHash hash : fingerprint.hashes()) {
            out.writeLong(hash.a());
            out.writeLong(hash.b());
            out.writeLong(hash.c());
            out.writeLong(hash.d());
        }
    }

    /** Reads an answer. Throws {@link IOException} where it is cut off or says what no honest child says. */
    static PictureAnswer read(DataInputStream in) throws IOException {
        hold(in.readInt() == MARK);
        int status = in.readUnsignedByte();
        hold(status <= PictureFault.values().length);
        if (status > 0) {
            return new PictureAnswer.Unusable(PictureFault.values()[status - 1]);
        }
        int width = between(1, in.readInt(), LARGEST_SIDE);
        int height = between(1, in.readInt(), LARGEST_SIDE);
        Codec codec = Codec.values()[between(0, in.readUnsignedByte(), Codec.values().length - 1)];
        String pixels = HexFormat.of().formatHex(in.readNBytes(32));
        hold(pixels.length() == 64);
        int views = between(1, in.readUnsignedByte(), View.values().length);
        List<Fingerprint> fingerprints = new ArrayList<>();
        for (int i = 0; i < views; i++) {
            fingerprints.add(fingerprint(in, new Box(0, 0, width, height)));
        }
        return new PictureAnswer.Decoded(width, height, codec, pixels, fingerprints, small(in));
    }

    /** Writes a picture in colour, or why there is none. */
    public static void write(@Nullable ColourCopy copy, PictureFault fault, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeByte(copy == null ? 1 + fault.ordinal() : 0);
        if (copy != null) {
            out.writeShort(copy.width());
            out.writeShort(copy.height());
            out.write(copy.pixels());
        }
    }

    /** Reads a picture in colour; null where there is none. Throws {@link IOException} as {@link #read} does. */
    static @Nullable ColourCopy readColours(DataInputStream in) throws IOException {
        hold(in.readInt() == MARK);
        int status = in.readUnsignedByte();
        hold(status <= PictureFault.values().length);
        if (status > 0) {
            return null;
        }
        int width = between(1, in.readUnsignedShort(), ColourCopy.LONGEST);
        int height = between(1, in.readUnsignedShort(), ColourCopy.LONGEST);
        byte[] pixels = in.readNBytes(3 * width * height);
        hold(pixels.length == 3 * width * height);
        return new ColourCopy(width, height, pixels);
    }

    private static Fingerprint fingerprint(DataInputStream in, Box whole) throws IOException {
        View view = View.values()[between(0, in.readUnsignedByte(), View.values().length - 1)];
        int x = between(0, in.readInt(), whole.width() - 1);
        int y = between(0, in.readInt(), whole.height() - 1);
        int width = between(1, in.readInt(), whole.width() - x);
        int height = between(1, in.readInt(), whole.height() - y);
        int quality = between(0, in.readUnsignedByte(), 100);
        List<PdqHash> hashes = new ArrayList<>();
        for (int turn = 0; turn < Turn.values().length; turn++) {
            hashes.add(new PdqHash(in.readLong(), in.readLong(), in.readLong(), in.readLong()));
        }
        return new Fingerprint(view, new Box(x, y, width, height), quality, hashes);
    }

    private static SmallCopy small(DataInputStream in) throws IOException {
        int width = between(1, in.readUnsignedShort(), SmallCopy.LONGEST);
        int height = between(1, in.readUnsignedShort(), SmallCopy.LONGEST);
        byte[] grey = in.readNBytes(width * height);
        byte[] colours = in.readNBytes(3 * SmallCopy.COLOURS * SmallCopy.COLOURS);
        hold(grey.length == width * height && colours.length == 3 * SmallCopy.COLOURS * SmallCopy.COLOURS);
        return new SmallCopy(width, height, grey, colours);
    }

    private static int between(int least, int value, int most) throws IOException {
        hold(value >= least && value <= most);
        return value;
    }

    private static void hold(boolean condition) throws IOException {
        if (!condition) {
            throw new IOException("the answer of the decoder is not in its form");
        }
    }
}
