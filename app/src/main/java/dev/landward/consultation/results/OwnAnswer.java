package dev.landward.consultation.results;

import dev.landward.consultation.Round;
import dev.landward.links.Guest;
import java.util.Optional;

/// Tells who somebody is who answers by a link that many use, by what their browser keeps; whatever
/// takes answers contributes it as a bean.
public interface OwnAnswer {

    /// Finds the participant that this very request comes from.
    ///
    /// @param guest who came by the link
    /// @param round the round that it is about
    /// @return their number, if they have sent their answers
    Optional<Long> participant(Guest guest, Round round);
}
