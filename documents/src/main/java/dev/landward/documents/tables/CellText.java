package dev.landward.documents.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The text of a value, the same in both formats.
final class CellText {

    private CellText() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case CharSequence text -> text.toString();
            case Number number -> number(number);
            case Boolean flag -> flag.toString();
            case LocalDate date -> date.toString();
            case LocalDateTime moment -> moment.truncatedTo(ChronoUnit.SECONDS).toString();
            default ->
                    throw new IllegalArgumentException("no cell of " + value.getClass().getName());
        };
    }

    private static String number(Number number) {
        String text = number.toString();
        return switch (number) {
            case Double d when !Double.isFinite(d) -> text;
            case Float f when !Float.isFinite(f) -> text;
            default -> {
                BigDecimal exact = new BigDecimal(text);
                yield isTyped(exact) ? Numbers.canonical(exact) : exact.toPlainString();
            }
        };
    }

    /// Whether a sheet holds this number without losing a digit.
    static boolean isTyped(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= 15;
    }
}
