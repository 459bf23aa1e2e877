package dev.landward.stakeholders.register;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.batches.Entry;
import dev.landward.stakeholders.batches.StakeholderBatches;
import dev.landward.stakeholders.batches.Written;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes many rows of the register at once, all of them or none.
@Component
class Bulk {

    private final Stakeholders stakeholders;
    private final StakeholderBatches batches;

    Bulk(Stakeholders stakeholders, StakeholderBatches batches) {
        this.stakeholders = stakeholders;
        this.batches = batches;
    }

    /// Puts people into a group, or out of any.
    ///
    /// @return whom this changed
    List<StakeholderId> group(
            Workspace workspace, List<StakeholderId> who, @Nullable GroupId group) {
        return change(workspace, who, details -> details.draft().group(group).done());
    }

    /// Says of people whether nothing goes without them.
    ///
    /// @return whom this changed
    List<StakeholderId> key(Workspace workspace, List<StakeholderId> who, boolean key) {
        return change(workspace, who, details -> details.draft().key(key).done());
    }

    @Transactional
    public void remove(Workspace workspace, List<StakeholderId> who) {
        who.forEach(id -> stakeholders.remove(workspace, id));
    }

    @Transactional
    public void restore(Workspace workspace, List<StakeholderId> who) {
        who.forEach(id -> stakeholders.restore(workspace, id));
    }

    @Transactional
    public void undo(Workspace workspace, List<StakeholderId> who) {
        who.forEach(id -> stakeholders.undoChange(workspace, id));
    }

    private List<StakeholderId> change(
            Workspace workspace, List<StakeholderId> who, UnaryOperator<Details> how) {
        var chosen = new HashSet<>(who);
        var entries =
                stakeholders.all(workspace).stream()
                        .filter(row -> chosen.contains(row.id()))
                        .map(row -> new Entry(row.id(), null, how.apply(row.details())))
                        .toList();
        return batches.write(workspace, entries, Provenance.byHand()).stream()
                .filter(written -> written.effect() == Written.Effect.CHANGED)
                .map(Written::id)
                .toList();
    }
}
