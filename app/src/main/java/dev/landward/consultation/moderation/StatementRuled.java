package dev.landward.consultation.moderation;

import dev.landward.accounts.Happening;
import java.util.List;

/// It was decided what becomes of a statement.
///
/// @param round in which round
/// @param statement which
/// @param state what was decided
public record StatementRuled(long round, long statement, String state) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public List<String> also() {
        return List.of("statements/" + round);
    }
}
