package dev.landward.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads rows of the register.
public final class StakeholderRows {

    static final String SELECT =
            """
            select s.*, a.name as added_by_name
            from stakeholders.stakeholder s left join accounts.account a on a.id = s.added_by
            """;

    /// The same of those who were neither removed nor merged.
    static final String SELECT_PRESENT =
            SELECT.replace("stakeholders.stakeholder s", "stakeholders.present s");

    private StakeholderRows() {}

    static Stakeholder stakeholder(ResultSet row, int number) throws SQLException {
        return new Stakeholder(
                new StakeholderId(row.getLong("id")),
                row.getString("reference"),
                details(row),
                provenance(row),
                row.getString("added_by_name"),
                Objects.requireNonNull(row.getObject("added_at", OffsetDateTime.class)));
    }

    /// Reads what the register says of somebody.
    ///
    /// @param row the row
    /// @return what it says
    /// @throws SQLException if a column is missing
    public static Details details(ResultSet row) throws SQLException {
        return new Details(
                StakeholderKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("role"),
                row.getString("organisation"),
                stakeholderId(row, "member_of"),
                groupId(row, "grouping"),
                value(Side.class, row.getString("side")),
                row.getBoolean("key"),
                DecisionRole.valueOf(row.getString("decision_role")),
                row.getString("language"),
                value(Channel.class, row.getString("channel")),
                row.getString("channel_words"),
                new Consent(
                        ConsentState.valueOf(row.getString("consent")),
                        row.getObject("consent_on", LocalDate.class),
                        row.getString("consent_words")),
                List.of((String[]) row.getArray("barriers").getArray()),
                row.getString("wants"),
                row.getString("fears"),
                row.getString("ask"),
                row.getString("about"));
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(
                Origin.valueOf(row.getString("origin")),
                row.getObject("import_number", Long.class),
                stakeholderId(row, "suggested_by"),
                row.getString("origin_words"));
    }

    /// Reads the number of a stakeholder.
    ///
    /// @param row the row
    /// @param column its name
    /// @return the number, or `null` where the column is empty
    /// @throws SQLException if there is no such column
    public static @Nullable StakeholderId stakeholderId(ResultSet row, String column)
            throws SQLException {
        var number = row.getObject(column, Long.class);
        return number == null ? null : new StakeholderId(number);
    }

    /// Reads the number of a group.
    ///
    /// @param row the row
    /// @param column its name
    /// @return the number, or `null` where the column is empty
    /// @throws SQLException if there is no such column
    public static @Nullable GroupId groupId(ResultSet row, String column) throws SQLException {
        var number = row.getObject(column, Long.class);
        return number == null ? null : new GroupId(number);
    }

    /// Reads one of some words.
    ///
    /// @param type of which kind
    /// @param name the word, or `null`
    /// @param <E> the kind
    /// @return what it means, or `null`
    public static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
