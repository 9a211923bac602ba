package org.unmask.cli;

import java.io.IOException;
import org.unmask.casework.Refusal;
import org.unmask.model.UnusableInput;

/** A verb of the command line, its options parsed. */
public interface Verb {
    /** Does what was asked and says what happened. Throws where it could not be done at all. */
    Answer answer(Session session) throws Refusal, UnusableInput, IOException;
}
