package dev.landward.stakeholders.pictures;

import dev.landward.analysis.stakeholders.Stance;
import dev.landward.analysis.stakeholders.StanceCounts;
import dev.landward.documents.charts.Figure;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.stakeholders.standings.Marks;
import dev.landward.stakeholders.standings.StanceHistory.ByGroup;
import dev.landward.stakeholders.standings.StanceHistory.GroupRow;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Figures;
import dev.landward.web.Shell;
import dev.landward.web.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Draws every picture a few times once the program is ready, behind its back, so that the first
/// reader does not wait for classes and code to load.
@Component
class Warming {

    private static final int PEOPLE = 64;
    private static final int TIMES = 20;

    private final Texts texts;

    Warming(Texts texts) {
        this.texts = texts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform().daemon().name("pictures-warming").start(this::draw);
    }

    /// Draws the pictures of made-up people, and says how many it drew.
    int draw() {
        var shell =
                new Shell(
                        "",
                        "",
                        null,
                        "/",
                        Locale.ENGLISH,
                        "auto",
                        null,
                        List.of(),
                        null,
                        "",
                        List.of(),
                        0,
                        texts);
        var reader = Figures.reader(shell);
        var drawn = 0;
        for (int time = 0; time < TIMES; time++) {
            for (var picture : pictures()) {
                drawn += Figure.html(picture.chart(shell), "warming", reader).isEmpty() ? 0 : 1;
            }
        }
        return drawn;
    }

    private static List<Picture> pictures() {
        var people = IntStream.range(0, PEOPLE).mapToObj(Warming::person).toList();
        var day = Crowds.today();
        var crowd = new Crowd("", Choice.EVERYBODY, day, PEOPLE, people, List.of());
        var group = new GroupRow(1, 1, "A");
        var members = Collections.nCopies(PEOPLE, new StanceCounts.Member<>(group, Stance.UNKNOWN));
        var counts = StanceCounts.of(members, StanceCounts.DEFAULT_MINIMUM);
        var now = new ByGroup(day, counts, new TreeMap<>());
        var before = new ByGroup(day.minusDays(1), counts, new TreeMap<>());
        return List.of(
                new PlanePicture(Plane.MAP, crowd, true),
                new PlanePicture(Plane.POWER, crowd, true),
                new EngagementPicture(crowd, true),
                new SaliencePicture(crowd),
                new NetworkPicture(crowd, people.getFirst(), List.of()),
                new PartnershipPicture(crowd, day.minusDays(1), day, Map.of(), true),
                new StanceBars(now, null),
                new StanceLines(List.of(before, now), null));
    }

    private static Standing person(int number) {
        return new Standing(
                new StakeholderId(number + 1),
                "Person " + number,
                StakeholderKind.PERSON,
                "",
                "",
                null,
                Side.INSIDE,
                false,
                DecisionRole.NONE,
                Marks.NONE,
                Set.of(),
                false);
    }
}
