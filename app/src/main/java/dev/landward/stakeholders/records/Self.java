package dev.landward.stakeholders.records;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Actor;
import dev.landward.accounts.OrganisationId;
import dev.landward.stakeholders.StakeholderId;
import org.jspecify.annotations.Nullable;

/// Somebody before their own record, as {@link Selves} found it: by the link they came by, or by
/// the mail they signed in with.
final class Self implements Actor {

    private final StakeholderId id;
    private final long initiative;
    private final String initiativeName;
    private final OrganisationId organisation;
    private final String organisationName;
    private final @Nullable AccountId account;
    private final @Nullable Long link;

    Self(
            StakeholderId id,
            long initiative,
            String initiativeName,
            OrganisationId organisation,
            String organisationName,
            @Nullable AccountId account,
            @Nullable Long link) {
        this.id = id;
        this.initiative = initiative;
        this.initiativeName = initiativeName;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.account = account;
        this.link = link;
    }

    StakeholderId id() {
        return id;
    }

    String initiativeName() {
        return initiativeName;
    }

    String organisationName() {
        return organisationName;
    }

    /// Where the pages of the record are.
    String path() {
        return link == null ? "/account/records/" + id.value() : "/guest/" + link + "/record";
    }

    /// The link they came by, or `null` where they signed in.
    @Nullable Long link() {
        return link;
    }

    /// Who signed in, or `null` where they came by a link.
    @Nullable AccountId person() {
        return account;
    }

    /// What people do with their own record stands in the trail under nobody's name: it stays when
    /// they are erased, and must not say who that was.
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
