package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.imports.Checked.Problem;
import dev.landward.web.Shell;
import dev.landward.web.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Puts what was found into sentences.
final class Says {

    private Says() {}

    /// What may stand in the cell.
    static String expected(Shell shell, Problem problem) {
        return expected(shell.texts(), shell.locale(), problem);
    }

    /// One sentence on what is wrong in a cell, for a file.
    static String problem(Texts texts, Locale locale, Problem problem) {
        return texts.getMessage(
                "stakeholders.import.errors.sentence",
                new Object[] {
                    texts.getMessage(
                            "stakeholders.import.field." + problem.field().word(), null, locale),
                    expected(texts, locale, problem)
                },
                locale);
    }

    private static String expected(Texts texts, Locale locale, Problem problem) {
        var expected = problem.expected();
        var clash = problem.clash();
        if (clash != null) {
            return texts.getMessage(
                    "stakeholders.import.clash." + word(clash.held()),
                    new Object[] {clash.name()},
                    locale);
        }
        return expected == null
                ? texts.getMessage(
                        "stakeholders.import.expected.shorter",
                        new Object[] {problem.longest()},
                        locale)
                : texts.getMessage("stakeholders.import.expected." + word(expected), null, locale);
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : lower(value.name());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
