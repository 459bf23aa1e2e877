package dev.landward.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// The hours at which letters wait, and those at which what is gathered goes.
final class Quiet {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private Quiet() {}

    /// Says until when a letter waits.
    ///
    /// @return the end of the quiet hours, empty where it is not quiet
    static Optional<Instant> until(Choices.Hours hours, Instant now) {
        var from = hours.from();
        var until = hours.until();
        if (from == null || until == null || from.equals(until)) {
            return Optional.empty();
        }
        var here = now.atZone(hours.zone());
        var time = here.toLocalTime();
        var overNight = from.isAfter(until);
        var quiet =
                overNight
                        ? !time.isBefore(from) || time.isBefore(until)
                        : !time.isBefore(from) && time.isBefore(until);
        if (!quiet) {
            return Optional.empty();
        }
        var day = time.isBefore(until) ? here.toLocalDate() : here.toLocalDate().plusDays(1);
        return Optional.of(day.atTime(until).atZone(hours.zone()).toInstant());
    }

    /// Finds the next morning at which a gathering goes: any, or that of a Monday.
    static Instant morning(Choices.Hours hours, boolean weekly, Instant now) {
        var today = now.atZone(hours.zone());
        var next = today.with(MORNING);
        if (weekly) {
            next = next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        while (!next.toInstant().isAfter(now)) {
            next = next.plusDays(weekly ? 7 : 1);
        }
        return next.toInstant();
    }
}
