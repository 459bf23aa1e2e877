package dev.landward.consultation;

import dev.landward.accounts.Happening;
import java.util.List;

/// A round was taken out.
///
/// @param round which
/// @param question what it asks
public record RoundRemoved(long round, String question) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public List<String> also() {
        return List.of("statements/" + round);
    }
}
