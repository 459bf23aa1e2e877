package dev.landward.consultation;

import dev.landward.accounts.Happening;
import java.util.List;

/// A round was opened: people are asked.
///
/// @param round which
/// @param question what it asks
public record RoundOpened(long round, String question) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public List<String> also() {
        return List.of("statements/" + round);
    }
}
