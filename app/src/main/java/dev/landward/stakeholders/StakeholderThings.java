package dev.landward.stakeholders;

import dev.landward.initiative.things.StoredKind;
import dev.landward.web.Right;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everybody in the register as things. Private notes are no part of what is searched.
@Component
class StakeholderThings extends StoredKind {

    StakeholderThings(JdbcClient db) {
        super(
                db,
                "stakeholder",
                Right.SEE_PEOPLE,
                "/people/",
                """
                select id, name as title,
                  concat_ws(' ', role, organisation, email, about, wants, fears, ask) as text
                from stakeholders.present
                where initiative = :initiative
                """);
    }

    @Override
    public Set<String> many() {
        return Set.of("import", "units");
    }
}
