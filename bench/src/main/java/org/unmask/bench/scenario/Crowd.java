package org.unmask.bench.scenario;

/** Innocent crowds, each a scenario of its own: the ten of METHOD 3.6, outlets that share nothing but an agency, and people who share nothing but hours. */
enum Crowd {
    VIRAL("a post that everybody reposts within minutes"),
    NEWSROOM("accounts of one owner that post the same headline"),
    FANS("fans who push a text and tags at an announced time"),
    CLICK_TO_TWEET("activists with prepared texts and a link"),
    TELEVISION("viewers of a weekly show who post along"),
    GREETINGS("accounts that send greetings and quotations at fixed times"),
    SINGLE_OBJECT("accounts that act once or twice"),
    SHARE_BUTTON("readers of a site who use its share button"),
    NEWS("everybody reacts to the news"),
    PARTY("staff of a party that declares itself"),
    AGENCY("outlets of different owners that publish one agency's dispatches"),
    AGENCY_UNMARKED("the same, and no outlet names the agency"),
    OFFICE_HOURS("people whose working day is everybody else's night, who follow the same subjects");

    private final String says;

    Crowd(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }

    /** Whether its accounts act together on many objects, so that coordination must be found. */
    boolean actsTogether() {
        return this != VIRAL && this != SINGLE_OBJECT && this != OFFICE_HOURS;
    }
}
