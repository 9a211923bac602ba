package org.unmask.bench.scenario;

/** The families of operations. Thresholds were set while looking at the tuning families only; figures are read on the held-out ones. */
enum Family {
    COPY_PASTE(false, "the same fresh text by all"),
    LINK_PUSHING(false, "fresh pages, some of them also popular ones"),
    REPOST_RING(false, "reposts of a few accounts of its own"),
    FAST_REPOST(false, "reposts within ten seconds"),
    HASHTAG_FLOODING(true, "the same sequence of tags"),
    REPLY_SWARM(true, "replies to the same posts of others"),
    RELAY(true, "automated accounts first, personas on two platforms seven hours later"),
    SLOW_DRIP(true, "one text a day, an hour apart"),
    MIXED(true, "texts, links and pictures in turn, each member with two of three");

    private final boolean heldOut;
    private final String says;

    Family(boolean heldOut, String says) {
        this.heldOut = heldOut;
        this.says = says;
    }

    boolean heldOut() {
        return heldOut;
    }

    String says() {
        return says;
    }
}
