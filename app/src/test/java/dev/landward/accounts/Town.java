package dev.landward.accounts;

import dev.landward.web.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes organisations and people for tests.
@Component
public class Town {

    private final Accounts accounts;
    private final Organisations organisations;

    Town(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /// Opens an account.
    ///
    /// @param name what pages call the person
    /// @return who signs in with it
    public Viewer person(String name) {
        var email =
                "%s-%s@harrow-falls.example"
                        .formatted(name.toLowerCase(java.util.Locale.ROOT), UUID.randomUUID());
        accounts.prove(accounts.open(email, name, "correct horse battery"), email);
        return accounts.loadUserByUsername(email);
    }

    /// Opens an account for a mail of which nobody has shown that it is theirs.
    ///
    /// @param name what pages call the person
    /// @param email the mail
    /// @return who signs in with it
    public Viewer unproven(String name, String email) {
        accounts.open(email, name, "correct horse battery");
        return accounts.loadUserByUsername(email);
    }

    /// Sets an organisation up.
    ///
    /// @param name its name
    /// @param first its administrator
    /// @return the administrator's place in it
    public Membership organisation(String name, Viewer first) {
        return organisations.found(name, false, first.id());
    }

    /// Sets a demonstration up.
    ///
    /// @param name its name
    /// @param first its administrator
    /// @return the administrator's place in it
    public Membership sample(String name, Viewer first) {
        return organisations.found(name, true, first.id());
    }

    /// Makes somebody a member.
    ///
    /// @param by an administrator
    /// @param name who joins
    /// @param role what they will be
    /// @return who joined
    public Viewer member(Membership by, String name, Role role) {
        var viewer = person(name);
        organisations.join(by, viewer.id(), role);
        return viewer;
    }

    /// Invents a member of a demonstration.
    ///
    /// @param by its administrator
    /// @param name who is invented
    /// @return who was invented
    public Viewer invented(Membership by, String name) {
        return organisations.invent(
                by, name, "%s@sample.example".formatted(UUID.randomUUID()), Role.MEMBER);
    }
}
