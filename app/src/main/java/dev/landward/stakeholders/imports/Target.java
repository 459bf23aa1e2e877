package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.assessments.Dimension;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody whom rows of a file are about: known to the register, or new with the first such row.
final class Target {

    private final @Nullable Person before;
    private final String nameKey;
    private final String emailKey;
    private final String organisationKey;
    private final List<Integer> places = new ArrayList<>();
    private final Map<Dimension, Integer> judged = new EnumMap<>(Dimension.class);
    private Person now;

    Target(
            @Nullable Person before,
            Person now,
            String nameKey,
            String emailKey,
            String organisationKey) {
        this.before = before;
        this.now = now;
        this.nameKey = nameKey;
        this.emailKey = emailKey;
        this.organisationKey = organisationKey;
    }

    Person now() {
        return now;
    }

    @Nullable Person before() {
        return before;
    }

    String nameKey() {
        return nameKey;
    }

    String emailKey() {
        return emailKey;
    }

    String organisationKey() {
        return organisationKey;
    }

    /// The lines of the file that are about them.
    List<Integer> places() {
        return places;
    }

    /// What the file judges differently from the register.
    Map<Dimension, Integer> judged() {
        return judged;
    }

    boolean fresh() {
        return before == null;
    }

    boolean used() {
        return !places.isEmpty();
    }

    boolean rewritten() {
        return !now.equals(before);
    }

    boolean changed() {
        return rewritten() || !judged.isEmpty();
    }

    /// Has a number from now on.
    void known(StakeholderId id) {
        now = new Person(id, now.reference(), now.details(), now.group(), now.unit(), now.marks());
    }

    void say(int place, Person person) {
        places.add(place);
        now = person;
    }
}
