package org.unmask.cli.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmask.casework.Refusal;
import org.unmask.casework.pictures.AttachMedia;
import org.unmask.casework.pictures.MediaOutcome;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.say.ShownMedia;
import org.unmask.cli.say.Words;
import org.unmask.model.UnusableParameter;
import org.unmask.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a folder of pictures into the case. */
@Command(
        name = "media",
        mixinStandardHelpOptions = true,
        description = {
            "Takes the pictures of a folder into the case, attaches them to its posts, and finds which are the same graphic.",
            "A file belongs to a post by its name: that of the post's media address, media id or file name, or the post's id.",
            "Each is decoded in a child process. The same folder again changes nothing; films are told and not examined.",
            "From then on analyze counts a graphic as one object, whatever its files are called."
        })
final class Media implements Verb {
    @Parameters(paramLabel = "DIR", description = "The folder; folders inside it are entered.")
    Path folder = Path.of("");

    @Option(
            names = "--list",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many unusable files to list for people; --json lists all. Default: 20.")
    int listed = 20;

    @Override
    public Answer answer(Session session) throws Refusal, IOException {
        if (listed < 0) {
            throw new UnusableParameter("--list", Integer.toString(listed), "0 or more");
        }
        try (CaseFolder open = session.desk().write(session.caseFolder())) {
            MediaOutcome outcome = AttachMedia.run(
                    open, session.path(folder), session.threads(), session.progress(), session.nowMicros());
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("case", open.path().toString());
            data.putAll(ShownMedia.data(outcome));
            List<String> lines = new ArrayList<>(ShownMedia.lines(outcome, listed));
            Answer answer = Answer.of(data, lines);
            int unusable = outcome.unusable().size();
            return unusable == 0
                    ? answer
                    : answer.warning(
                            "W-MEDIA-UNUSABLE",
                            Words.count(unusable, "file") + " gave no picture; each has its reason",
                            unusable);
        }
    }
}
