package dev.landward.initiative;

import dev.landward.accounts.Organisations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who may own something: a member of the organisation, or anybody by name.
@Component
public class Owners {

    private final Organisations organisations;

    Owners(Organisations organisations) {
        this.organisations = organisations;
    }

    /// An owner.
    ///
    /// @param name as pages show it, empty for nobody
    /// @param account the member's account, or `null` for anybody else
    public record Owner(String name, @Nullable Long account) {}

    /// Reads an owner that was typed.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param typed a name; where exactly one member has it, in any case, that member is meant
    /// @return the owner
    public Owner read(Workspace workspace, String typed) {
        var name = typed.strip();
        var same =
                name.isEmpty()
                        ? List.<Organisations.Member>of()
                        : organisations.members(workspace).stream()
                                .filter(member -> member.name().equalsIgnoreCase(name))
                                .toList();
        return same.size() == 1
                ? new Owner(same.getFirst().name(), same.getFirst().account())
                : new Owner(name, null);
    }

    /// Lists the names to choose from.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the members, by name
    public List<String> names(Workspace workspace) {
        return organisations.members(workspace).stream()
                .map(Organisations.Member::name)
                .distinct()
                .toList();
    }
}
