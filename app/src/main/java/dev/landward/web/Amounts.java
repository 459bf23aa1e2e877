package dev.landward.web;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads amounts as people write them: `48 000`, `1.234,50 €`, `1,234.50` or `1'234.50`.
///
/// A form that can be read in one way only is taken in any language. `1.234` can be read in two:
/// where the reader's language parts thousands so, these are thousands; else nobody can tell.
final class Amounts {

    private static final String UNIT = "(?:\\p{Sc}|[A-Z]{3})";
    private static final Pattern WHOLE =
            Pattern.compile(UNIT + "?\\s*([-−]?[0-9][0-9.,'’\\s]*?)\\s*" + UNIT + "?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern GROUPS =
            Pattern.compile(
                    "-?\\d{1,3}(?:([.,' ])\\d{3})(?:\\1\\d{3})*|-?\\d{1,2}(?:,\\d{2})+,\\d{3}");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private Amounts() {}

    /// Reads an amount.
    ///
    /// @return the amount, or `null` where it is none, or may be two
    static @Nullable BigDecimal read(String typed, Locale locale) {
        var text = bare(typed);
        if (text == null || ambiguous(text, locale)) {
            return null;
        }
        var plain = plain(text);
        return PLAIN.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }

    /// Says whether a text is an amount, but may be thousands or a fraction.
    static boolean ambiguous(String typed, Locale locale) {
        var text = bare(typed);
        return text != null
                && EITHER.matcher(text).matches()
                && text.indexOf(DecimalFormatSymbols.getInstance(locale).getGroupingSeparator())
                        < 0;
    }

    /// The number without what it is counted in, with one kind of blank and apostrophe.
    private static @Nullable String bare(String typed) {
        var whole = WHOLE.matcher(typed.replaceAll("[\\p{Z}\\s]", " ").strip());
        return whole.matches() ? whole.group(1).replace('−', '-').replace('’', '\'') : null;
    }

    /// Without thousands, and with a point; what is neither stays as it is.
    private static String plain(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        var grouped = GROUPS.matcher(text).matches();
        var twice = last >= 0 && text.indexOf(text.charAt(last)) < last;
        if (last < 0 || grouped && (twice || EITHER.matcher(text).matches())) {
            return grouped ? text.replaceAll("[., ']", "") : text;
        }
        var whole = text.substring(0, last);
        var thousands = GROUPS.matcher(whole).matches() && whole.indexOf(text.charAt(last)) < 0;
        return (thousands ? whole.replaceAll("[., ']", "") : whole)
                + "."
                + text.substring(last + 1);
    }
}
