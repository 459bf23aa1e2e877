package dev.landward.stakeholders.plans;

import dev.landward.initiative.things.StoredKind;
import dev.landward.web.Right;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The planned steps as things.
@Component
class StepThings extends StoredKind {

    StepThings(JdbcClient db) {
        super(
                db,
                "step",
                Right.SEE_PEOPLE,
                "/people/plans/steps/",
                """
                select s.id, s.words as title, s.reason as text from stakeholders.step s
                where s.initiative = :initiative and not exists (
                  select from stakeholders.step_removal r where r.step = s.id)
                """);
    }

    @Override
    public Set<String> many() {
        return Set.of("step-batch");
    }
}
