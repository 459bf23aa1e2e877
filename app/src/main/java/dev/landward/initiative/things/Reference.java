package dev.landward.initiative.things;

import java.util.Optional;
import java.util.regex.Pattern;

/// Points at a thing of an initiative, written as happenings write their subjects:
/// `stakeholder/12`.
///
/// @param kind what sort of thing it is, in small letters and hyphens
/// @param number which one
public record Reference(String kind, long number) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z-]{0,39})/(\\d{1,18})");

    /// Reads a reference.
    ///
    /// @param written such as `stakeholder/12`
    /// @return the reference, empty where it is none
    public static Optional<Reference> of(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Reference(parts.group(1), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + "/" + number;
    }
}
