package dev.landward.consultation;

import dev.landward.accounts.Happening;
import java.util.List;

/// Statements were put into a round by the team.
///
/// @param round which
/// @param statements how many
public record StatementsAdded(long round, int statements) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public List<String> also() {
        return List.of("statements/" + round);
    }
}
