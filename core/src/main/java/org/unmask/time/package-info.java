/**
 * Time: values that strangers wrote as times, times hidden in ids, and the proof of a file's zone.
 *
 * <p>In: raw strings and ids. Out: microseconds since 1970-01-01T00:00:00Z with precision, source and reason. May know: model.
 */
@NullMarked
package org.unmask.time;

import org.jspecify.annotations.NullMarked;
