package dev.landward.consultation.minutes;

import dev.landward.consultation.attendance.Gap;
import dev.landward.consultation.attendance.Presence;
import dev.landward.consultation.results.Line;
import dev.landward.consultation.room.Captured;
import dev.landward.web.Texts;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Writes minutes as plain text under headings, for files and letters. Nobody is named in it.
@Component
class Writer {

    private final Texts texts;

    Writer(Texts texts) {
        this.texts = texts;
    }

    /// A heading and what stands under it.
    record Section(String heading, List<String> lines) {}

    List<Section> sections(Minutes minutes, Locale language) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(text(language, "minutes.when"), head(minutes, language)));
        sections.add(new Section(text(language, "minutes.who"), who(minutes, language)));
        for (var kind : Note.Kind.values()) {
            var words = minutes.of(kind).stream().map(Note::words).toList();
            if (!words.isEmpty()) {
                sections.add(
                        new Section(
                                text(
                                        language,
                                        "minutes.kinds." + kind.name().toLowerCase(Locale.ROOT)),
                                words));
            }
        }
        minutes.points()
                .forEach(point ->
                        sections.add(
                                new Section(
                                        point.item().title(), point(point, minutes, language))));
        return sections;
    }

    private List<String> head(Minutes minutes, Locale language) {
        var lines = new ArrayList<String>();
        var meeting = minutes.meeting();
        var zone = meeting == null ? ZoneOffset.UTC : meeting.zone();
        var course = minutes.session().course();
        course.began()
                .ifPresent(began ->
                        lines.add(
                                text(
                                        language,
                                        "minutes.held",
                                        moment(began, zone, language),
                                        course.ended()
                                                .map(ended -> moment(ended, zone, language))
                                                .orElse("…"))));
        if (meeting != null && !meeting.place().isEmpty()) {
            lines.add(meeting.place());
        }
        if (!minutes.session().purpose().isEmpty()) {
            lines.add(minutes.session().purpose());
        }
        return lines;
    }

    private List<String> who(Minutes minutes, Locale language) {
        var lines = new ArrayList<String>();
        lines.add(
                text(
                        language,
                        "minutes.there",
                        minutes.in(Presence.ROOM),
                        minutes.in(Presence.REMOTE),
                        minutes.absent().size()));
        for (Gap gap : minutes.gaps()) {
            var name =
                    gap.group().isEmpty() ? text(language, "attendance.group.none") : gap.group();
            lines.add(
                    text(
                            language,
                            "minutes.gap",
                            name,
                            gap.expected(),
                            gap.room(),
                            gap.remote(),
                            gap.absent()));
        }
        return lines;
    }

    private List<String> point(Minutes.Point point, Minutes minutes, Locale language) {
        var lines = new ArrayList<String>();
        lines.add(text(language, "minutes.took", point.minutes()));
        for (Captured one : point.items()) {
            var taken = one.state() == Captured.Ruling.TAKEN;
            lines.add(taken ? text(language, "minutes.item.taken.line", one.words()) : one.words());
        }
        if (point.kept() > 0) {
            lines.add(text(language, "minutes.items.kept", point.kept()));
        }
        var answers = point.answers();
        if (answers != null) {
            lines.add(
                    text(
                            language,
                            "minutes.answered",
                            answers.all(),
                            answers.room(),
                            answers.remote(),
                            answers.apart()));
            results(answers, language).forEach(lines::add);
        }
        return lines;
    }

    private List<String> results(Minutes.Answers answers, Locale language) {
        var result = answers.result();
        if (result == null || !result.shown()) {
            return List.of(
                    text(
                            language,
                            answers.round().open()
                                    ? "minutes.result.later"
                                    : "minutes.result.none"));
        }
        return result.lines().stream()
                .filter(Line::shown)
                .filter(line -> line.counts().seen() > 0)
                .map(line ->
                        text(
                                language,
                                "minutes.line",
                                line.text(),
                                line.counts().agree(),
                                line.counts().disagree(),
                                line.counts().pass(),
                                line.counts().seen()))
                .toList();
    }

    String markdown(Minutes minutes, Locale language) {
        var page = new StringBuilder("# ").append(plain(minutes.session().title())).append("\n");
        for (var section : sections(minutes, language)) {
            page.append("\n## ").append(plain(section.heading())).append("\n\n");
            section.lines().forEach(line -> page.append("- ").append(plain(line)).append("\n"));
        }
        return page.toString();
    }

    /// What people wrote stays what they wrote, on one line.
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }

    private static String moment(OffsetDateTime at, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZoneSameInstant(zone));
    }

    String text(Locale language, String key, Object... details) {
        return texts.getMessage(key, details, language);
    }
}
