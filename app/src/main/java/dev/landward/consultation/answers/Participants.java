package dev.landward.consultation.answers;

import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.initiative.Workspace;
import dev.landward.links.Guest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Finds what somebody is in a round, for pages that show more to those who took part.
@Service
public class Participants {

    private final Respondents respondents;
    private final Answers answers;

    Participants(Respondents respondents, Answers answers) {
        this.respondents = respondents;
        this.answers = answers;
    }

    /// Somebody who took part.
    ///
    /// @param participant their number, which stays in the database
    /// @param answered whether they answered anything
    /// @param sent whether they said that they were done
    public record Part(long participant, boolean answered, boolean sent) {}

    /// Finds a guest of a link: by the link where it is theirs alone, by their browser where it is
    /// open to all.
    ///
    /// @param guest who
    /// @param request what their browser sent
    /// @return what they are in the round of their link, or nothing where they have not begun
    public Optional<Part> of(Guest guest, HttpServletRequest request) {
        return part(respondents.of(guest, request));
    }

    /// Finds which round a guest answers.
    ///
    /// @param guest who
    /// @param request what their browser sent
    /// @return the round of their link, or the one that runs in the session they came to
    public Round round(Guest guest, HttpServletRequest request) {
        return respondents.of(guest, request).round();
    }

    /// Finds somebody who signed in.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param round in which round
    /// @return what they are in it, or nothing where they have not begun
    public Optional<Part> of(Workspace workspace, RoundId round) {
        return part(respondents.of(workspace, round.value()));
    }

    private Optional<Part> part(Respondent respondent) {
        return Optional.ofNullable(respondent.participant())
                .map(one -> new Part(one.id(), answers.any(respondent), one.sentAt() != null));
    }
}
