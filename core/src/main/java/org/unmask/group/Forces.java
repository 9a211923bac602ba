package org.unmask.group;

/** Members push each other away and ties pull them together, less and less, until they rest. */
final class Forces {
    private final double[] x;
    private final double[] y;
    private final double[] pushX;
    private final double[] pushY;

    /** The distance at which a tie's pull and two members' push are equal. */
    private final double rest;

    Forces(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.pushX = new double[x.length];
        this.pushY = new double[x.length];
        this.rest = Math.sqrt(1.0 / Math.max(1, x.length));
    }

    /** Moves the members {@code rounds} times, by at most a tenth of the square at first. */
    void settle(Iterable<GroupLayout.Line> lines, int rounds) {
        double heaviest = 1;
        for (GroupLayout.Line line : lines) {
            heaviest = Math.max(heaviest, line.weight());
        }
        for (int round = 0; round < rounds; round++) {
            repel();
            for (GroupLayout.Line line : lines) {
                attract(line.from(), line.to(), 0.5 + 0.5 * line.weight() / heaviest);
            }
            move(0.1 * (rounds - round) / rounds);
        }
    }

    private void repel() {
        for (int m = 0; m < x.length; m++) {
            // A light pull to the middle keeps parts without a tie in the picture.
            pushX[m] = (0.5 - x[m]) * rest;
            pushY[m] = (0.5 - y[m]) * rest;
        }
        for (int m = 0; m < x.length; m++) {
            for (int n = m + 1; n < x.length; n++) {
                double dx = x[m] - x[n];
                double dy = y[m] - y[n];
                double push = rest * rest / Math.max(dx * dx + dy * dy, 1e-9);
                push(m, n, dx * push, dy * push);
            }
        }
    }

    private void attract(int from, int to, double strength) {
        double dx = x[from] - x[to];
        double dy = y[from] - y[to];
        double pull = -strength * Math.sqrt(dx * dx + dy * dy) / rest;
        push(from, to, dx * pull, dy * pull);
    }

    private void push(int m, int n, double byX, double byY) {
        pushX[m] += byX;
        pushY[m] += byY;
        pushX[n] -= byX;
        pushY[n] -= byY;
    }

    private void move(double most) {
        for (int m = 0; m < x.length; m++) {
            double length = Math.sqrt(pushX[m] * pushX[m] + pushY[m] * pushY[m]);
            double share = length > most ? most / length : 1;
            x[m] += pushX[m] * share;
            y[m] += pushY[m] * share;
        }
    }
}
