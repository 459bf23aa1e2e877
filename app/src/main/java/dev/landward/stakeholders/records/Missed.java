package dev.landward.stakeholders.records;

import dev.landward.accounts.Actor;
import dev.landward.accounts.Audit;
import dev.landward.stakeholders.StakeholderId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody of the register name somebody who was missed, wherever they are asked.
@Service
public class Missed {

    private final Namings namings;
    private final Audit audit;

    Missed(Namings namings, Audit audit) {
        this.namings = namings;
        this.audit = audit;
    }

    /// Somebody who was missed.
    ///
    /// @param name who, at most 200 characters
    /// @param role what they do, perhaps empty
    /// @param reach how to reach them, perhaps empty
    /// @param why why they matter, at most 500 characters
    public record Person(String name, String role, String reach, String why) {}

    /// Writes down whom somebody named; whoever runs the initiative decides.
    ///
    /// @param actor in whose name, and where
    /// @param by who names them
    /// @param person whom
    /// @param link the link by which they came, or `null`
    @Transactional
    public void name(Actor actor, StakeholderId by, Person person, @Nullable Long link) {
        var named =
                new Namings.Named(
                        by.value(), person.name(), person.role(), person.reach(), person.why());
        var id = namings.add(actor, named, null, link);
        audit.record(actor, new SomebodySuggested(id, by.value()));
    }
}
