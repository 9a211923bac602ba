/**
 * The use case behind {@code export}: a run, or the content of a case, written in one target format.
 *
 * <p>In: an open case and what a person asked for. Out: files that are whole or absent, and their names, sizes and hashes.
 * May know: every other room of core and io.
 */
@NullMarked
package org.unmask.casework.export;

import org.jspecify.annotations.NullMarked;
