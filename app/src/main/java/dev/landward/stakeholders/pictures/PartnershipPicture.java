package dev.landward.stakeholders.pictures;

import dev.landward.documents.charts.Chart;
import dev.landward.documents.charts.Slope;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.assessments.Assessment;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.standings.Movements.Move;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Shell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who moved on the ladder from recipient to partner; a move counts only with evidence.
///
/// @param crowd who is shown
/// @param from the first day
/// @param to the second day
/// @param moves of whom anything was known on one of the days
/// @param movable whether the viewer may move the second ends
record PartnershipPicture(
        Crowd crowd, LocalDate from, LocalDate to, Map<StakeholderId, Move> moves, boolean movable)
        implements Picture {

    static PartnershipPicture of(
            Crowd crowd, LocalDate from, LocalDate to, List<Move> moves, boolean movable) {
        var byPerson = new HashMap<StakeholderId, Move>();
        moves.forEach(move -> byPerson.put(move.stakeholder(), move));
        return new PartnershipPicture(crowd, from, to, byPerson, movable);
    }

    /// Somebody who moved.
    ///
    /// @param who who
    /// @param move from where to where, and who says so on what ground
    record Moved(Standing who, Move move) {

        int from() {
            return level(move.before());
        }

        int to() {
            return level(move.after());
        }

        private static int level(@Nullable Assessment assessment) {
            var value = PartnershipPicture.value(assessment);
            return value == null ? 0 : value;
        }
    }

    /// Who moved up or down: with evidence, or without.
    List<Moved> moved(boolean counted) {
        return crowd.people().stream()
                .filter(one -> moves.containsKey(one.id()))
                .map(one -> new Moved(one, moves.getOrDefault(one.id(), none(one))))
                .filter(one -> one.move().steps() != 0 && one.move().counts() == counted)
                .toList();
    }

    private static Move none(Standing one) {
        return new Move(one.id(), null, null);
    }

    @Override
    public Chart chart(Shell shell) {
        var ladder =
                new Slope(
                        shell.text("pictures.partnership.title"),
                        sentence(shell),
                        shell.date(from),
                        shell.date(to),
                        shell.text("pictures.name"),
                        Scales.words(shell, Dimension.PARTNERSHIP),
                        new Slope.Terms(
                                shell.text("pictures.partnership.up"),
                                shell.text("pictures.partnership.down"),
                                shell.text("pictures.partnership.without"),
                                shell.text("pictures.partnership.same"),
                                shell.text("web.chart.unknown")),
                        crowd.people().stream().map(this::line).toList());
        return movable ? ladder.moving() : ladder;
    }

    String sentence(Shell shell) {
        var counted = moved(true);
        var up = counted.stream().filter(one -> one.move().steps() > 0).count();
        var unknown =
                crowd.people().stream()
                        .filter(one -> {
                            var move = moves.getOrDefault(one.id(), none(one));
                            return value(move.before()) == null || value(move.after()) == null;
                        })
                        .count();
        return shell.text(
                "pictures.partnership.sentence",
                crowd.n(),
                up,
                counted.size() - up,
                moved(false).size(),
                unknown,
                shell.date(from),
                shell.date(to));
    }

    private Slope.Move line(Standing one) {
        var move = moves.getOrDefault(one.id(), none(one));
        var line =
                Slope.Move.of(
                                Long.toString(one.id().value()),
                                one.name(),
                                index(move.before()),
                                index(move.after()))
                        .weighing(Crowd.weight(one))
                        .leadingTo(crowd.address(one));
        return move.counts() ? line : line.uncounted();
    }

    private static @Nullable Integer index(@Nullable Assessment assessment) {
        var value = value(assessment);
        return value == null ? null : value - 1;
    }

    private static @Nullable Integer value(@Nullable Assessment assessment) {
        return assessment == null ? null : assessment.judgement().value();
    }
}
