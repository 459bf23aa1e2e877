package dev.landward.consultation;

import dev.landward.stakeholders.Participation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/// Rounds as they stand in the database.
final class RoundRows {

    private RoundRows() {}

    static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getLong("id")),
                plan(row),
                RoundState.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class),
                row.getObject("closed_at", OffsetDateTime.class));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        var follows = row.getObject("follows", Long.class);
        return new Plan(
                Template.valueOf(row.getString("template")),
                row.getString("question"),
                row.getString("purpose"),
                row.getString("promise"),
                Participation.valueOf(row.getString("participation")),
                row.getString("language"),
                row.getInt("minutes"),
                Adding.valueOf(row.getString("adding")),
                Naming.valueOf(row.getString("naming")),
                Showing.valueOf(row.getString("showing")),
                row.getBoolean("blind"),
                row.getInt("minimum"),
                row.getInt("quota"),
                row.getObject("closes_at", OffsetDateTime.class),
                follows == null ? null : new RoundId(follows));
    }
}
