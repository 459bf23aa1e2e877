package dev.landward.stakeholders.standings;

import dev.landward.stakeholders.assessments.Dimension;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands of a stakeholder today in every dimension, packed into a few bytes.
public final class Marks {

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static final Map<Dimension, Integer> PLACES = new EnumMap<>(Dimension.class);

    static {
        DIMENSIONS.forEach(dimension -> PLACES.put(dimension, PLACES.size()));
    }

    private static final byte UNKNOWN = Byte.MIN_VALUE;
    private static final int NEVER = Integer.MIN_VALUE;

    /// Nobody has judged anything.
    public static final Marks NONE = new Marks();

    private final byte[] values = new byte[DIMENSIONS.size()];
    private final int[] days = new int[DIMENSIONS.size()];

    private Marks() {
        java.util.Arrays.fill(values, UNKNOWN);
        java.util.Arrays.fill(days, NEVER);
    }

    /// Reads the columns of a standing, two for each dimension.
    static Marks read(ResultSet row, int column) throws SQLException {
        var marks = new Marks();
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            var value = row.getInt(column + 2 * i);
            marks.values[i] = row.wasNull() ? UNKNOWN : (byte) value;
            var day = row.getInt(column + 2 * i + 1);
            marks.days[i] = row.wasNull() ? NEVER : day;
        }
        return marks;
    }

    /// Says what stands.
    ///
    /// @param dimension in what
    /// @return the value, or `null` where nobody knows
    public @Nullable Integer value(Dimension dimension) {
        var value = values[place(dimension)];
        return value == UNKNOWN ? null : (int) value;
    }

    /// Says what stands, where a picture needs a number anyway.
    ///
    /// @param dimension in what
    /// @param unknown what to answer where nobody knows
    /// @return the value
    public int value(Dimension dimension, int unknown) {
        var value = values[place(dimension)];
        return value == UNKNOWN ? unknown : value;
    }

    /// Says whether anything stands.
    ///
    /// @param dimension in what
    /// @return whether there is a value
    public boolean known(Dimension dimension) {
        return values[place(dimension)] != UNKNOWN;
    }

    /// Says since when it stands, or since when it is unknown again.
    ///
    /// @param dimension in what
    /// @return the day, or `null` where nobody ever judged it
    public @Nullable LocalDate since(Dimension dimension) {
        var day = days[place(dimension)];
        return day == NEVER ? null : LocalDate.ofEpochDay(day);
    }

    private static int place(Dimension dimension) {
        return PLACES.getOrDefault(dimension, 0);
    }
}
