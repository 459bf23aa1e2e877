package dev.landward.stakeholders.plans;

import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.StakeholderId;
import java.util.Arrays;
import java.util.Optional;

/// For whom a step is planned.
public sealed interface Whom {

    /// A single stakeholder.
    ///
    /// @param id who
    record One(StakeholderId id) implements Whom {}

    /// A group.
    ///
    /// @param id which
    record Everyone(GroupId id) implements Whom {}

    /// A segment, whoever belongs to it by then.
    ///
    /// @param segment which
    record Part(Segment segment) implements Whom {}

    /// Writes it as addresses and forms do.
    ///
    /// @return such as `s12`, `g3` or `PASSIVE_ACCEPTANCE`
    default String code() {
        return switch (this) {
            case One one -> "s" + one.id().value();
            case Everyone everyone -> "g" + everyone.id().value();
            case Part part -> part.segment().name();
        };
    }

    /// Reads what {@link #code} wrote.
    ///
    /// @param code perhaps anything
    /// @return whom, or empty where it means nobody
    static Optional<Whom> read(String code) {
        if (code.matches("[sg]\\d{1,18}")) {
            var number = Long.parseLong(code.substring(1));
            return Optional.of(
                    code.startsWith("s")
                            ? new One(new StakeholderId(number))
                            : new Everyone(new GroupId(number)));
        }
        return Arrays.stream(Segment.values())
                .filter(segment -> segment.name().equals(code))
                .<Whom>map(Part::new)
                .findFirst();
    }
}
