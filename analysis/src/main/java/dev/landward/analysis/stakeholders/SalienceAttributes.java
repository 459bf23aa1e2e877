package dev.landward.analysis.stakeholders;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The three attributes that make the salience class, each of them possibly unknown.
///
/// @param power can impose its will
/// @param legitimacy has a claim that is seen as proper
/// @param urgency has a claim that cannot wait
public record SalienceAttributes(Known power, Known legitimacy, Known urgency) {

    /// A class at one moment and at the next.
    ///
    /// @param from the class before, empty when it was unknown
    /// @param to the class after, empty when it is unknown
    public record Change(Optional<Salience> from, Optional<Salience> to) {}

    /// Attributes from ratings: one holds from the threshold on. The threshold is a judgement of
    /// those who rate, so it has no default here.
    ///
    /// @param power a rating, null when nobody rated
    /// @param legitimacy likewise
    /// @param urgency likewise
    /// @param threshold the lowest rating at which an attribute holds
    /// @return the attributes
    public static SalienceAttributes rated(
            @Nullable Integer power,
            @Nullable Integer legitimacy,
            @Nullable Integer urgency,
            int threshold) {
        return new SalienceAttributes(
                Known.atLeast(power, threshold),
                Known.atLeast(legitimacy, threshold),
                Known.atLeast(urgency, threshold));
    }

    /// The class, only when all three attributes are known.
    ///
    /// @return the class, empty when it is unknown
    public Optional<Salience> salience() {
        Set<Salience> possible = possible();
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    /// The classes that are possible with what is known: 1, 2, 4 or 8 of them.
    ///
    /// @return the classes, in the order of [Salience]
    public Set<Salience> possible() {
        Set<Salience> possible = EnumSet.noneOf(Salience.class);
        for (int bits = 0; bits < 8; bits++) {
            boolean p = (bits & 1) != 0;
            boolean l = (bits & 2) != 0;
            boolean u = (bits & 4) != 0;
            if (power.allows(p) && legitimacy.allows(l) && urgency.allows(u)) {
                possible.add(Salience.of(p, l, u));
            }
        }
        return Collections.unmodifiableSet(possible);
    }

    /// The moves from class to class over time; equal neighbours are no move, becoming known or
    /// unknown is one.
    ///
    /// @param overTime attributes, oldest first
    /// @return the moves, oldest first
    public static List<Change> changes(List<SalienceAttributes> overTime) {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < overTime.size(); i++) {
            Change change = new Change(overTime.get(i - 1).salience(), overTime.get(i).salience());
            if (!change.from().equals(change.to())) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }
}
