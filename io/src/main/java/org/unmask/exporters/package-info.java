/**
 * The registry of exports, and the page made from their cards.
 *
 * <p>In: the id of a format. Out: its exporter; {@code docs/EXPORTS.md}. May know: model, finding, escape, export.
 */
@NullMarked
package org.unmask.exporters;

import org.jspecify.annotations.NullMarked;
