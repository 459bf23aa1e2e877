package dev.landward.stakeholders.imports;

import dev.landward.documents.tables.Refused;
import dev.landward.stakeholders.imports.Checked.Problem;
import dev.landward.web.Shell;
import dev.landward.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts what was found into sentences.
final class Says {

    private Says() {}

    /// One sentence on why a file is not read.
    static String refused(Shell shell, Refused refused) {
        var values = refused.values();
        return shell.text(
                "stakeholders.import.refused." + word(refused.kind()),
                number(values, "limit"),
                number(values, "line"),
                number(values, "found"),
                number(values, "column"),
                values.get("found") instanceof String found
                        ? shell.text("stakeholders.import.file." + lower(found))
                        : "",
                values.get("sheets") instanceof List<?> sheets
                        ? shell.list(sheets.stream().map(String::valueOf).toList())
                        : "");
    }

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

    private static Object number(Map<String, Object> values, String name) {
        return values.get(name) instanceof Number number ? number : (Object) 0;
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : lower(value.name());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
