package dev.landward.initiative.meetings;

import dev.landward.web.Right;

/// What a meeting is for: the work on a phase, or a session of another module. Each has one meeting
/// at a time.
///
/// @param about what names it in the initiative: a phase such as `LEARN`, or a thing such as
///   `session/12`
/// @param title what letters and calendars call it
/// @param page where members find its agenda
/// @param need who may arrange it
public record Occasion(String about, String title, String page, Right need) {

    /// What the trail calls it.
    String word() {
        return about.contains("/") ? "SESSION" : about;
    }
}
