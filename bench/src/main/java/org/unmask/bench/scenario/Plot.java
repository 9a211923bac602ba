package org.unmask.bench.scenario;

/**
 * How large and how careful an operation is: accounts, objects, how far apart its members act (mean, milliseconds), the share of members
 * that take part in each object (the rest rests), and actions of an ordinary life per member.
 */
record Plot(int accounts, int objects, long jitterMillis, double turnout, int cover) {}
