package dev.landward.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The system that an initiative replaces; later it is the option of no change.
///
/// @param name what people call it, 1 to 200 characters
/// @param owner who answers for it, empty where nobody knows
/// @param contractEnd when its contract ends, or `null` where unknown
/// @param yearlyCost what it costs in a year, or `null` where unknown
/// @param currency the three letters of the cost's currency, such as `USD`
public record LegacySystem(
        String name,
        String owner,
        @Nullable LocalDate contractEnd,
        @Nullable BigDecimal yearlyCost,
        String currency) {}
