package dev.landward.stakeholders;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds what two rows say differently.
public final class Differences {

    private Differences() {}

    /// Names the components that differ.
    ///
    /// @param before what one says
    /// @param after what the other says
    /// @return their names, in their order
    public static List<String> between(Details before, Details after) {
        return Arrays.stream(Details.class.getRecordComponents())
                .filter(part -> !Objects.equals(value(part, before), value(part, after)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object value(RecordComponent part, Details details) {
        try {
            return part.getAccessor().invoke(details);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
