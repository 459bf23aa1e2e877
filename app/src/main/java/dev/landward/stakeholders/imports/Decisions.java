package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.imports.Checked.Problem;
import dev.landward.stakeholders.imports.Checked.Twin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the page of a check says: what was written instead, and what was decided.
///
/// @param fixes by line and field
/// @param choices by line
record Decisions(Map<Integer, Map<Field, String>> fixes, Map<Integer, @Nullable Choice> choices) {

    /// So many characters of a fix at most; no cell may have more.
    static final int LONGEST = 4000;

    /// The name of the field for a cell.
    static String cell(Problem problem) {
        return "row" + problem.place() + "." + problem.field().name();
    }

    /// Reads the form; what it does not offer, or says as it was, is passed over.
    static Decisions read(HttpServletRequest request, Checked checked) {
        var read = new Decisions(new LinkedHashMap<>(), new LinkedHashMap<>());
        checked.problems().forEach(problem -> read.fix(request, problem));
        checked.twins().forEach(twin -> read.choose(request, twin));
        if (request.getParameter("omit") != null) {
            read.omit(checked);
        }
        return read;
    }

    private void fix(HttpServletRequest request, Problem problem) {
        if (request.getParameter("leave" + problem.place()) != null) {
            choices.put(problem.place(), Choice.LEAVE_OUT);
        }
        var typed = request.getParameter(cell(problem));
        if (typed == null || typed.length() > LONGEST) {
            return;
        }
        var text = typed.replace("\r\n", "\n").strip();
        if (!text.equals(problem.found().replace("\r\n", "\n"))) {
            fixes.computeIfAbsent(problem.place(), _ -> new EnumMap<>(Field.class))
                    .put(problem.field(), text);
        }
    }

    private void choose(HttpServletRequest request, Twin twin) {
        var typed = choice(request.getParameter("row" + twin.place()));
        var all = choice(request.getParameter("all"));
        var chosen = typed == null && twin.open() ? all : typed;
        if (chosen != null && chosen != twin.now() && (chosen != Choice.EARLIER || twin.inFile())) {
            choices.put(twin.place(), chosen);
        }
    }

    /// Leaves out what nobody has put right.
    private void omit(Checked checked) {
        checked.problems().stream()
                .map(Problem::place)
                .filter(place -> !fixes.containsKey(place))
                .forEach(place -> choices.put(place, Choice.LEAVE_OUT));
    }

    private static @Nullable Choice choice(@Nullable String typed) {
        return Arrays.stream(Choice.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
