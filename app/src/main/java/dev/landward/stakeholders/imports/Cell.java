package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.Channel;
import dev.landward.stakeholders.units.UnitPath;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a cell says, once it is understood.
sealed interface Cell {

    /// It says this: a text, a whole number, a choice, yes or no, or a path.
    record Value(Object value) implements Cell {}

    /// It says nothing, which stays unknown.
    record Nothing() implements Cell {}

    /// It says something that its column has no place for.
    record Wrong(Expected expected) implements Cell {}

    /// It says more than fits.
    record TooLong(int longest) implements Cell {}

    Pattern NUMBER = Pattern.compile("([+-]?\\d)(?:[.,]0+)?");
    Pattern SHARE = Pattern.compile("(\\d)(?:[.,]0+)?\\s*(?:/|of|out of|von|sur|de)\\s*5");
    Pattern LED = Pattern.compile("([+-]?\\d)\\s*[-–—:=.)(]+\\s*\\p{L}.*");
    Pattern MAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");
    Pattern NAMED_MAIL = Pattern.compile(".*<([^<>]+)>\\s*");

    /// Understands a cell.
    static Cell read(Field field, String typed) {
        var text = typed.strip();
        var expected = field.expected();
        if (text.isEmpty() || !field.free() && Words.nothing(text)) {
            return new Nothing();
        }
        if (text.length() > field.longest()) {
            return new TooLong(field.longest());
        }
        return switch (expected) {
            case NAME, TEXT, LONG_TEXT -> new Value(text);
            case MAIL -> mail(text);
            case NUMBER ->
                    text.matches("\\d{1,18}")
                            ? new Value(Long.parseLong(text))
                            : new Wrong(expected);
            case UNIT -> unit(text);
            case CHANNEL -> channel(text);
            case KIND, SIDE, YES_NO, DECISION_ROLE -> word(expected, text);
            case LEVEL, STANCE, ENGAGEMENT, PARTNERSHIP -> level(field, text);
        };
    }

    private static Cell word(Expected expected, String text) {
        var value = Words.find(expected, text);
        return value == null ? new Wrong(expected) : new Value(value);
    }

    private static Cell channel(String text) {
        var value = Words.find(Expected.CHANNEL, text);
        return new Value(value == null ? Channel.OTHER : value);
    }

    private static Cell mail(String text) {
        var named = NAMED_MAIL.matcher(text);
        var plain = named.matches() ? named.group(1).strip() : text;
        var mail =
                plain.regionMatches(true, 0, "mailto:", 0, "mailto:".length())
                        ? plain.substring("mailto:".length())
                        : plain;
        return MAIL.matcher(mail).matches() ? new Value(mail) : new Wrong(Expected.MAIL);
    }

    private static Cell unit(String text) {
        try {
            return new Value(UnitPath.parse(text, ""));
        } catch (IllegalArgumentException e) {
            return new Wrong(Expected.UNIT);
        }
    }

    private static Cell level(Field field, String text) {
        var dimension = field.dimension();
        var value = number(field.expected(), text);
        return value instanceof Integer level && dimension != null && dimension.allows(level)
                ? new Value(level)
                : new Wrong(field.expected());
    }

    private static @Nullable Object number(Expected expected, String text) {
        var plain = NUMBER.matcher(text.replace('−', '-'));
        if (plain.matches()) {
            return Integer.valueOf(plain.group(1));
        }
        var share = SHARE.matcher(text);
        if (share.matches() && expected != Expected.STANCE) {
            return Integer.valueOf(share.group(1));
        }
        var led = LED.matcher(text.replace('−', '-'));
        return led.matches() ? Integer.valueOf(led.group(1)) : Words.find(expected, text);
    }
}
