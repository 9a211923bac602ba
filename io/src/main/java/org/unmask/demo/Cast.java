package org.unmask.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everybody in the invented world: ordinary people per platform, and the fifteen accounts of the operation hidden among them. */
final class Cast {
    private static final Map<Venue, Integer> PERSONAS =
            new EnumMap<>(Map.of(Venue.X, 7, Venue.FACEBOOK, 3, Venue.INSTAGRAM, 2, Venue.LINKEDIN, 2));

    /** An invented account. {@code wakes} = the hour (UTC) its day begins; {@code office} = it posts only in its eight working hours. */
    record Person(Venue venue, String id, String handle, String displayName, int wakes, boolean office) {}

    private final Map<Venue, List<Person>> crowds = new EnumMap<>(Venue.class);
    private final List<Person> personas = new ArrayList<>();
    private final Person automated;

    Cast(Dice dice, DemoSize size) {
        for (Venue venue : Venue.values()) {
            int ordinary = size.scaled(venue.crowd());
            List<Person> crowd = new ArrayList<>(ordinary);
            for (int number = 0; number < ordinary; number++) {
                crowd.add(invent(venue, dice, number));
            }
            crowds.put(venue, crowd);
            for (int i = 0; i < PERSONAS.getOrDefault(venue, 0); i++) {
                personas.add(invent(venue, dice, ordinary + 1 + i));
            }
        }
        automated = invent(Venue.X, dice, size.scaled(Venue.X.crowd()) + 99);
    }

    private static Person invent(Venue venue, Dice dice, int number) {
        String handle = Words.handle(dice, 100 + number);
        int wakes = Math.floorMod(6 + (int) (2 * dice.normal()), 24);
        return new Person(venue, venue.accountId(number), handle, Words.displayName(handle), wakes, dice.chance(0.25));
    }

    /** The ordinary people of a platform. */
    List<Person> crowd(Venue venue) {
        return crowds.getOrDefault(venue, List.of());
    }

    /** The fourteen accounts that pose as voters. */
    List<Person> personas() {
        return personas;
    }

    /** The personas of one platform. */
    List<Person> personas(Venue venue) {
        return personas.stream().filter(person -> person.venue() == venue).toList();
    }

    /** The persona on the machine's own platform that poses as a conservative voter and shows its graphics as her own. */
    Person voter() {
        return personas(Venue.X).get(0);
    }

    /** The personas and the machine. */
    List<Person> everybodyPlanted() {
        List<Person> all = new ArrayList<>(personas);
        all.add(automated);
        return all;
    }

    /** The account that posts by machine and does not say so; the graphics appear there first. */
    Person automated() {
        return automated;
    }
}
