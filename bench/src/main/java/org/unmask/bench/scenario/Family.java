package org.unmask.bench.scenario;

/** The families of operations. Rules and thresholds were set while looking at the tuning families; the final figures are read on the held-out ones. */
enum Family {
    COPY_PASTE(false, "the same fresh text by all"),
    LINK_PUSHING(false, "fresh pages, some of them also popular ones"),
    REPOST_RING(false, "reposts of a few accounts of its own"),
    FAST_REPOST(false, "reposts within ten seconds"),
    HASHTAG_FLOODING(false, "the same sequence of tags"),
    REPLY_SWARM(false, "replies to the same posts of others"),
    RELAY(false, "automated accounts first, personas on two platforms seven hours later"),
    SLOW_DRIP(false, "one text a day, an hour apart"),
    MIXED(false, "texts, links and pictures in turn, each member with two of three"),
    PICTURE_WAVE(true, "the same fresh picture, which thirty strangers then show too"),
    ROTATION(true, "one half of the members a text, drawn anew each time, on two platforms"),
    TWO_CELLS(true, "two cells with texts of their own and every third link in common"),
    LINK_RELAY(true, "a few push a page, the others on another platform seven hours later"),
    COMMENT_RAID(true, "replies to popular posts that sixty strangers answer too"),
    EDITED_COPIES(false, "a fresh text a time, one word in ten edited in every copy"),
    PARAPHRASE(false, "a fresh text a time, said in other words by everybody");

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
