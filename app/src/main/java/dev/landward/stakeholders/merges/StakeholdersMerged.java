package dev.landward.stakeholders.merges;

import dev.landward.accounts.Happening;
import java.util.List;

/// Two rows turned out to be the same stakeholder.
///
/// @param stakeholder who stays
/// @param name the name that stays
/// @param gone the number of the row that went
/// @param goneName its name
/// @param merge the number of the merge
public record StakeholdersMerged(
        long stakeholder, String name, long gone, String goneName, long merge)
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
