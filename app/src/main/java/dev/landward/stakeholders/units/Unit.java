package dev.landward.stakeholders.units;

import dev.landward.stakeholders.StakeholderId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit of the organisation, at its place in the tree.
///
/// @param id the organisation in the register
/// @param parent the unit above, or `null` at the top
/// @param head who leads it and approves for it, or `null`
/// @param headName the head's name, or `null`
/// @param path the names from the top down to its own
public record Unit(
        StakeholderId id,
        @Nullable StakeholderId parent,
        @Nullable StakeholderId head,
        @Nullable String headName,
        List<String> path) {

    /// Names the unit.
    ///
    /// @return the last name of its path
    public String name() {
        return path.getLast();
    }

    /// Says how many units are above it.
    ///
    /// @return 0 at the top
    public int depth() {
        return path.size() - 1;
    }

    /// The unit and those above it, empty where it is none.
    static List<Unit> upwards(List<Unit> tree, StakeholderId id) {
        var byId = new HashMap<StakeholderId, Unit>();
        tree.forEach(unit -> byId.put(unit.id(), unit));
        var chain = new ArrayList<Unit>();
        var unit = byId.get(id);
        while (unit != null) {
            chain.add(unit);
            var parent = unit.parent();
            unit = parent == null ? null : byId.get(parent);
        }
        return chain;
    }
}
