package org.unmask.casework;

/**
 * Is told how far the work is. The caller knows the clock, so rate and remaining time are its own to compute.
 * Called often and from one thread at a time; must be cheap.
 */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(String phase, String unit, long total) {}

        @Override
        public void at(long done) {}

        @Override
        public void end() {}

        @Override
        public void say(String sentence) {}
    };

    /** Begins a phase such as {@code import} counted in {@code unit}, such as {@code bytes}; {@code total} is -1 where unknown. Ends the phase before. */
    void begin(String phase, String unit, long total);

    /** So much of the phase is done. */
    void at(long done);

    /** The phase is done. */
    void end();

    /** A sentence of ours that a person should read now; holds no stranger's text. */
    void say(String sentence);
}
