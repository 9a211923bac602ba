package org.unmask.bytes;

import java.io.IOException;

/** Compressed data that end early or are damaged: what came before is good, what follows is lost. The message is one clear sentence. */
public final class TornInput extends IOException {
    private static final long serialVersionUID = 1L;

    public TornInput(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
