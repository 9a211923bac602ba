package org.unmask.bench.generate;

import java.io.IOException;
import java.nio.file.Path;
import org.unmask.model.UnusableParameter;

/**
 * Makes up actions and writes them down: {@code FILE.csv [ACTIONS] [zipf|mild] [planted|none] [SEED]}.
 * The truth stands beside the file, named {@code FILE.csv.truth.csv}.
 */
public final class Generate {
    private static final int LEAST = 1;
    private static final int MOST = 5;

    private Generate() {}

    public static void main(String[] args) throws IOException {
        if (args.length < LEAST || args.length > MOST) {
            throw new UnusableParameter(
                    "arguments", args.length + " words", "FILE [ACTIONS] [zipf|mild] [planted|none] [SEED]");
        }
        Recipe recipe = Recipe.zipf(args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000);
        recipe = word(args, 2, "zipf").equals("mild") ? recipe.mild() : recipe;
        recipe = word(args, 3, "planted").equals("none") ? recipe.withoutPlanted() : recipe;
        recipe = recipe.withSeed(Long.parseLong(word(args, 4, "42")));
        MadeUpActions actions = MadeUpActions.of(recipe);
        CsvFile.writeActions(actions, Path.of(args[0]));
        CsvFile.writeTruth(actions, Path.of(args[0] + ".truth.csv"));
    }

    private static String word(String[] args, int index, String usual) {
        return args.length > index ? args[index] : usual;
    }
}
