package dev.landward.consultation;

import dev.landward.accounts.Happening;
import java.util.List;

/// The opening of a round was taken back before anybody answered.
///
/// @param round which
/// @param question what it asks
public record RoundWithdrawn(long round, String question) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public List<String> also() {
        return List.of("statements/" + round);
    }
}
