package dev.landward.notifications;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// A notice to oneself, to see that notices arrive.
@Component
class Trials {

    private final Notices notices;
    private final TransactionOperations together;

    Trials(Notices notices, TransactionOperations together) {
        this.notices = notices;
        this.together = together;
    }

    void tell(Viewer viewer, List<Membership> places) {
        if (!places.isEmpty()) {
            together.executeWithoutResult(
                    _ -> notices.keep(places.getFirst(), viewer.id(), notice()));
        }
    }

    private static Notice notice() {
        return new Notice(
                Topic.TRIAL,
                "trial/" + UUID.randomUUID(),
                null,
                "/notifications",
                "notice.trial",
                Map.of());
    }
}
