package dev.landward.comments;

import dev.landward.initiative.things.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/// How comments are read.
final class CommentRows {

    static final String SELECT =
            """
            select c.id, c.kind, c.number, c.need, c.parent, c.written_by, a.name as by,
              c.written_at, shown.words, latest.words as latest, latest.id as version,
              (select count(*) from comments.version v where v.comment = c.id) as versions,
              r.comment is not null as removed,
              d.reason, d.at as taken_down_at, m.name as taken_down_by
            from comments.comment c
            join lateral (
              select v.id, v.words from comments.version v where v.comment = c.id
              order by v.id desc limit 1) latest on true
            left join lateral (
              select v.words from comments.version v
              where v.comment = c.id and (not v.waits or exists (
                select from comments.approval p where p.version = v.id))
              order by v.id desc limit 1) shown on true
            left join accounts.account a on a.id = c.written_by
            left join comments.removal r on r.comment = c.id
            left join comments.takedown d on d.comment = c.id
            left join accounts.account m on m.id = d.by
            where c.initiative = :initiative
            """;

    private CommentRows() {}

    static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getLong("id"),
                new Reference(row.getString("kind"), row.getLong("number")),
                row.getString("need"),
                row.getObject("parent", Long.class),
                row.getObject("written_by", Long.class),
                row.getString("by"),
                row.getObject("written_at", OffsetDateTime.class),
                row.getString("words"),
                row.getString("latest"),
                row.getLong("version"),
                row.getInt("versions"),
                row.getBoolean("removed"),
                row.getString("reason") == null
                        ? null
                        : new Comment.Takedown(
                                row.getString("reason"),
                                row.getString("taken_down_by"),
                                row.getObject("taken_down_at", OffsetDateTime.class)));
    }
}
