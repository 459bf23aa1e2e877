package dev.landward.stakeholders.standings;

import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.stakeholders.StakeholderRows;
import dev.landward.stakeholders.assessments.AssessmentLog;
import dev.landward.stakeholders.assessments.Dimension;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Lists who is in the register and where they stand today, each list in one query.
@Service
public class Standings {

    private static final String FROM =
            """
            from stakeholders.present s
            left join stakeholders.standing st on st.stakeholder = s.id
            left join stakeholders.present_grouping g on g.id = s.grouping
            left join stakeholders.erasure er on er.stakeholder = s.id
            where s.initiative = :initiative
            """;

    private static final String SELECT =
            """
            select s.id, s.name, s.kind, s.role, s.organisation, g.id, s.side, s.key,
              s.decision_role, %s, %s, er.stakeholder is not null as erased
            %s
            """
                    .formatted(missing(), marks(), FROM);

    /// The same on an earlier day, from the log instead of what stands today.
    private static final String SELECT_AT =
            SELECT.replace(
                    "left join stakeholders.standing st",
                    "left join (%s) st"
                            .formatted(
                                    AssessmentLog.standings(
                                            """
                                            a.as_of <= :on and a.stakeholder in (
                                              select id from stakeholders.stakeholder
                                              where initiative = :initiative)\
                                            """)));

    private static final Map<Integer, Set<Missing>> SETS = new ConcurrentHashMap<>();

    private final JdbcClient db;

    Standings(JdbcClient db) {
        this.db = db;
    }

    /// A part of a list.
    ///
    /// @param rows the part
    /// @param total how long the whole list is
    public record Page(List<Standing> rows, int total) {}

    /// Lists everybody, for pictures and counts: 10,000 in about 60 ms.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return all, by name, those who were erased last
    @Recalled
    public List<Standing> all(Workspace workspace) {
        return db.sql(SELECT + " order by " + Sort.NAME.order())
                .param("initiative", workspace.id().value())
                .query(Standings::standing)
                .list();
    }

    /// Lists everybody who is in the register today with where they stood on a day, computed from
    /// the log: what was judged since then is left out, what was corrected since then is corrected.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param on the end of this day
    /// @return all, by name, those who were erased last
    @Recalled
    public List<Standing> at(Workspace workspace, LocalDate on) {
        return db.sql(SELECT_AT + " order by " + Sort.NAME.order())
                .param("initiative", workspace.id().value())
                .param("on", on)
                .query(Standings::standing)
                .list();
    }

    /// Lists a part of those whom a filter lets through.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param filter whom
    /// @param sort in which order
    /// @param offset how many to pass over
    /// @param count at most so many
    /// @return the part, and how long the whole is
    @Recalled
    public Page page(Workspace workspace, Filter filter, Sort sort, int offset, int count) {
        var condition = new Condition(filter);
        var rows =
                db.sql(
                                SELECT
                                        + condition.sql()
                                        + " order by %s offset :offset limit :count"
                                                .formatted(sort.order()))
                        .param("initiative", workspace.id().value())
                        .params(condition.values())
                        .param("offset", offset)
                        .param("count", count)
                        .query(Standings::standing)
                        .list();
        if (offset == 0 && rows.size() < count) {
            return new Page(rows, rows.size());
        }
        return new Page(rows, count(workspace, filter));
    }

    /// Counts those whom a filter lets through.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param filter whom
    /// @return how many
    @Recalled
    public int count(Workspace workspace, Filter filter) {
        var condition = new Condition(filter);
        return db.sql("select count(*) " + FROM + condition.sql())
                .param("initiative", workspace.id().value())
                .params(condition.values())
                .query(Integer.class)
                .single();
    }

    /// Finds where one stakeholder stands.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id who
    /// @return the standing; empty where there is nobody, or they were removed or merged
    public Optional<Standing> find(Workspace workspace, StakeholderId id) {
        return db.sql(SELECT + " and s.id = :id")
                .param("initiative", workspace.id().value())
                .param("id", id.value())
                .query(Standings::standing)
                .optional();
    }

    /// Lists the key stakeholders of whom one of the seven things is unknown that an engagement
    /// analysis needs: interest, power, stance, wants, fears, channel and ask.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return deciders before others, then the powerful, then those of whom most is missing; their
    ///   {@link Standing#missing} may name more than the seven
    @Recalled
    public List<Standing> gaps(Workspace workspace) {
        var anyOfSeven =
                Missing.OF_KEY_STAKEHOLDERS.stream()
                        .map(Missing::condition)
                        .collect(Collectors.joining(" or "));
        var howMany =
                Missing.OF_KEY_STAKEHOLDERS.stream()
                        .map(missing -> missing.condition() + "::int")
                        .collect(Collectors.joining(" + "));
        return db.sql(
                        SELECT
                                + """
                                 and (s.key or s.decision_role <> 'NONE') and (%s)
                                order by s.decision_role = 'NONE', st.power desc nulls last,
                                  %s desc, s.name, s.id
                                """
                                        .formatted(anyOfSeven, howMany))
                .param("initiative", workspace.id().value())
                .query(Standings::standing)
                .list();
    }

    private static String missing() {
        var all = Missing.values();
        return IntStream.range(0, all.length)
                .mapToObj(i -> "%s::int * %d".formatted(all[i].condition(), 1 << i))
                .collect(Collectors.joining(" + "));
    }

    /// Days travel as numbers, which are quicker to read than dates.
    private static String marks() {
        return Arrays.stream(Dimension.values())
                .map(Dimension::column)
                .map(column -> "st.%1$s, st.%1$s_on - date '1970-01-01'".formatted(column))
                .collect(Collectors.joining(", "));
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                new StakeholderId(row.getLong(1)),
                row.getString(2),
                StakeholderKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                group(row.getLong(6)),
                StakeholderRows.value(Side.class, row.getString(7)),
                row.getBoolean(8),
                DecisionRole.valueOf(row.getString(9)),
                Marks.read(row, 11),
                row.getBoolean("erased")
                        ? Set.of()
                        : SETS.computeIfAbsent(row.getInt(10), Standings::set),
                row.getBoolean("erased"));
    }

    private static @Nullable GroupId group(long number) {
        return number == 0 ? null : new GroupId(number);
    }

    private static Set<Missing> set(int bits) {
        var set = EnumSet.noneOf(Missing.class);
        var all = Missing.values();
        for (int i = 0; i < all.length; i++) {
            if ((bits & (1 << i)) != 0) {
                set.add(all[i]);
            }
        }
        return Collections.unmodifiableSet(set);
    }
}
