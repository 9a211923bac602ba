/**
 * QUT: the posts of a case as the coordination-network-toolkit reads them.
 *
 * <p>In: the posts of a case. Out: one CSV file of eight columns by position. May know: model, finding, escape, export.
 */
@NullMarked
package org.unmask.export.qut;

import org.jspecify.annotations.NullMarked;
