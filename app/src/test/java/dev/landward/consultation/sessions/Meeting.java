package dev.landward.consultation.sessions;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Sessions as tests need them.
public final class Meeting {

    private Meeting() {}

    /// A session in the town hall next week.
    ///
    /// @param title what it is called
    /// @return its plan
    public static Sessions.Plan plan(String title) {
        return new Sessions.Plan(
                title,
                "Everybody has said what must not go wrong.",
                ZonedDateTime.now(ZoneId.of("Europe/Berlin")).plusDays(7).withNano(0),
                90,
                "Town hall, room 2",
                "https://video.example/permits");
    }
}
