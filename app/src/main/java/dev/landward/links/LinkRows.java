package dev.landward.links;

import dev.landward.accounts.OrganisationId;
import dev.landward.web.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/// Reads links.
final class LinkRows {

    static final String STATE =
            """
            case
              when exists (select from links.refusal f where f.link = l.id) then 'REFUSED'
              when exists (select from links.revocation r where r.link = l.id) then 'REVOKED'
              when l.expires_at <= now() then 'EXPIRED'
              when (select count(*) from links.start s where s.link = l.id) >= l.uses then 'USED_UP'
              else 'OPEN' end
            """;

    static final String INVITATION =
            """
            select l.*, %s as state, a.name as maker, i.name as initiative_name,
              o.name as organisation_name, o.id as organisation
            from links.link l
            join initiative.initiative i on i.id = l.initiative
            join accounts.organisation o on o.id = i.organisation
            left join accounts.account a on a.id = l.made_by
            """
                    .formatted(STATE);

    private LinkRows() {}

    static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                new LinkId(row.getLong("id")),
                Role.valueOf(row.getString("role")),
                row.getString("about"),
                row.getString("name"),
                row.getString("email"),
                row.getString("words"),
                LinkState.valueOf(row.getString("state")),
                row.getObject("uses", Integer.class),
                row.getInt("starts"),
                row.getObject("last", OffsetDateTime.class),
                row.getObject("expires_at", OffsetDateTime.class),
                origins(row),
                row.getString("maker"),
                row.getObject("made_at", OffsetDateTime.class));
    }

    static Invitation invitation(ResultSet row, int number) throws SQLException {
        var maker = row.getString("maker");
        var name = row.getString("name");
        return new Invitation(
                new LinkId(row.getLong("id")),
                Role.valueOf(row.getString("role")),
                row.getString("about"),
                LinkState.valueOf(row.getString("state")),
                maker == null ? "" : maker,
                row.getString("organisation_name"),
                row.getString("initiative_name"),
                row.getLong("initiative"),
                name.isEmpty() ? "" : Link.discreet(name),
                row.getString("words"),
                row.getObject("expires_at", OffsetDateTime.class),
                origins(row));
    }

    static Guest guest(ResultSet row) throws SQLException {
        return new Guest(
                new LinkId(row.getLong("id")),
                Role.valueOf(row.getString("role")),
                row.getString("about"),
                row.getLong("initiative"),
                new OrganisationId(row.getLong("organisation")),
                row.getString("initiative_name"),
                row.getString("organisation_name"),
                row.getString("name"),
                row.getString("email"),
                row.getObject("expires_at", OffsetDateTime.class));
    }

    private static List<String> origins(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("origins").getArray());
    }
}
