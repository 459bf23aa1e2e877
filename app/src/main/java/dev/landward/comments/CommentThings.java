package dev.landward.comments;

import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.things.Kind;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Thing;
import dev.landward.initiative.things.Things;
import dev.landward.web.Right;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Comments as things: one sort for each right that it takes to see what they are about.
final class CommentThings implements Kind {

    private static final int TITLE = 90;
    private static final String OPEN =
            """
             and not exists (select from comments.removal r where r.comment = c.id)
              and not exists (select from comments.takedown d where d.comment = c.id)
            """;

    private final Right need;
    private final JdbcClient db;
    private final ObjectProvider<Things> things;

    CommentThings(Right need, JdbcClient db, ObjectProvider<Things> things) {
        this.need = need;
        this.db = db;
        this.things = things;
    }

    @Configuration(proxyBeanMethods = false)
    static class Sorts {

        @Bean
        Kind commentsOnTheInitiative(JdbcClient db, ObjectProvider<Things> things) {
            return new CommentThings(Right.SEE_INITIATIVE, db, things);
        }

        @Bean
        Kind commentsOnPeople(JdbcClient db, ObjectProvider<Things> things) {
            return new CommentThings(Right.SEE_PEOPLE, db, things);
        }
    }

    /// Names the sort of the comments on what takes a right to see.
    static String kind(String need) {
        return need.equals(Right.SEE_PEOPLE.name()) ? "people-comment" : "comment";
    }

    @Override
    public String name() {
        return kind(need.name());
    }

    @Override
    public Right need() {
        return need;
    }

    @Override
    public List<Thing> read(InitiativeId initiative, Collection<Long> numbers) {
        var found =
                db.sql(CommentRows.SELECT + OPEN + " and c.need = :need and c.id = any(:numbers)")
                        .param("initiative", initiative.value())
                        .param("need", need.name())
                        .param("numbers", numbers.toArray(Long[]::new))
                        .query(CommentRows::comment)
                        .list();
        var there = there(initiative, found.stream().map(Comment::on).toList());
        return found.stream()
                .filter(comment -> comment.words() != null && there.contains(comment.on()))
                .map(CommentThings::thing)
                .toList();
    }

    @Override
    public List<Long> all(InitiativeId initiative) {
        return db.sql(
                        "select c.id from comments.comment c where c.initiative = ? and c.need = ?"
                                + OPEN)
                .params(initiative.value(), need.name())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// A comment on what was removed is no longer to be found.
    private Set<Reference> there(InitiativeId initiative, List<Reference> on) {
        var there = new HashSet<Reference>();
        var kinds = things.getObject().kinds();
        on.stream()
                .collect(
                        Collectors.groupingBy(
                                Reference::kind,
                                Collectors.mapping(Reference::number, Collectors.toSet())))
                .forEach((name, numbers) -> {
                    var kind = kinds.get(name);
                    if (kind != null) {
                        kind.read(initiative, numbers)
                                .forEach(thing -> there.add(new Reference(name, thing.number())));
                    }
                });
        return there;
    }

    private static Thing thing(Comment comment) {
        var plain = Markdown.plain(String.valueOf(comment.words()));
        var title = plain.length() <= TITLE ? plain : plain.substring(0, TITLE).strip() + "…";
        return new Thing(
                comment.id(),
                title.isEmpty() ? "…" : title,
                plain + " " + (comment.by() == null ? "" : comment.by()),
                "/comments?on=%s#comment-%d".formatted(comment.on(), comment.id()));
    }
}
