package dev.landward.stakeholders.pictures;

import dev.landward.documents.charts.Chart;
import dev.landward.documents.charts.Network;
import dev.landward.documents.charts.Network.Person;
import dev.landward.documents.charts.Network.Terms;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.ties.Tie;
import dev.landward.web.Shell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Somebody's ties, and those of who is tied to them.
///
/// @param crowd everybody
/// @param focus who stands in the middle
/// @param ties the ties that were chosen
record NetworkPicture(Crowd crowd, Standing focus, List<Tie> ties) implements Picture {

    /// Only those within two ties, so that a large register stays small here.
    private List<Tie> near() {
        var around = new HashSet<Long>();
        around.add(focus.id().value());
        for (var tie : ties) {
            if (touches(tie, focus.id().value())) {
                around.add(tie.details().from().value());
                around.add(tie.details().to().value());
            }
        }
        return ties.stream()
                .filter(tie ->
                        around.contains(tie.details().from().value())
                                || around.contains(tie.details().to().value()))
                .toList();
    }

    private static boolean touches(Tie tie, long id) {
        return tie.details().from().value() == id || tie.details().to().value() == id;
    }

    @Override
    public Chart chart(Shell shell) {
        var near = near();
        var ids = new HashSet<Long>();
        ids.add(focus.id().value());
        near.forEach(tie -> {
            ids.add(tie.details().from().value());
            ids.add(tie.details().to().value());
        });
        var shown = crowd.people().stream().filter(one -> ids.contains(one.id().value())).toList();
        var words = new HashMap<dev.landward.stakeholders.ties.TieKind, String>();
        return new Network(
                shell.text("pictures.network.title", focus.name()),
                sentence(shell),
                id(focus.id().value()),
                shell.text("pictures.name"),
                shell.text("pictures.group"),
                new Terms(
                        shell.text("pictures.side.inside"),
                        shell.text("pictures.side.outside"),
                        shell.text("pictures.network.ties"),
                        shell.text("pictures.network.steps")),
                crowd.legend(shell),
                shown.stream().map(this::person).toList(),
                near.stream()
                        .map(tie ->
                                new Network.Tie(
                                        id(tie.details().from().value()),
                                        id(tie.details().to().value()),
                                        words.computeIfAbsent(
                                                tie.details().kind(),
                                                kind -> shell.word("pictures.tie", kind)),
                                        tie.details().strength()))
                        .toList());
    }

    String sentence(Shell shell) {
        var direct = ties.stream().filter(tie -> touches(tie, focus.id().value())).count();
        return shell.text(
                "pictures.network.sentence",
                focus.name(),
                direct,
                ties.size(),
                crowd.n(),
                shell.date(crowd.day()));
    }

    private Person person(Standing one) {
        var person =
                Person.of(id(one.id().value()), one.name(), Crowd.group(one))
                        .weighing(Crowd.weight(one))
                        .leadingTo(
                                crowd.path()
                                        + Gallery.NETWORK.path()
                                        + "?person="
                                        + one.id().value());
        return one.side() == Side.OUTSIDE ? person.external() : person;
    }

    private static String id(long number) {
        return Long.toString(number);
    }
}
