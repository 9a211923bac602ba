package org.unmask.media;

/** Why a file gives no picture. The order is that of the pipe between the two processes. */
public enum PictureFault {
    EMPTY("The file is empty."),
    TOO_LARGE("The file is larger than 20 MB."),
    NOT_A_PICTURE("The bytes are not those of a PNG, JPEG, GIF or WebP file, whatever its name says."),
    FILM("The bytes are those of a film; films are not examined, only pictures."),
    NO_DECODER("The bytes are those of a HEIC or AVIF picture, which this version cannot decode."),
    TOO_MANY_PIXELS("The picture has more than 40 million pixels."),
    TOO_LONG("The picture has a side of more than 65,535 pixels."),
    TOO_MUCH_MEMORY("The picture needs more memory to decode than it is given."),
    DAMAGED("The picture is damaged or cut off."),
    TOO_SLOW("Decoding took longer than 10 seconds and was stopped."),
    DECODER_DIED("The decoder broke down over this picture and was replaced."),
    NOT_READ("The file could not be read from the disk.");

    private final String sentence;

    PictureFault(String sentence) {
        this.sentence = sentence;
    }

    /** The reason for a person. */
    public String sentence() {
        return sentence;
    }
}
