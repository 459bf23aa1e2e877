package dev.landward.consultation.answers;

import dev.landward.accounts.Happening;
import java.util.List;

/// Somebody who answers a round added a statement of their own; nobody is told who.
///
/// @param round which
public record StatementOffered(long round) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public List<String> also() {
        return List.of("statements/" + round);
    }
}
