/**
 * The files that a person means and the places where results shall stand, looked at before any work is done.
 *
 * <p>In: paths as given. Out: files one by one; refusals in one sentence. May know: every other room of core and io.
 */
@NullMarked
package org.unmask.casework.files;

import org.jspecify.annotations.NullMarked;
