package dev.landward.consultation.answers;

import dev.landward.consultation.RoundId;
import dev.landward.links.Guest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where somebody answers who came by a link to something else than a round: in a session, the
/// round that runs. The module that owns such links answers.
public interface Room {

    /// Finds what somebody answers there now.
    ///
    /// @param guest who came by a link
    /// @param request what their browser sent
    /// @return their seat, or nothing where they have not joined or no round runs
    Optional<Seat> seat(Guest guest, HttpServletRequest request);

    /// Somebody before the round that runs.
    ///
    /// @param round which
    /// @param personal whether they came by a link that is theirs alone
    /// @param stakeholder who they are in the register, or say they are, or `null`
    /// @param place where they are: `ROOM` or `REMOTE`
    record Seat(RoundId round, boolean personal, @Nullable Long stakeholder, String place) {}
}
