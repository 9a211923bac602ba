package org.unmask.store.intake;

/** The books of one source: read = accepted + rejected + skipped + duplicate. */
final class Books {
    private long records;
    private long accepted;
    private long rejected;
    private long skipped;
    private long duplicate;
    private long byReference;

    Books() {}

    Books(long records, long accepted, long rejected, long skipped, long duplicate, long byReference) {
        this.records = records;
        this.accepted = accepted;
        this.rejected = rejected;
        this.skipped = skipped;
        this.duplicate = duplicate;
        this.byReference = byReference;
    }

    void read() {
        records++;
    }

    void accept() {
        accepted++;
    }

    void reject() {
        rejected++;
    }

    void skip() {
        skipped++;
    }

    void repeat() {
        duplicate++;
    }

    void reference() {
        byReference++;
    }

    boolean balance() {
        return records == accepted + rejected + skipped + duplicate;
    }

    long records() {
        return records;
    }

    long accepted() {
        return accepted;
    }

    long rejected() {
        return rejected;
    }

    long skipped() {
        return skipped;
    }

    long duplicate() {
        return duplicate;
    }

    long byReference() {
        return byReference;
    }
}
