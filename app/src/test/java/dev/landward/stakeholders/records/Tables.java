package dev.landward.stakeholders.records;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All tables there are, to see where a word is kept.
final class Tables {

    private Tables() {}

    /// The tables of which a row says one of the words.
    static List<String> thatSay(JdbcClient db, String... words) {
        var patterns = Stream.of(words).map(word -> "%" + word + "%").toArray(String[]::new);
        return db
                .sql(
                        """
                        select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema') order by 1
                        """)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .filter(table ->
                        db.sql(
                                        "select exists (select from %s t where t::text ilike any(?))"
                                                .formatted(table))
                                .param(patterns)
                                .query(Boolean.class)
                                .single())
                .toList();
    }
}
