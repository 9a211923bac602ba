package org.unmask.house;

import java.util.SortedSet;

/** A rule of the house: gives what breaks it, as sentences; nothing where the house keeps it. */
@FunctionalInterface
interface Rule {
    SortedSet<String> brokenBy(House house);
}
