package org.unmask.ingest.table.map;

import org.unmask.model.ActionKind;

/** A column whose values are objects that accounts share. */
public record ObjectUse(String column, ActionKind kind) {}
