package dev.landward.consultation;

import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.things.Kind;
import dev.landward.initiative.things.Thing;
import dev.landward.web.Right;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The statements of the rounds that were opened, as things; what waits for a decision, is hidden
/// or merged is none.
@Component
class StatementThings implements Kind {

    private static final String SHOWN =
            """
            select s.id, s.text, p.id as round, p.question
            from consultation.statement s join consultation.present p on p.id = s.round
            where p.initiative = :initiative and p.state <> 'DRAFT'
              and s.state in ('ACCEPTED', 'INFORMATIONAL')
            """;

    private final JdbcClient db;

    StatementThings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "statement";
    }

    @Override
    public Right need() {
        return Right.SEE_ROUNDS;
    }

    @Override
    public List<Thing> read(InitiativeId initiative, Collection<Long> numbers) {
        return db.sql(SHOWN + " and s.id = any(:numbers)")
                .param("initiative", initiative.value())
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, _) ->
                        new Thing(
                                row.getLong("id"),
                                row.getString("text"),
                                row.getString("question"),
                                "/listen/rounds/" + row.getLong("round")))
                .list();
    }

    @Override
    public List<Long> all(InitiativeId initiative) {
        return db.sql(SHOWN)
                .param("initiative", initiative.value())
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /// Of one round.
    @Override
    public Set<String> many() {
        return Set.of("statements");
    }
}
