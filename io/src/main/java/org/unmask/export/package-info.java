/**
 * Exports: each writes one target format. One room per format; the registry stands in {@code exporters}. Here: the door, the tables of
 * the contract, and the writers of cells that several formats share.
 *
 * <p>In: the results of a run, or the posts of a case. Out: files of somebody else's format, whole or not at all.
 * May know: model, finding, escape.
 */
@NullMarked
package org.unmask.export;

import org.jspecify.annotations.NullMarked;
