package dev.landward.stakeholders;

import dev.landward.accounts.Revision;
import java.util.List;

/// The register says something else of a stakeholder now.
///
/// @param stakeholder who
/// @param name their name
/// @param fields what was changed, as {@link Details} calls it
public record StakeholderChanged(long stakeholder, String name, List<String> fields)
        implements Revision {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
