package dev.landward.stakeholders.merges;

import dev.landward.accounts.Happening;
import java.util.List;

/// A merge was undone.
///
/// @param stakeholder who had stayed
/// @param name their name
/// @param gone the number of the row that is back
/// @param goneName its name
public record StakeholdersParted(long stakeholder, String name, long gone, String goneName)
        implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }

    @Override
    public List<String> also() {
        return List.of("stakeholder/" + gone);
    }
}
