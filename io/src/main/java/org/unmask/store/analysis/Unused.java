package org.unmask.store.analysis;

/** Posts that the analysis cannot use: without a known account, without a known time, and those known only to the minute or coarser. */
public record Unused(long withoutAccount, long withoutTime, long coarse) {}
