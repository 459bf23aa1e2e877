package dev.landward.consultation.answers;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Somebody who began to answer.
///
/// @param id their number, which stays in the database
/// @param reference what their receipt says
/// @param credit whether what they wrote may be published
/// @param creditName by which name, perhaps empty
/// @param group the name of their group, empty where it is not known
/// @param sentAt when they said that they were done, or `null`
record Participant(
        long id,
        String reference,
        Credit credit,
        String creditName,
        String group,
        @Nullable OffsetDateTime sentAt) {}
