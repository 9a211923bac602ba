/**
 * Lists that users keep as files: phrases and accounts.
 *
 * <p>In: lines of a list; texts in normal form, keys of accounts. Out: whether the list names them. May know: model, text.
 */
@NullMarked
package org.unmask.text.lists;

import org.jspecify.annotations.NullMarked;
