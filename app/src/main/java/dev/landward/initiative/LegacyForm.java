package dev.landward.initiative;

import dev.landward.web.Typed;
import org.jspecify.annotations.Nullable;

/// Reads what forms say of the system that is replaced.
public final class LegacyForm {

    private LegacyForm() {}

    /// Makes the record of the system.
    ///
    /// @param name its name
    /// @param owner who answers for it
    /// @param contractEnd when its contract ends
    /// @param yearlyCost what it costs in a year
    /// @param currency the letters of the cost's currency
    /// @return the system, or `null` where no name was typed
    public static @Nullable LegacySystem read(
            @Nullable String name,
            @Nullable String owner,
            @Nullable String contractEnd,
            @Nullable String yearlyCost,
            @Nullable String currency) {
        return Typed.text(name).isEmpty()
                ? null
                : new LegacySystem(
                        Typed.text(name),
                        Typed.text(owner),
                        Typed.day(contractEnd),
                        Typed.amount(yearlyCost),
                        currency(Typed.text(yearlyCost), Typed.text(currency)));
    }

    /// What was typed beside the cost says more than the list, which has a choice from the start.
    private static String currency(String cost, String chosen) {
        var letters = cost.replaceAll("[^A-Z]", "");
        if (Currencies.ALL.contains(letters)) {
            return letters;
        }
        return Currencies.read(cost.contains("€") ? "EUR" : cost.contains("£") ? "GBP" : chosen);
    }
}
