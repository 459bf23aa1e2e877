package dev.landward.analysis.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks who does what in a piece of work: exactly one is accountable, at least one responsible;
/// one person may be both.
public final class Raci {

    /// What somebody does.
    public enum Duty {
        /// Does the work.
        RESPONSIBLE,
        /// Answers for the work.
        ACCOUNTABLE,
        /// Is asked before.
        CONSULTED,
        /// Is told after.
        INFORMED
    }

    /// What is wrong.
    public enum Problem {
        /// Nobody answers for the work.
        NO_ACCOUNTABLE,
        /// More than one answers for it.
        SEVERAL_ACCOUNTABLE,
        /// Nobody does it.
        NO_RESPONSIBLE
    }

    private Raci() {}

    /// Checks an assignment.
    ///
    /// @param duties the duties of each person
    /// @return what is wrong, in the order of [Problem]; empty when nothing is
    public static List<Problem> problems(Map<String, Set<Duty>> duties) {
        List<Problem> problems = new ArrayList<>();
        long accountable = count(duties, Duty.ACCOUNTABLE);
        if (accountable == 0) {
            problems.add(Problem.NO_ACCOUNTABLE);
        }
        if (accountable > 1) {
            problems.add(Problem.SEVERAL_ACCOUNTABLE);
        }
        if (count(duties, Duty.RESPONSIBLE) == 0) {
            problems.add(Problem.NO_RESPONSIBLE);
        }
        return List.copyOf(problems);
    }

    private static long count(Map<String, Set<Duty>> duties, Duty duty) {
        return duties.values().stream().filter(d -> d.contains(duty)).count();
    }
}
