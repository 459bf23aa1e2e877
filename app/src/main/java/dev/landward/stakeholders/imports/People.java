package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds whom a row is about, among those in the register and in the rows before it.
///
/// Names that differ by a letter or two are only compared within small baskets: a word of the name
/// and the first letter of another, so that the cost grows with the number of rows and not with its
/// square.
final class People {

    /// Baskets with more people than this tell nothing.
    private static final int CROWD = 40;

    private final Map<Long, Target> byNumber = new HashMap<>();
    private final Map<String, Target> byReference = new HashMap<>();
    private final Map<String, List<Target>> byEmail = new HashMap<>();
    private final Map<String, List<Target>> byName = new HashMap<>();
    private final Map<String, List<Target>> baskets = new HashMap<>();

    /// Why a row is taken for somebody.
    enum Reason {
        NUMBER,
        REFERENCE,
        EMAIL,
        NAME_AND_ORGANISATION,
        SAME_EMAIL,
        SAME_NAME,
        SIMILAR_NAME;

        /// Sure enough to go on without asking.
        boolean sure() {
            return ordinal() <= NAME_AND_ORGANISATION.ordinal();
        }
    }

    /// Whom a row is about, and why.
    record Match(Target target, Reason reason) {}

    void add(Target target) {
        var id = target.now().id();
        var reference = target.now().reference();
        if (id != null) {
            byNumber.put(id.value(), target);
        }
        if (reference != null) {
            byReference.putIfAbsent(reference, target);
        }
        if (!target.emailKey().isEmpty()) {
            put(byEmail, target.emailKey(), target);
        }
        put(byName, target.nameKey(), target);
        baskets(target.nameKey()).forEach(key -> put(baskets, key, target));
    }

    /// Hears that somebody has a reference now.
    void refer(Target target) {
        var reference = target.now().reference();
        if (reference != null) {
            byReference.putIfAbsent(reference, target);
        }
    }

    /// Finds who has a reference.
    @Nullable Target holder(String reference) {
        return byReference.get(reference);
    }

    /// Finds whom a row is about.
    ///
    /// @return the surest match, or `null` where nobody is like it
    @Nullable Match find(Said said) {
        if (said.values().get(Field.NUMBER) instanceof Long number
                && byNumber.get(number) != null) {
            return new Match(Objects.requireNonNull(byNumber.get(number)), Reason.NUMBER);
        }
        var reference = said.text(Field.REFERENCE);
        var named = byReference.get(reference);
        if (named != null) {
            return new Match(named, Reason.REFERENCE);
        }
        var email = email(said, reference);
        if (email != null && email.reason().sure()) {
            return email;
        }
        var name = name(said, reference);
        if (name != null && name.reason().sure() || email == null && name != null) {
            return name;
        }
        return email == null ? similar(said) : email;
    }

    private @Nullable Match email(Said said, String reference) {
        var key = Keys.email(said.text(Field.EMAIL));
        var found = key.isEmpty() ? null : best(byEmail.getOrDefault(key, List.of()), said);
        if (found == null) {
            return null;
        }
        var alike = alike(found.nameKey(), said.nameKey()) && !otherReference(found, reference);
        return new Match(found, alike ? Reason.EMAIL : Reason.SAME_EMAIL);
    }

    private @Nullable Match name(Said said, String reference) {
        var key = said.nameKey();
        var organisation = Keys.organisation(said.text(Field.ORGANISATION));
        var email = Keys.email(said.text(Field.EMAIL));
        var same = key.isEmpty() ? List.<Target>of() : byName.getOrDefault(key, List.of());
        var near =
                same.stream()
                        .filter(one -> one.organisationKey().equals(organisation))
                        .filter(one -> !otherReference(one, reference))
                        .filter(one -> email.isEmpty() || one.emailKey().isEmpty())
                        .filter(one ->
                                !organisation.isEmpty() || said.organisation() || !one.fresh())
                        .toList();
        var sure = best(near, said);
        if (sure != null) {
            return new Match(sure, Reason.NAME_AND_ORGANISATION);
        }
        var likely =
                best(
                        same.stream()
                                .filter(one -> !apart(one, organisation, email, reference))
                                .toList(),
                        said);
        return likely == null ? null : new Match(likely, Reason.SAME_NAME);
    }

    private @Nullable Match similar(Said said) {
        var key = said.nameKey();
        var organisation = Keys.organisation(said.text(Field.ORGANISATION));
        var email = Keys.email(said.text(Field.EMAIL));
        Set<Target> seen = new LinkedHashSet<>();
        for (var basket : baskets(key)) {
            var people = baskets.getOrDefault(basket, List.of());
            if (people.size() <= CROWD) {
                seen.addAll(people);
            }
        }
        var found =
                seen.stream()
                        .filter(one ->
                                one.organisationKey().equals(organisation)
                                        || one.organisationKey().isEmpty()
                                        || organisation.isEmpty())
                        .filter(one -> !apart(one, organisation, email, said.text(Field.REFERENCE)))
                        .filter(one -> Likeness.names(one.nameKey(), key))
                        .toList();
        var best = best(found, said);
        return best == null ? null : new Match(best, Reason.SIMILAR_NAME);
    }

    /// Two who differ in so much are two, however alike their names.
    private static boolean apart(Target one, String organisation, String email, String reference) {
        var differs =
                !email.isEmpty() && !one.emailKey().isEmpty() && !email.equals(one.emailKey());
        return otherReference(one, reference)
                || differs
                        && !organisation.isEmpty()
                        && !one.organisationKey().isEmpty()
                        && !organisation.equals(one.organisationKey());
    }

    private static boolean otherReference(Target one, String reference) {
        var own = one.now().reference();
        return own != null && !reference.isEmpty() && !own.equals(reference);
    }

    /// Whoever has no row yet comes first; then whoever has the very name.
    private static @Nullable Target best(Collection<Target> people, Said said) {
        return people.stream()
                .min(
                        java.util.Comparator.comparing(Target::used)
                                .thenComparing(one -> !one.nameKey().equals(said.nameKey()))
                                .thenComparing(Target::fresh))
                .orElse(null);
    }

    private static boolean alike(String one, String other) {
        var words = Arrays.asList(one.split(" "));
        return Arrays.stream(other.split(" ")).anyMatch(words::contains)
                || Likeness.names(one, other);
    }

    private static Set<String> baskets(String key) {
        var words = key.split(" ");
        Set<String> baskets = new LinkedHashSet<>();
        for (int i = 0; i < words.length; i++) {
            for (int j = 0; j < words.length; j++) {
                if (i != j && words[i].length() > 1 && !words[j].isEmpty()) {
                    baskets.add(words[i] + "|" + words[j].charAt(0));
                }
            }
        }
        if (words.length == 1 && key.length() > 4) {
            baskets.add(key.substring(0, 4));
        }
        return baskets;
    }

    private static void put(Map<String, List<Target>> map, String key, Target target) {
        map.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(target);
    }
}
