package org.unmask.rank.multiplex;

import org.unmask.network.ActionColumns;

/** The actions of one kind, and the word of the kind in tables. */
public record Layer(String word, ActionColumns columns) {}
