package dev.landward.documents.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// Numbers of a sheet as text that does not depend on how they are shown: 15 significant digits as
/// a spreadsheet keeps them, a point, no grouping; dates and times in ISO form, to the second.
final class Numbers {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int LONGEST = 64;
    private static final int FIRST_WRITTEN_DAY = 61;
    private static final long DAY = 86_400;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final long LAST_DAY =
            EPOCH.until(LocalDate.of(9999, 12, 31), java.time.temporal.ChronoUnit.DAYS);

    private Numbers() {}

    /// The value of a numeric cell; text that is no number stays as it is.
    static String text(String raw, DateStyles.Kind kind, boolean from1904) {
        String trimmed = raw.strip();
        if (kind == DateStyles.Kind.NUMBER && isShortInteger(trimmed)) {
            return trimmed;
        }
        if (!isNumber(trimmed)) {
            return trimmed;
        }
        double value = Double.parseDouble(trimmed);
        if (!Double.isFinite(value)) {
            return trimmed;
        }
        return kind == DateStyles.Kind.NUMBER
                ? canonical(new BigDecimal(Double.toString(value)))
                : dated(value, kind, from1904);
    }

    /// The canonical text of a number: 15 digits at most, no zeros at the end of a fraction, no
    /// exponent between 1e-9 and 1e21.
    static String canonical(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        int magnitude = rounded.precision() - rounded.scale();
        return magnitude > 21 || magnitude < -8 ? rounded.toString() : rounded.toPlainString();
    }

    /// The day number of a date, which may have a time of day, as a workbook holds it; -1 when it
    /// is before March 1900, where day numbers are ambiguous, or after 9999.
    static double serial(LocalDateTime moment) {
        long day = moment.toLocalDate().toEpochDay() - EPOCH.toEpochDay();
        return day < FIRST_WRITTEN_DAY || day > LAST_DAY
                ? -1
                : day + (double) moment.toLocalTime().toSecondOfDay() / DAY;
    }

    private static String dated(double value, DateStyles.Kind kind, boolean from1904) {
        if (kind == DateStyles.Kind.DURATION) {
            return duration(value);
        }
        double last = from1904 ? LAST_DAY - 1_462 : LAST_DAY;
        if (value < 0 || value >= last + 1) {
            return canonical(new BigDecimal(Double.toString(value)));
        }
        long seconds = Math.round(value * DAY);
        long day = seconds / DAY;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % DAY);
        if (kind == DateStyles.Kind.TIME && day == 0) {
            return time.toString();
        }
        if (!from1904 && (day == 0 || day == 60)) {
            return canonical(new BigDecimal(Double.toString(value)));
        }
        LocalDate date =
                from1904 ? EPOCH_1904.plusDays(day) : EPOCH.plusDays(day < 60 ? day + 1 : day);
        boolean dayOnly = kind == DateStyles.Kind.DATE && seconds % DAY == 0;
        return dayOnly ? date.toString() : date.atTime(time).toString();
    }

    private static String duration(double days) {
        if (Math.abs(days) > 1e9) {
            return canonical(new BigDecimal(Double.toString(days)));
        }
        long seconds = Math.abs(Math.round(days * DAY));
        String sign = days < 0 && seconds > 0 ? "-" : "";
        return "%s%d:%02d:%02d".formatted(sign, seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }

    private static boolean isShortInteger(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - start;
        if (digits < 1 || digits > 15 || (text.charAt(start) == '0' && text.length() > 1)) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST
                && text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,4})?");
    }
}
