package dev.landward.mail;

import java.sql.Types;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// How people want their letters: how often, by organisation and topic, and at what hours. It is
/// kept by the address that they are written to, with an account or without.
@Service
public class Choices {

    /// The topic of all letters.
    public static final String ALL = "";

    private final JdbcClient db;

    Choices(JdbcClient db) {
        this.db = db;
    }

    /// When letters may arrive.
    ///
    /// @param zone where the hours are meant
    /// @param from when it becomes quiet, or `null` where it never is
    /// @param until when it ends, `null` as well
    public record Hours(ZoneId zone, @Nullable LocalTime from, @Nullable LocalTime until) {}

    /// Says how often somebody wants letters.
    ///
    /// @param reader the address
    /// @param organisation in whose name they are written
    /// @param topic what they are about
    /// @return what they chose for the topic, else for all; at once where they chose nothing
    public Frequency of(Address reader, long organisation, String topic) {
        var chosen = all(reader, organisation);
        return chosen.getOrDefault(topic, chosen.getOrDefault(ALL, Frequency.AT_ONCE));
    }

    /// Lists what somebody chose.
    ///
    /// @param reader the address
    /// @param organisation in whose name the letters are written
    /// @return by topic
    public Map<String, Frequency> all(Address reader, long organisation) {
        var chosen = new HashMap<String, Frequency>();
        db.sql("select topic, frequency from mail.choice where email_key = ? and organisation = ?")
                .params(reader.key(), organisation)
                .query(row -> {
                    chosen.put(
                            row.getString("topic"), Frequency.valueOf(row.getString("frequency")));
                });
        return chosen;
    }

    /// Keeps how often somebody wants letters; a choice for all replaces those by topic.
    ///
    /// @param reader the address
    /// @param organisation in whose name they are written
    /// @param topic what they are about, or {@link #ALL}
    /// @param frequency how often
    public void choose(Address reader, long organisation, String topic, Frequency frequency) {
        db.sql(
                        """
                        with others as (
                          delete from mail.choice where email_key = :key
                            and organisation = :organisation and :topic = '' and topic <> '')
                        insert into mail.choice (email_key, organisation, topic, frequency)
                        values (:key, :organisation, :topic, :frequency)
                        on conflict (email_key, organisation, topic)
                        do update set frequency = excluded.frequency, chosen_at = now()
                        """)
                .param("key", reader.key())
                .param("organisation", organisation)
                .param("topic", topic)
                .param("frequency", frequency.name())
                .update();
    }

    /// Finds somebody's own hours.
    ///
    /// @param reader the address
    /// @return the hours, where they set any
    public Optional<Hours> own(Address reader) {
        return db.sql("select * from mail.hours where email_key = ?")
                .param(reader.key())
                .query((row, _) -> hours(row))
                .optional();
    }

    /// Finds the hours that hold where readers have none of their own.
    ///
    /// @param organisation whose
    /// @return its hours; never quiet, in UTC, where it set none
    public Hours house(long organisation) {
        return db.sql("select * from mail.house where organisation = ?")
                .param(organisation)
                .query((row, _) -> hours(row))
                .optional()
                .orElse(new Hours(ZoneId.of("UTC"), null, null));
    }

    /// Keeps somebody's own hours.
    ///
    /// @param reader the address
    /// @param hours the hours, or `null` to follow the organisation's
    public void keep(Address reader, @Nullable Hours hours) {
        if (hours == null) {
            db.sql("delete from mail.hours where email_key = ?").param(reader.key()).update();
            return;
        }
        db.sql(
                        """
                        insert into mail.hours (email_key, zone, quiet_from, quiet_until)
                        values (:key, :zone, :from, :until)
                        on conflict (email_key) do update set zone = excluded.zone,
                          quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until
                        """)
                .param("key", reader.key())
                .param("zone", hours.zone().getId())
                .param("from", hours.from(), Types.TIME)
                .param("until", hours.until(), Types.TIME)
                .update();
    }

    /// Keeps the hours of an organisation.
    ///
    /// @param organisation whose
    /// @param hours the hours
    public void keep(long organisation, Hours hours) {
        db.sql(
                        """
                        insert into mail.house (organisation, zone, quiet_from, quiet_until)
                        values (:organisation, :zone, :from, :until)
                        on conflict (organisation) do update set zone = excluded.zone,
                          quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until
                        """)
                .param("organisation", organisation)
                .param("zone", hours.zone().getId())
                .param("from", hours.from(), Types.TIME)
                .param("until", hours.until(), Types.TIME)
                .update();
    }

    Hours hours(Letter letter) {
        return own(letter.to())
                .orElseGet(() ->
                        letter.organisation() == null
                                ? new Hours(ZoneId.of("UTC"), null, null)
                                : house(letter.organisation()));
    }

    private static Hours hours(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Hours(
                ZoneId.of(row.getString("zone")),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class));
    }
}
