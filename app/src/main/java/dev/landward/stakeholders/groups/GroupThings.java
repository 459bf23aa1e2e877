package dev.landward.stakeholders.groups;

import dev.landward.initiative.things.StoredKind;
import dev.landward.web.Right;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The groups of the register as things.
@Component
class GroupThings extends StoredKind {

    GroupThings(JdbcClient db) {
        super(
                db,
                "group",
                Right.SEE_PEOPLE,
                "/people/groups/",
                """
                select id, name as title, '' as text from stakeholders.present_grouping
                where initiative = :initiative
                """);
    }

    @Override
    public Set<String> many() {
        return Set.of("import");
    }
}
