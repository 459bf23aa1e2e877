package dev.landward.initiative;

import com.ibm.icu.util.Currency;
import java.util.List;
import java.util.Locale;

/// The currencies to choose from.
public final class Currencies {

    /// Their letters, in order.
    public static final List<String> ALL =
            List.of(
                    "AED", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK",
                    "EGP", "EUR", "GBP", "GHS", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY",
                    "KES", "KRW", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "PEN", "PHP", "PKR",
                    "PLN", "RON", "RWF", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD",
                    "VND", "ZAR");

    private Currencies() {}

    /// Guesses the reader's currency.
    ///
    /// @param locale the reader's language, perhaps with a country
    /// @return the country's currency where it is one of {@link #ALL}, else `USD`
    public static String of(Locale locale) {
        var own = locale.getCountry().isEmpty() ? null : Currency.getInstance(locale);
        return own != null && ALL.contains(own.getCurrencyCode()) ? own.getCurrencyCode() : "USD";
    }

    /// Reads a currency that a form sent.
    ///
    /// @param typed its letters
    /// @return the same where it is one of {@link #ALL}, else `USD`
    public static String read(String typed) {
        return ALL.contains(typed) ? typed : "USD";
    }
}
