package dev.landward.links;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Actor;
import dev.landward.accounts.OrganisationId;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Role;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Somebody who came by a link, as {@link Links} found it with this very request: they have the
/// rights of the link's role, for the one thing that it is about, and no account.
public final class Guest implements Actor {

    private final LinkId link;
    private final Role role;
    private final String about;
    private final long initiative;
    private final OrganisationId organisation;
    private final String initiativeName;
    private final String organisationName;
    private final String name;
    private final String email;
    private final OffsetDateTime until;

    Guest(
            LinkId link,
            Role role,
            String about,
            long initiative,
            OrganisationId organisation,
            String initiativeName,
            String organisationName,
            String name,
            String email,
            OffsetDateTime until) {
        this.link = link;
        this.role = role;
        this.about = about;
        this.initiative = initiative;
        this.organisation = organisation;
        this.initiativeName = initiativeName;
        this.organisationName = organisationName;
        this.name = name;
        this.email = email;
        this.until = until;
    }

    /// Says by which link they came.
    ///
    /// @return its number
    public LinkId link() {
        return link;
    }

    /// Says what the link is about.
    ///
    /// @return such as `round/7`
    public String about() {
        return about;
    }

    /// Says what the trail tells of somebody who starts: answers to a round are never told beside
    /// the link that they came by.
    LinkStarted started() {
        return new LinkStarted(role == Role.ROUND_GUEST ? 0 : link.value(), about);
    }

    /// Says which thing the link is about.
    ///
    /// @param kind what sort of thing is asked for, such as `stakeholder`
    /// @return its number
    /// @throws NotFound where the link is about something else
    public long number(String kind) {
        return dev.landward.initiative.things.Reference.of(about)
                .filter(thing -> thing.kind().equals(kind))
                .orElseThrow(NotFound::new)
                .number();
    }

    /// Names the shared page that the link is about.
    ///
    /// @return the name of a {@link Shareable}
    /// @throws NotFound where the link is about something else
    public String page() {
        if (!about.startsWith(Links.PAGE)) {
            throw new NotFound();
        }
        return about.substring(Links.PAGE.length());
    }

    /// Says whether the guest may do something.
    ///
    /// @param right the right asked for
    /// @return whether the link's role brings it
    public boolean may(Right right) {
        return role.may(right);
    }

    /// Says where the pages of the link are.
    ///
    /// @return such as `/guest/7`
    public String path() {
        return "/guest/" + link.value();
    }

    /// Names the initiative.
    ///
    /// @return its name, as its people wrote it
    public String initiativeName() {
        return initiativeName;
    }

    /// Names the organisation.
    ///
    /// @return its name, as its people wrote it
    public String organisationName() {
        return organisationName;
    }

    /// Names the guest.
    ///
    /// @return whom the link is for, empty where it is for whoever has it
    public String name() {
        return name;
    }

    /// Says where the guest gets mail.
    ///
    /// @return the address that the link was made for, perhaps empty
    public String email() {
        return email;
    }

    /// Says how long the link stands.
    ///
    /// @return its last moment
    public OffsetDateTime until() {
        return until;
    }

    @Override
    public @Nullable AccountId account() {
        return null;
    }

    @Override
    public OrganisationId organisation() {
        return organisation;
    }

    @Override
    public Long initiativeNumber() {
        return initiative;
    }
}
