package dev.landward.stakeholders.groups;

import dev.landward.accounts.Happening;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody judged the relation to a group.
///
/// @param group which
/// @param name its name
/// @param level the partnership level, 1 to 5, or `null` for unknown again
/// @param asOf since when it holds
public record GroupLevelJudged(long group, String name, @Nullable Integer level, LocalDate asOf)
        implements Happening {

    @Override
    public String subject() {
        return "group/" + group;
    }
}
