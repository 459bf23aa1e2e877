package dev.landward.stakeholders.standings;

import dev.landward.stakeholders.Keys;
import java.util.HashMap;
import java.util.Map;

/// A {@link Filter} in SQL, of a stakeholder `s`, its standing `st` and its group `g`.
final class Condition {

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    Condition(Filter filter) {
        words(filter.text());
        var group = filter.group();
        var side = filter.side();
        var kind = filter.kind();
        var decisionRole = filter.decisionRole();
        var importNumber = filter.importNumber();
        if (group != null) {
            and("g.id = :group", "group", group.value());
        }
        if (side != null) {
            and("s.side = :side", "side", side.name());
        }
        if (kind != null) {
            and("s.kind = :kind", "kind", kind.name());
        }
        if (decisionRole != null) {
            and("s.decision_role = :decision", "decision", decisionRole.name());
        }
        if (importNumber != null) {
            and("s.import_number = :import", "import", importNumber);
        }
        var tag = filter.tag();
        if (tag != null) {
            and(
                    """
                    exists (select from tags.tagging t join tags.present p on p.id = t.tag
                      where t.tag = :tag and t.kind = 'stakeholder' and t.number = s.id)
                    """,
                    "tag",
                    tag);
        }
        if (filter.keyOnly()) {
            sql.append(" and s.key");
        }
        filter.missing().forEach(missing -> sql.append(" and ").append(missing.condition()));
        if (!filter.missing().isEmpty()) {
            sql.append(" and er.stakeholder is null"); // nobody asks for more of whoever was erased
        }
    }

    /// Begins with `and` wherever there is anything.
    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    private void words(String text) {
        var words = Keys.words(text);
        if (words.isEmpty()) {
            return;
        }
        int number = 0;
        for (var word : words.split(" ", -1)) {
            var name = "word" + number++;
            and("s.search_key like :" + name, name, "%" + word + "%");
        }
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        values.put(name, value);
    }
}
