package dev.landward.documents.tables;

import java.util.List;
import java.util.regex.Pattern;

/// Tells a cell of data from the name of a column: a whole cell that is a number, date, time, phone
/// number, e-mail or web address, or yes and no.
final class DataLooks {

    private static final int LONGEST = 200;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}\\.[^\\s@]{2,30}");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[$€£]?\\d[\\d.,'’\\u00a0\\u202f]*\\s?[%€$£]?");
    private static final Pattern DATE =
            Pattern.compile("\\d{1,4}[-./]\\s?\\d{1,2}[-./]\\s?\\d{1,4}([T ].{0,40})?");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");
    private static final Pattern PHONE = Pattern.compile("(\\+|00|0|\\()[\\d()/ .-]{5,30}");
    private static final Pattern WEB = Pattern.compile("(https?://|www\\.)\\S+");
    private static final Pattern YES_NO = Pattern.compile("(?i)true|false|yes|no");
    private static final List<Pattern> ALL = List.of(EMAIL, NUMBER, DATE, TIME, PHONE, WEB, YES_NO);

    private DataLooks() {}

    static boolean any(List<String> cells) {
        return cells.stream().anyMatch(DataLooks::like);
    }

    static boolean like(String cell) {
        String text = cell.strip();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && ALL.stream().anyMatch(p -> p.matcher(text).matches());
    }
}
