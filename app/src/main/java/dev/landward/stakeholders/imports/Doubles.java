package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.imports.Checked.Pair;
import dev.landward.stakeholders.imports.Checked.Twin;
import dev.landward.stakeholders.imports.People.Match;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// A row and whom it looks like: what either says, and what they say together.
final class Doubles {

    private Doubles() {}

    /// What the row and those before it say together.
    static Person both(Said said, Match match, @Nullable Choice choice) {
        var target = match.target();
        var told = choice == Choice.EARLIER && target.used() ? target.only(said) : said;
        return told.onto(target.now(), spelling(match));
    }

    /// Whoever the register recognises by the name keeps its spelling; of two lines the later one
    /// holds.
    private static boolean spelling(Match match) {
        return !match.target().fresh()
                && switch (match.reason()) {
                    case NUMBER, REFERENCE, EMAIL -> false;
                    case NAME_AND_ORGANISATION, SAME_EMAIL, SAME_NAME, SIMILAR_NAME -> true;
                };
    }

    /// Whether the row says anything that nobody knew.
    static boolean differs(Said said, Match match) {
        var now = match.target().now();
        return !said.onto(now, spelling(match)).equals(now);
    }

    /// Puts the row beside whom it looks like.
    static Twin twin(Said said, Match match, @Nullable Choice choice) {
        var target = match.target();
        var both = both(said, match, choice);
        var pairs = new ArrayList<Pair>();
        for (var field : Field.values()) {
            var file = said.shown(field);
            var other = target.used() ? target.said(field) : target.now().text(field);
            var told = target.used() || !file.isEmpty();
            if (field == Field.NAME || told && !file.equals(other)) {
                pairs.add(new Pair(field, file, other, both(field, file, other, choice, both)));
            }
        }
        return new Twin(
                said.place(),
                said.name(),
                match.reason(),
                choice,
                target.places(),
                target.contradicts(said) || !match.reason().sure() && !target.repeats(said),
                pairs);
    }

    /// Judgements of both stay in the log; the later one holds.
    private static String both(
            Field field, String file, String other, @Nullable Choice choice, Person both) {
        if (field.dimension() == null) {
            return both.text(field);
        }
        var earlier = file.isEmpty() || choice == Choice.EARLIER && !other.isEmpty();
        return earlier ? other : file;
    }
}
