package dev.landward.stakeholders.records;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.OrganisationId;
import dev.landward.accounts.Viewer;
import dev.landward.links.Guest;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.web.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds whose record it is; nobody finds another's.
@Component
class Selves {

    private static final String SELF =
            """
            select s.id, s.initiative, i.name as initiative_name, i.organisation,
              o.name as organisation_name
            from stakeholders.present s
            join initiative.initiative i on i.id = s.initiative
            join accounts.organisation o on o.id = i.organisation
            where not exists (select from stakeholders.erasure e where e.stakeholder = s.id)
            """;

    /// The mail they sign in with stands in the register, or a link to the record became theirs.
    private static final String OF_ACCOUNT =
            SELF
                    + """
                    and s.kind = 'PERSON'
                    and (lower(s.email) = lower((select me.email from accounts.account me where me.id = :account and me.email_proven_at is not null)) or exists (
                      select from links.link l
                      where l.account = :account and l.role = 'RECORD_GUEST'
                        and l.initiative = s.initiative and l.about = 'stakeholder/' || s.id))
                    """;

    private final JdbcClient db;

    Selves(JdbcClient db) {
        this.db = db;
    }

    Self of(Guest guest) {
        return db.sql(
                        SELF
                                + """
                                and s.initiative = :initiative and s.id = coalesce(
                                  (select m.kept from stakeholders.merge m where m.gone = :id), :id)
                                """)
                .param("initiative", guest.initiativeNumber())
                .param("id", guest.number("stakeholder"))
                .query((row, _) -> self(row, null, guest.link().value()))
                .optional()
                .orElseThrow(NotFound::new);
    }

    Self of(Viewer viewer, long record) {
        return all(viewer).stream()
                .filter(self -> self.id().value() == record)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<Self> all(Viewer viewer) {
        return db.sql(OF_ACCOUNT + " order by s.initiative desc, s.id")
                .param("account", viewer.id().value())
                .query((row, _) -> self(row, viewer.id(), null))
                .list();
    }

    private static Self self(ResultSet row, @Nullable AccountId account, @Nullable Long link)
            throws SQLException {
        return new Self(
                new StakeholderId(row.getLong("id")),
                row.getLong("initiative"),
                row.getString("initiative_name"),
                new OrganisationId(row.getLong("organisation")),
                row.getString("organisation_name"),
                account,
                link);
    }
}
