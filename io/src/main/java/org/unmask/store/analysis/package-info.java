/**
 * What the analysis reads: actions as primitive columns, and the strings behind the numbers where they are asked for.
 *
 * <p>In: the case's readings and actions. Out: accounts, objects and posts as dense numbers in a total order that no import order changes.
 * May know: model, finding, ingest.
 */
@NullMarked
package org.unmask.store.analysis;

import org.jspecify.annotations.NullMarked;
