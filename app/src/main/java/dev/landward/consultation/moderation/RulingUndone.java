package dev.landward.consultation.moderation;

import dev.landward.accounts.Happening;
import java.util.List;

/// What was decided of a statement was taken back.
///
/// @param round in which round
/// @param statement which
public record RulingUndone(long round, long statement) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public List<String> also() {
        return List.of("statements/" + round);
    }
}
