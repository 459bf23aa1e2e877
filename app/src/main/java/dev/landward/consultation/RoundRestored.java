package dev.landward.consultation;

import dev.landward.accounts.Happening;
import java.util.List;

/// A round that was taken out was brought back.
///
/// @param round which
/// @param question what it asks
public record RoundRestored(long round, String question) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public List<String> also() {
        return List.of("statements/" + round);
    }
}
