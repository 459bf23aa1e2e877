package dev.landward.accounts.invitations;

import dev.landward.accounts.Accounts;
import dev.landward.accounts.Actor;
import dev.landward.accounts.Audit;
import dev.landward.accounts.OrganisationId;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Viewer;
import dev.landward.accounts.signin.Welcome;
import dev.landward.mail.LetterBook;
import dev.landward.web.NotFound;
import dev.landward.web.Role;
import dev.landward.web.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Invites people into an organisation, or one of its initiatives, and lets them in.
///
/// The letter leads to a page that shows who invites to what and changes nothing; accepting is a
/// form. The link is kept as a hash, good for two weeks and one answer, and can be taken back.
/// Whoever calls has checked that the viewer may invite.
///
/// The inviter is shown the link only where no mail leaves this machine. Having a link that nobody
/// but the mail was shown proves that the address is theirs who open it; any other link does not.
@Service
public class Invitations implements Welcome {

    private static final String ROWS =
            """
            select i.*, a.name as inviter,
              case when i.accepted_at is not null then 'ACCEPTED'
                when i.revoked_at is not null then 'REVOKED'
                when i.expires_at < now() then 'EXPIRED' else 'OPEN' end as state
            from accounts.invitation i left join accounts.account a on a.id = i.invited_by
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Accounts accounts;
    private final Organisations organisations;
    private final InvitationLetters letters;
    private final LetterBook mail;

    Invitations(
            JdbcClient db,
            Audit audit,
            Accounts accounts,
            Organisations organisations,
            InvitationLetters letters,
            LetterBook mail) {
        this.db = db;
        this.audit = audit;
        this.accounts = accounts;
        this.organisations = organisations;
        this.letters = letters;
        this.mail = mail;
    }

    /// An invitation that was sent.
    ///
    /// @param id its number
    /// @param path where it leads, for whoever hands it over as no mail is sent; told only here,
    ///   and `null` where the mail brings it
    public record Sent(long id, @Nullable String path) {}

    /// Who is invited to what, found by the link.
    record Found(
            Invitation invitation,
            OrganisationId organisation,
            String organisationName,
            boolean shown) {}

    /// Invites somebody. An open invitation of the same address to the same is replaced: only the
    /// latest link is good.
    ///
    /// @param by who invites, in which organisation
    /// @param email who is invited
    /// @param role what they will be in the organisation; {@link Role#INVITED} where they are to
    ///   see one initiative only
    /// @param into the initiative they are invited into, or `null`
    /// @return the invitation
    @Transactional
    public Sent invite(Actor by, String email, Role role, Invitation.@Nullable Into into) {
        db.sql(
                        """
                        update accounts.invitation set revoked_at = now()
                        where organisation = :organisation and lower(email) = lower(:email)
                          and initiative is not distinct from :initiative
                          and accepted_at is null and revoked_at is null
                        """)
                .param("organisation", by.organisation().value())
                .param("email", email.strip())
                .param("initiative", into == null ? null : into.initiative(), Types.BIGINT)
                .update();
        var token = Secrets.token();
        var id = store(by, email, role, into, token);
        letters.put(by, found(id, by.organisation()), token);
        audit.record(by, new InvitationSent(id));
        return sent(id, token);
    }

    private Sent sent(long id, String token) {
        return new Sent(id, mail.sent() ? null : "/invitations/" + token);
    }

    private long store(
            Actor by, String email, Role role, Invitation.@Nullable Into into, String token) {
        var account = by.account();
        return db.sql(
                        """
                        insert into accounts.invitation (organisation, email, role, initiative,
                          initiative_role, initiative_name, token_hash, shown, invited_by, expires_at)
                        values (:organisation, :email, :role, :initiative, :initiativeRole,
                          :initiativeName, :token, :shown, :by, now() + interval '14 days')
                        returning id
                        """)
                .param("organisation", by.organisation().value())
                .param("email", email.strip())
                .param("role", role.name())
                .param("initiative", into == null ? null : into.initiative(), Types.BIGINT)
                .param("initiativeRole", into == null ? null : into.role().name(), Types.VARCHAR)
                .param("initiativeName", into == null ? "" : into.name())
                .param("token", Secrets.hash(token))
                .param("shown", !mail.sent())
                .param("by", account == null ? null : account.value(), Types.BIGINT)
                .query(Long.class)
                .single();
    }

    /// Lists the invitations of an organisation, or of one initiative where the actor stands in
    /// one, the latest first.
    ///
    /// @param actor the viewer's place
    /// @return all of them, with what became of each
    @Transactional(readOnly = true)
    public List<Invitation> list(Actor actor) {
        return db.sql(
                        ROWS
                                + """
                                where i.organisation = :organisation
                                  and (:initiative::bigint is null or i.initiative = :initiative)
                                order by i.id desc
                                """)
                .param("organisation", actor.organisation().value())
                .param("initiative", actor.initiativeNumber(), Types.BIGINT)
                .query((row, _) -> invitation(row))
                .list();
    }

    /// Sends an invitation again: with a new link, and two weeks from now.
    ///
    /// @param by who sends it
    /// @param id the invitation
    /// @return the invitation
    /// @throws NotFound where it is not there, or was accepted or taken back
    @Transactional
    public Sent resend(Actor by, long id) {
        var token = Secrets.token();
        changed(
                db.sql(
                                """
                                update accounts.invitation
                                set token_hash = :token, shown = :shown, invited_at = now(),
                                  expires_at = now() + interval '14 days'
                                where id = :id and organisation = :organisation
                                  and (:initiative::bigint is null or initiative = :initiative)
                                  and accepted_at is null and revoked_at is null
                                """)
                        .param("token", Secrets.hash(token))
                        .param("shown", !mail.sent())
                        .param("id", id)
                        .param("organisation", by.organisation().value())
                        .param("initiative", by.initiativeNumber(), Types.BIGINT)
                        .update());
        letters.put(by, found(id, by.organisation()), token);
        audit.record(by, new InvitationResent(id));
        return sent(id, token);
    }

    /// Takes an invitation back; its link is worth nothing at once.
    ///
    /// @param by who takes it back
    /// @param id the invitation
    /// @throws NotFound where it is not there, or was accepted or taken back
    @Transactional
    public void revoke(Actor by, long id) {
        changed(
                db.sql(
                                """
                                update accounts.invitation set revoked_at = now()
                                where id = :id and organisation = :organisation
                                  and (:initiative::bigint is null or initiative = :initiative)
                                  and accepted_at is null and revoked_at is null
                                """)
                        .param("id", id)
                        .param("organisation", by.organisation().value())
                        .param("initiative", by.initiativeNumber(), Types.BIGINT)
                        .update());
        audit.record(by, new InvitationRevoked(id));
    }

    /// Finds an invitation by its link.
    ///
    /// @throws NotFound where there is none
    Found find(String token) {
        return db.sql(
                        """
                        select i.*, o.name as organisation_name, o.id as organisation_id
                        from (%s) i join accounts.organisation o on o.id = i.organisation
                        where i.token_hash = ?
                        """
                                .formatted(ROWS))
                .param(Secrets.hash(token))
                .query((row, _) -> found(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Found found(long id, OrganisationId organisation) {
        return db.sql(
                        """
                        select i.*, o.name as organisation_name, o.id as organisation_id
                        from (%s) i join accounts.organisation o on o.id = i.organisation
                        where i.id = ? and o.id = ?
                        """
                                .formatted(ROWS))
                .params(id, organisation.value())
                .query((row, _) -> found(row))
                .single();
    }

    /// Lets somebody with an account in.
    ///
    /// @return whether the invitation was still open
    @Transactional
    boolean accept(String token, Viewer viewer) {
        return accept(find(token), viewer);
    }

    /// Opens an account for somebody who has none, and lets them in.
    ///
    /// @return who they are now, or nothing where the invitation is not open any more
    /// @throws org.springframework.dao.DuplicateKeyException where the address has an account
    @Transactional
    Optional<Viewer> accept(String token, String name) {
        var found = find(token);
        if (found.invitation().state() != Invitation.State.OPEN) {
            return Optional.empty();
        }
        var viewer = open(found.invitation().email(), name);
        if (!found.shown()) {
            accounts.prove(viewer.id(), viewer.email());
        }
        return accept(found, viewer) ? Optional.of(viewer) : Optional.empty();
    }

    @Override
    @Transactional
    public Optional<Viewer> admit(String email, String name) {
        var open =
                db.sql(
                                """
                                select i.*, o.name as organisation_name, o.id as organisation_id
                                from (%s) i join accounts.organisation o on o.id = i.organisation
                                where lower(i.email) = lower(?) and i.state = 'OPEN' order by i.id
                                """
                                        .formatted(ROWS))
                        .param(email.strip())
                        .query((row, _) -> found(row))
                        .list();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var viewer = open(email, name);
        open.forEach(found -> accept(found, viewer));
        return Optional.of(viewer);
    }

    private Viewer open(String email, String name) {
        return new Viewer(accounts.open(email, name), email, name);
    }

    private boolean accept(Found found, Viewer viewer) {
        var invitation = found.invitation();
        var taken =
                db.sql(
                                """
                                update accounts.invitation set accepted_at = now(), accepted_by = ?
                                where id = ? and accepted_at is null and revoked_at is null
                                  and expires_at > now()
                                """)
                        .params(viewer.id().value(), invitation.id())
                        .update();
        if (taken == 0) {
            return false;
        }
        var place = organisations.admit(found.organisation(), viewer.id(), invitation.role());
        var into = invitation.into();
        audit.record(
                place,
                new InvitationAccepted(
                        invitation.id(),
                        viewer.id().value(),
                        viewer.displayName(),
                        into == null ? null : into.initiative(),
                        into == null ? null : into.role()));
        return true;
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                invitation(row),
                new OrganisationId(row.getLong("organisation_id")),
                row.getString("organisation_name"),
                row.getBoolean("shown"));
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        var initiative = row.getObject("initiative", Long.class);
        return new Invitation(
                row.getLong("id"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                initiative == null
                        ? null
                        : new Invitation.Into(
                                initiative,
                                row.getString("initiative_name"),
                                Role.valueOf(row.getString("initiative_role"))),
                row.getString("inviter"),
                row.getObject("invited_at", OffsetDateTime.class),
                row.getObject("expires_at", OffsetDateTime.class),
                Invitation.State.valueOf(row.getString("state")));
    }
}
