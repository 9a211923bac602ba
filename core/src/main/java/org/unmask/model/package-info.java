/**
 * Immutable facts: posts, accounts, actions, and the two families of errors.
 *
 * <p>In: nothing. Out: the words that every other room speaks. May know: no other room.
 */
@NullMarked
package org.unmask.model;

import org.jspecify.annotations.NullMarked;
