package dev.landward.stakeholders.plans;

import dev.landward.accounts.AccountId;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads what rows of plans have in common.
final class Rows {

    /// Names whom a row `p` is about, wherever a merge may have moved them; rows about somebody who
    /// left the register are left out.
    static final String WHOM =
            """
            left join stakeholders.present s on s.id = coalesce(
              (select m.kept from stakeholders.merge m where m.gone = p.stakeholder), p.stakeholder)
            left join stakeholders.present_grouping g on g.id = p.grouping
            """;

    static final String PRESENT =
            " (p.stakeholder is null or s.id is not null) and (p.grouping is null or g.id is not null) ";

    private Rows() {}

    static Whom whom(ResultSet row) throws SQLException {
        long stakeholder = row.getLong("s_id");
        long group = row.getLong("g_id");
        if (stakeholder > 0) {
            return new Whom.One(new StakeholderId(stakeholder));
        }
        return group > 0
                ? new Whom.Everyone(new GroupId(group))
                : new Whom.Part(Segment.valueOf(row.getString("segment")));
    }

    static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        var number = row.getObject(column, Long.class);
        return number == null ? null : new AccountId(number);
    }

    static @Nullable PartnershipLevel level(ResultSet row) throws SQLException {
        var value = row.getInt("level");
        return value == 0 ? null : PartnershipLevel.of(value);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    static OffsetDateTime moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class));
    }
}
