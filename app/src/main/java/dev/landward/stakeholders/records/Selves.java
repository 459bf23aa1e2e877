package dev.landward.stakeholders.records;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.OrganisationId;
import dev.landward.accounts.Viewer;
import dev.landward.links.Guest;
import dev.landward.stakeholders.Keys;
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
            from stakeholders.remembered s
            join initiative.initiative i on i.id = s.initiative
            join accounts.organisation o on o.id = i.organisation
            """;

    /// The mail they sign in with stands in the register and is no stranger's say, or a link to the
    /// record became theirs in time and nobody ended it.
    static final String OF_ACCOUNT =
            SELF
                    + """
                    where s.kind = 'PERSON' and s.id in (
                      select p.id from stakeholders.stakeholder p
                      join accounts.account a on a.id = :account
                        and a.email_proven_at is not null and lower(a.email) = :key
                      where p.email_key = :key and p.email_key <> '' and not exists (
                        select from stakeholders.unproven_mail u
                        where u.stakeholder = p.id and u.email_key = p.email_key)
                      union all
                      select coalesce(m.kept, p.id) from links.standing l
                      join stakeholders.stakeholder p on p.initiative = l.initiative and p.id =
                        case when l.about like 'stakeholder/%' then substr(l.about, 13)::bigint end
                      left join stakeholders.merge m on m.gone = p.id
                      where l.account = :account and l.role = 'RECORD_GUEST'
                        and l.claimed_at <= l.expires_at)
                    order by s.initiative desc, s.id
                    """;

    private final JdbcClient db;

    Selves(JdbcClient db) {
        this.db = db;
    }

    Self of(Guest guest) {
        return db.sql(
                        SELF
                                + """
                                where s.initiative = :initiative and s.id = coalesce(
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
        return db.sql(OF_ACCOUNT)
                .param("key", Keys.email(viewer.email()))
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
