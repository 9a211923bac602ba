package org.unmask.finding.conduct;

import java.util.List;
import org.unmask.trace.TraceCard;

/** The cards of what is told of the inside of a group, from which METHODS is generated. */
public final class ConductCards {
    private static final TraceCard RELAY = new TraceCard(
            "relay",
            1,
            "Relay: a steady lag after somebody",
            "Do some members act on the same things as others at a steady time after them? Asked of those always first, those first, those declared automated, each "
                    + "against the others, and of one platform against another where their clocks agree. One lag for each thing and follower; things handed on together, and followers of one "
                    + "thing, are one occasion. Statistic: the factor between the ends of the narrowest interval that holds three quarters of the lags. Null: 1,000 draws in which the whole days "
                    + "waited stay and the time of day is that of another of the follower's own posts. q over all pairs of roles of the run. Steady: q at most .01, the leaders "
                    + "first in four of five cases, the factor at most 1.25. Fewer than five occasions: no statistics.",
            "this project (docs/decisions/0023-relay.md); the histogram and its concentration after METHOD B3; sequential draws: Besag and Clifford 1991",
            List.of(
                    "A newspaper that is copied on schedule: the lag is real, and the leader knows nothing of it.",
                    "Two schedules, each its own: named as such where the leaders' posts stand within two hours of the day.",
                    "A reader with the phone at hand who is always equally quick: about one in twenty such readers of five things.",
                    "Members were grouped because they are close in time, so this p is no second piece of evidence."),
            List.of(
                    "A different lag each time.",
                    "Followers that post first now and then.",
                    "Things that are never quite the same."),
            List.of());

    private static final TraceCard PINGS = new TraceCard(
            "pings",
            1,
            "Seed and ping: answering each other before others",
            "How often do members who quote or answer a member mention somebody outside, and how often when they quote or answer others? Counted in posts. Mentions that a reply "
                    + "inherits from the answered post do not count. No test: it is shown beside what the same accounts do elsewhere.",
            "DISARM 1.7, Collaborating Assets: Seed and Ping; counted as this project does",
            List.of(
                    "Friends, or colleagues of one party, who talk about a politician.",
                    "Sources that name no mentions, or no author of what is quoted."),
            List.of("Writing the target's name without its sign."),
            List.of("T0039.001"));

    private static final TraceCard CIRCULATION = new TraceCard(
            "circulation",
            1,
            "Circulation: how much stays inside",
            "Of what the members repost, quote, answer and mention, how much is of each other? internal / (internal + external), beside 200 random groups of as many accounts, each "
                    + "drawn among the 50 accounts outside the group, on the same platform, that are nearest to the member in how often they do so.",
            "Weber and Neumann 2021 (internal retweet and mention ratios)",
            List.of(
                    "Any circle of friends, any newsroom: random accounts know each other less than any real community does.",
                    "Data collected around the group, in which little else can be reposted.",
                    "A low share clears nobody: covert operations feed others, and repost their own little."),
            List.of("Feeding posts to outsiders only."),
            List.of());

    /** All, in the order of METHODS. */
    public static final List<TraceCard> ALL = List.of(RELAY, PINGS, CIRCULATION);

    private ConductCards() {}
}
