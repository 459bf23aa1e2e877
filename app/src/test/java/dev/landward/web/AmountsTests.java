package dev.landward.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48000 | 48000",
                "12.5 | 12.5",
                "12,5 | 12.5",
                "1.234,50 € | 1234.50",
                "1,234.50 | 1234.50",
                "$1,234.50 | 1234.50",
                "CHF 1'234.50 | 1234.50",
                "1’234’567 | 1234567",
                "48 000 | 48000",
                "48\u202f000,25 | 48000.25",
                "1.234.567 | 1234567",
                "1,234,567 EUR | 1234567",
                "12,34,567 | 1234567",
                "0.125 | 0.125",
                "1234,567 | 1234.567",
                "-5 | -5",
                "−5 | -5"
            })
    void whatCanBeReadInOneWayIsReadSoInAnyLanguage(String typed, String amount) {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.GERMANY, Locale.FRANCE}) {
            assertThat(Amounts.read(typed, locale)).as("%s", locale).isEqualByComparingTo(amount);
        }
    }

    @Test
    void thousandsOfTheReadersLanguageAreThousands() {
        assertThat(Amounts.read("1,234", Locale.ENGLISH)).isEqualByComparingTo("1234");
        assertThat(Amounts.read("1.234", Locale.GERMANY)).isEqualByComparingTo("1234");
        assertThat(Amounts.ambiguous("1,234", Locale.ENGLISH)).isFalse();
    }

    @Test
    void whatMayBeThousandsOrAFractionIsRefused() {
        assertThat(Amounts.read("1.234", Locale.ENGLISH)).isNull();
        assertThat(Amounts.ambiguous("1.234 €", Locale.ENGLISH)).isTrue();
        assertThat(Amounts.ambiguous("1,234", Locale.GERMANY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "48k",
                "about 5",
                "1.23.456",
                "1,234,5",
                "12.",
                "1.234,5,6",
                "1 23",
                "1e9"
            })
    void everythingElseIsNoAmount(String typed) {
        assertThat(Amounts.read(typed, Locale.ENGLISH)).isNull();
        assertThat(Amounts.ambiguous(typed, Locale.ENGLISH)).isFalse();
    }
}
