/**
 * How the command speaks.
 *
 * <p>In: values. Out: characters. May know: everything.
 */
@NullMarked
package org.unmask.cli.say;

import org.jspecify.annotations.NullMarked;
