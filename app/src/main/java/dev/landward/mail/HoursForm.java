package dev.landward.mail;

import dev.landward.web.Typed;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is typed of the hours at which letters may arrive.
///
/// @param zone such as `America/Chicago`
/// @param from when it becomes quiet, such as `20:00`; empty for never
/// @param until when it ends, empty as well
public record HoursForm(
        @Nullable String zone,
        @Pattern(regexp = "|([01]\\d|2[0-3]):[0-5]\\d", message = "{mail.time.wrong}")
                @Nullable String from,
        @Pattern(regexp = "|([01]\\d|2[0-3]):[0-5]\\d", message = "{mail.time.wrong}")
                @Nullable String until) {

    /// Says whether the time zone is one.
    ///
    /// @return whether it is known
    @AssertTrue(message = "{mail.zone.wrong}")
    public boolean isZoneKnown() {
        try {
            return ZoneId.of(Typed.text(zone)) != null;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /// Says whether both times are given, or none.
    ///
    /// @return whether they fit together
    @AssertTrue(message = "{mail.times.wrong}")
    public boolean isBothOrNone() {
        return Typed.text(from).isEmpty() == Typed.text(until).isEmpty();
    }

    /// Reads what was typed.
    ///
    /// @return the hours
    public Choices.Hours hours() {
        return new Choices.Hours(ZoneId.of(Typed.text(zone)), time(from), time(until));
    }

    /// Shows hours in a form.
    ///
    /// @param hours the hours
    /// @return what stands in its fields
    public static Map<String, String> of(Choices.Hours hours) {
        return Map.of(
                "zone", hours.zone().getId(),
                "from", hours.from() == null ? "" : hours.from().toString(),
                "until", hours.until() == null ? "" : hours.until().toString());
    }

    private static @Nullable LocalTime time(@Nullable String typed) {
        return Typed.text(typed).isEmpty() ? null : LocalTime.parse(Typed.text(typed));
    }
}
