package dev.landward.documents.charts;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// How a reader writes numbers and dates.
public interface Format {

    /// A number: `1,234.5`.
    String number(double value);

    /// A share between 0 and 1: `38 %`.
    String share(double value);

    /// A date in full: `21 Nov 2026`.
    String date(LocalDate date);

    /// A date on an axis, as short as it stays clear: `21 Nov`.
    String shortDate(LocalDate date);

    /// The Java runtime's idea of a locale; one decimal at most.
    static Format of(Locale locale) {
        return new OfLocale(locale);
    }

    /// A format backed by `java.text`; its parts are made per call as they are not safe to share.
    record OfLocale(Locale locale) implements Format {
        @Override
        public String number(double value) {
            var format = NumberFormat.getNumberInstance(locale);
            format.setMaximumFractionDigits(1);
            return format.format(value);
        }

        @Override
        public String share(double value) {
            return NumberFormat.getPercentInstance(locale).format(value);
        }

        @Override
        public String date(LocalDate date) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(date);
        }

        @Override
        public String shortDate(LocalDate date) {
            return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale).format(date);
        }
    }
}
