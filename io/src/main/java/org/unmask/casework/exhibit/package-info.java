/**
 * Two posts side by side: those that an analysis chose, and those that the analyst adds.
 *
 * <p>May know: what {@code casework} may know. In: chosen co-actions, or two posts by their ids. Out: exhibits with what is the same, its
 * pictures, and where else it appears.
 */
@NullMarked
package org.unmask.casework.exhibit;

import org.jspecify.annotations.NullMarked;
