package org.unmask.report.page;

import java.util.Base64;

/** A picture that we drew ourselves, as the bytes of a GIF file. The array is the caller's. */
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(int width, int height, byte[] gif) {
    String address() {
        return "data:image/gif;base64," + Base64.getEncoder().encodeToString(gif);
    }
}
