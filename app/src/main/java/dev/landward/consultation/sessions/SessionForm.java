package dev.landward.consultation.sessions;

import dev.landward.initiative.meetings.Meeting;
import dev.landward.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is typed to plan a session.
record SessionForm(
        @NotBlank(message = "{sessions.title.missing}")
                @Size(max = 200, message = "{sessions.title.long}")
                @Nullable String title,
        @Size(max = 1000, message = "{sessions.purpose.long}") @Nullable String purpose,
        @NotBlank(message = "{web.date.wrong}") @Typed.Day @Nullable String day,
        @NotBlank(message = "{sessions.time.wrong}")
                @Pattern(
                        regexp = "\\s*|([01]\\d|2[0-3]):[0-5]\\d",
                        message = "{sessions.time.wrong}")
                @Nullable String time,
        @NotBlank(message = "{sessions.minutes.wrong}")
                @Typed.Whole(min = 5, max = 720, message = "{sessions.minutes.wrong}")
                @Nullable String minutes,
        @Size(max = 200, message = "{sessions.place.long}") @Nullable String place,
        @Pattern(regexp = "|https?://\\S{1,480}", message = "{sessions.link.wrong}")
                @Nullable String link) {

    /// What stands in the form of a session that is there.
    static Map<String, Object> of(Session session, @Nullable Meeting meeting) {
        var start = new HashMap<String, Object>();
        start.put("title", session.title());
        start.put("purpose", session.purpose());
        start.put("minutes", 90);
        if (meeting != null) {
            start.put("day", meeting.local().toLocalDate());
            start.put("time", meeting.local().toLocalTime());
            start.put("minutes", meeting.minutes());
            start.put("place", meeting.place());
            start.put("link", meeting.link());
        }
        return start;
    }

    Sessions.Plan plan(ZoneId zone) {
        return new Sessions.Plan(
                Typed.text(title),
                Typed.text(purpose),
                Objects.requireNonNull(Typed.day(day))
                        .atTime(LocalTime.parse(Typed.text(time)))
                        .atZone(zone),
                Objects.requireNonNull(Typed.whole(minutes)),
                Typed.text(place),
                Typed.text(link));
    }
}
