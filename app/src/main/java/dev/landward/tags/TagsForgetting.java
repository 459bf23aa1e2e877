package dev.landward.tags;

import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes all tags off somebody who is erased; the tags stay on whatever else carries them.
@Component
class TagsForgetting implements Forgetting {

    private final JdbcClient db;

    TagsForgetting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> forget(Forgotten person) {
        db.sql("delete from tags.tagging where kind = 'stakeholder' and number = any(?)")
                .param(person.rows().toArray(Long[]::new))
                .update();
        return List.of();
    }
}
