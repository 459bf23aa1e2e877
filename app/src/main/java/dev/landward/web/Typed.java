package dev.landward.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/// What people type into free fields, checked as text, so that a form finds all that is wrong at
/// once and keeps what was typed.
public final class Typed {

    private Typed() {}

    /// Reads a text.
    ///
    /// @param typed what a form brought, or `null` where the field was missing
    /// @return the text without blanks at its ends, perhaps empty
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /// Reads a day.
    ///
    /// @param typed such as `2026-03-31`
    /// @return the day, or `null` where nothing, or no day, was typed
    public static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? null : LocalDate.parse(text(typed));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /// Reads an amount.
    ///
    /// @param typed as people write it, such as `12000.50`, `1.234,50 €` or `48 000`; what can be
    ///   read in two ways is read as the reader's language has it
    /// @return the amount, or `null` where nothing, or no amount, was typed
    public static @Nullable BigDecimal amount(@Nullable String typed) {
        return Amounts.read(text(typed), LocaleContextHolder.getLocale());
    }

    /// Reads the number of a thing.
    ///
    /// @param typed up to 18 digits
    /// @return the number, or `null` where there is none
    public static @Nullable Long number(@Nullable String typed) {
        var text = text(typed);
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /// Reads a whole number.
    ///
    /// @param typed up to nine digits, such as `12`
    /// @return the number, or `null` where nothing, or no whole number, was typed
    public static @Nullable Integer whole(@Nullable String typed) {
        var text = text(typed);
        return text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /// The text is empty or a whole number within bounds.
    @Documented
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = WholeCheck.class)
    public @interface Whole {

        /// The lowest number.
        ///
        /// @return the bound, which is allowed
        int min() default 0;

        /// The highest number.
        ///
        /// @return the bound, which is allowed
        int max() default Integer.MAX_VALUE;

        /// What is said otherwise.
        ///
        /// @return a key in braces
        String message() default "{typeMismatch.java.lang.Integer}";

        /// Unused.
        ///
        /// @return none
        Class<?>[] groups() default {};

        /// Unused.
        ///
        /// @return none
        Class<? extends Payload>[] payload() default {};
    }

    /// The text is empty or a day of the years 1900 to 2199.
    @Documented
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DayCheck.class)
    public @interface Day {

        /// What is said otherwise.
        ///
        /// @return a key in braces
        String message() default "{web.date.wrong}";

        /// Unused.
        ///
        /// @return none
        Class<?>[] groups() default {};

        /// Unused.
        ///
        /// @return none
        Class<? extends Payload>[] payload() default {};
    }

    /// The text is empty or an amount within bounds.
    @Documented
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = AmountCheck.class)
    public @interface Amount {

        /// The lowest amount.
        ///
        /// @return the bound, which is allowed
        double min() default 0;

        /// The highest amount.
        ///
        /// @return the bound, which is allowed
        double max() default 1e12;

        /// What is said otherwise.
        ///
        /// @return a key in braces
        String message() default "{web.number.wrong}";

        /// Unused.
        ///
        /// @return none
        Class<?>[] groups() default {};

        /// Unused.
        ///
        /// @return none
        Class<? extends Payload>[] payload() default {};
    }

    static final class DayCheck implements ConstraintValidator<Day, String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            var day = day(typed);
            return text(typed).isEmpty()
                    || day != null && day.getYear() >= 1900 && day.getYear() < 2200;
        }
    }

    static final class WholeCheck implements ConstraintValidator<Whole, String> {

        private int min;
        private int max;

        @Override
        public void initialize(Whole bounds) {
            min = bounds.min();
            max = bounds.max();
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            var number = whole(typed);
            return text(typed).isEmpty() || number != null && number >= min && number <= max;
        }
    }

    static final class AmountCheck implements ConstraintValidator<Amount, String> {

        private double min;
        private double max;

        @Override
        public void initialize(Amount bounds) {
            min = bounds.min();
            max = bounds.max();
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            if (Amounts.ambiguous(text(typed), LocaleContextHolder.getLocale())) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{web.number.ambiguous}")
                        .addConstraintViolation();
                return false;
            }
            var amount = amount(typed);
            return text(typed).isEmpty()
                    || amount != null && amount.doubleValue() >= min && amount.doubleValue() <= max;
        }
    }
}
