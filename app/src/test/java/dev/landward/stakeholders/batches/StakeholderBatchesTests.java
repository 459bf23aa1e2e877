package dev.landward.stakeholders.batches;

import static dev.landward.stakeholders.Register.day;
import static dev.landward.stakeholders.Register.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.AssessmentSource;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.batches.Written.Effect;
import dev.landward.stakeholders.merges.Merges;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.NotFound;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class StakeholderBatchesTests {

    @Autowired Register register;
    @Autowired Stakeholders stakeholders;
    @Autowired StakeholderBatches batches;
    @Autowired Assessments assessments;
    @Autowired Standings standings;
    @Autowired Merges merges;
    @Autowired Audit audit;

    Workspace permits;

    @BeforeEach
    void anInitiative() {
        permits = register.initiative();
    }

    @Test
    void aSecondImportChangesWhatIsKnownAndAddsTheRest() {
        write(1, entry("a", "Ana"), entry("b", "Ben"));
        var written = write(2, entry("b", "Ben"), entry("a", "Ana Ortiz"), entry("c", "Cy"));
        assertThat(written)
                .extracting(Written::effect)
                .containsExactly(Effect.UNCHANGED, Effect.CHANGED, Effect.ADDED);
        assertThat(names()).containsExactly("Ana Ortiz", "Ben", "Cy");
        assertThat(audit.latest(permits, 0, 1).getFirst().details())
                .containsEntry("added", 1)
                .containsEntry("changed", 1)
                .containsEntry("unchanged", 1);
    }

    @Test
    void anEntryMayNameTheStakeholderItself() {
        var ana = register.person(permits, "Ana");
        var written = write(1, new Entry(ana, "a", Details.person("Ana").wants("signal").done()));
        assertThat(written).containsExactly(new Written(ana, Effect.CHANGED));
        assertThat(batches.known(permits))
                .containsExactly(new StakeholderKeys(ana, "a", "ana", "", ""));
    }

    @Test
    void aWholeImportIsTakenBack() {
        var ben = write(1, entry("b", "Ben")).getFirst().id();
        var dee = write(1, entry("d", "Dee")).getFirst().id();
        assessments.record(permits, ben, judged(Dimension.POWER, 2, day(1, 1)));
        write(2, entry("b", "Benjamin"), entry("c", "Cy"), entry("d", "Deirdre"));
        assessments.recordAll(
                permits,
                List.of(new Assessments.Of(ben, judged(Dimension.POWER, 5, day(2, 1)))),
                AssessmentSource.IMPORT,
                2L);
        stakeholders.change(permits, dee, Details.person("Dee Dee").done());
        assertThat(batches.takeBack(permits, 2))
                .isEqualTo(new StakeholderBatches.TakenBack(1, 1, 1));
        assertThat(names()).containsExactly("Ben", "Dee Dee");
        assertThat(standings.find(permits, ben).map(one -> one.marks().value(Dimension.POWER)))
                .isEqualTo(Optional.of(2));
    }

    @Test
    void whoWasRemovedComesBackWithTheNextImport() {
        var ana = write(1, entry("a", "Ana")).getFirst().id();
        stakeholders.remove(permits, ana);
        write(2, entry("a", "Ana"));
        assertThat(names()).containsExactly("Ana");
    }

    @Test
    void whatWasMergedStaysMergedOnTheNextImport() {
        var rows = write(1, entry("a", "Ana Ortiz"), entry("b", "A. Ortiz"));
        var kept = rows.getFirst().id();
        merges.merge(permits, kept, rows.getLast().id(), Details.person("Ana Ortiz").done());
        assertThat(write(2, entry("a", "Ana Ortiz"), entry("b", "A. Ortiz")))
                .containsOnly(new Written(kept, Effect.UNCHANGED));
        assertThat(names()).containsExactly("Ana Ortiz");
    }

    @Test
    void aRowOfAnotherInitiativeStopsTheWhole() {
        var stranger = register.person(register.initiative(), "Zoe");
        var entry = new Entry(stranger, null, Details.person("Zoe").done());
        assertThatThrownBy(() -> write(1, entry("a", "Ana"), entry)).isInstanceOf(NotFound.class);
        assertThat(names()).isEmpty();
    }

    private List<Written> write(long importNumber, Entry... entries) {
        var provenance = Provenance.ofImport(importNumber, "stakeholders.csv");
        return batches.write(permits, List.of(entries), provenance);
    }

    private static Entry entry(String reference, String name) {
        return new Entry(null, reference, Details.person(name).done());
    }

    private List<String> names() {
        return standings.all(permits).stream().map(Standing::name).toList();
    }
}
