package org.unmask.store;

import org.unmask.store.database.Budget;

/**
 * How a case is opened. A case made on another installation is refused before its database is touched, unless {@code trusted}:
 * a database file is a program's input like any other, and this one would be read by native code (SAFETY T13).
 */
public record Opening(Access access, Budget budget, String installation, boolean trusted) {
    /** One process writes, or several read. */
    public enum Access {
        READ,
        WRITE
    }

    /** To read and write a case of the installation with that id. */
    public static Opening toWrite(Budget budget, String installation) {
        return new Opening(Access.WRITE, budget, installation, false);
    }

    /** To read a case of the installation with that id. */
    public static Opening toRead(Budget budget, String installation) {
        return new Opening(Access.READ, budget, installation, false);
    }

    /** The same, also for a case from elsewhere. */
    public Opening trusting() {
        return new Opening(access, budget, installation, true);
    }

    boolean writes() {
        return access == Access.WRITE;
    }
}
