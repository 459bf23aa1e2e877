package dev.landward.stakeholders;

import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Holds every number that comes from outside against the initiative it must belong to.
@Component
public class Bounds {

    private static final String NOT_ERASED =
            " and not exists (select from stakeholders.erasure e where e.stakeholder = id)";

    private final JdbcClient db;

    Bounds(JdbcClient db) {
        this.db = db;
    }

    /// Finds the name of a stakeholder who is in the register and of whom more may be written; of
    /// whoever was erased nothing is.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id who
    /// @return what the register calls them
    /// @throws NotFound where there is none in this initiative
    public String name(Workspace workspace, StakeholderId id) {
        return db.sql(
                        "select name from stakeholders.present where id = ? and initiative = ?"
                                + NOT_ERASED)
                .params(id.value(), workspace.id().value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Refuses rows that name a group, an organisation or a proposer of somewhere else.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param details what the rows say
    /// @throws NotFound where one of them names a stranger
    public void check(Workspace workspace, Collection<Details> details) {
        groups(workspace, details.stream().map(Details::group));
        stakeholders(workspace, details.stream().map(Details::memberOf));
    }

    /// Refuses strangers, and whoever was erased.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param ids who; `null` is nobody and passes
    /// @throws NotFound where one of them is none of this initiative's
    public void stakeholders(Workspace workspace, Stream<@Nullable StakeholderId> ids) {
        check(
                workspace,
                "stakeholders.stakeholder",
                NOT_ERASED,
                ids.filter(Objects::nonNull)
                        .map(id -> Objects.requireNonNull(id).value())
                        .toList());
    }

    /// Refuses strangers.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param ids which groups; `null` is none and passes
    /// @throws NotFound where one of them is none of this initiative's
    public void groups(Workspace workspace, Stream<@Nullable GroupId> ids) {
        check(
                workspace,
                "stakeholders.grouping",
                "",
                ids.filter(Objects::nonNull)
                        .map(id -> Objects.requireNonNull(id).value())
                        .toList());
    }

    private void check(Workspace workspace, String table, String condition, List<Long> ids) {
        var asked = ids.stream().mapToLong(Long::longValue).distinct().toArray();
        if (asked.length == 0) {
            return;
        }
        var found =
                db.sql(
                                "select count(*) from %s where initiative = ? and id = any(?)%s"
                                        .formatted(table, condition))
                        .params(workspace.id().value(), asked)
                        .query(Integer.class)
                        .single();
        if (found != asked.length) {
            throw new NotFound();
        }
    }
}
