package dev.landward.initiative;

import dev.landward.accounts.Revision;
import java.util.Map;

/// The facts of an initiative, or of the system it replaces, were changed.
///
/// @param initiative its number
/// @param name its name now
/// @param was what the changed facts were before, by the key of their label; empty for nothing
/// @param now what they are since
public record InitiativeRevised(
        long initiative, String name, Map<String, String> was, Map<String, String> now)
        implements Revision {

    @Override
    public String subject() {
        return "initiative/" + initiative;
    }
}
