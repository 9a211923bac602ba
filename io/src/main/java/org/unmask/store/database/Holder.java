package org.unmask.store.database;

import java.util.Optional;

/** The process that holds a case, as far as the machine tells. */
public record Holder(long pid) {
    /** A sentence naming the process, since when it runs, and what to do. */
    public String sentence() {
        if (pid == ProcessHandle.current().pid()) {
            return "This case is already open in this process (" + pid + "); close it there first.";
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        String since = process.flatMap(p -> p.info().startInstant())
                .map(start -> ", running since " + start)
                .orElse("");
        return "This case is held by process " + pid + since
                + "; wait until it has ended, or end it, and run the same command again.";
    }
}
