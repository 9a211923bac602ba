/**
 * What stands between a reader and the case while files are imported.
 *
 * <p>In: records of a source. Out: the same records, with failures kept apart. May know: what casework may.
 */
@NullMarked
package org.unmask.casework.intake;

import org.jspecify.annotations.NullMarked;
