package dev.landward.consultation;

import dev.landward.stakeholders.Participation;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What a round is to be.
///
/// @param template what it started from
/// @param question what people are asked, 1 to 300 characters
/// @param purpose why, at most 1,000 characters
/// @param promise what will be done with the answers, at most 1,000 characters
/// @param participation how far the answers reach
/// @param language the language it is held in, such as `en`
/// @param minutes how long answering takes, 1 to 120
/// @param adding whether people may add statements
/// @param naming whether anybody sees who said what
/// @param showing when those who took part see the result
/// @param blind whether everybody answers before they see the result
/// @param minimum groups with fewer people are withheld, 3 to 100
/// @param quota the share of those asked that should answer in each group and role, in percent
/// @param closesAt its last moment
/// @param follows the round that it repeats, or `null`
public record Plan(
        Template template,
        String question,
        String purpose,
        String promise,
        Participation participation,
        String language,
        int minutes,
        Adding adding,
        Naming naming,
        Showing showing,
        boolean blind,
        int minimum,
        int quota,
        OffsetDateTime closesAt,
        @Nullable RoundId follows) {

    /// Strips the texts.
    public Plan {
        question = question.strip();
        purpose = purpose.strip();
        promise = promise.strip();
    }

    /// The same until another moment.
    ///
    /// @param moment its last moment
    /// @return the plan
    public Plan until(OffsetDateTime moment) {
        return copy(quota, moment, follows);
    }

    /// The same with another quota.
    ///
    /// @param share the share of those asked that should answer, in percent
    /// @return the plan
    public Plan aiming(int share) {
        return copy(share, closesAt, follows);
    }

    /// The same, to be held once more.
    ///
    /// @param before the round that it repeats
    /// @return the plan
    public Plan following(RoundId before) {
        return copy(quota, closesAt, before);
    }

    private Plan copy(int share, OffsetDateTime moment, @Nullable RoundId before) {
        return new Plan(
                template,
                question,
                purpose,
                promise,
                participation,
                language,
                minutes,
                adding,
                naming,
                showing,
                blind,
                minimum,
                share,
                moment,
                before);
    }
}
