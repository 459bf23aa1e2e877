package dev.landward.comments;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Organisations.Member;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Things;
import dev.landward.notifications.Follows;
import dev.landward.notifications.Notice;
import dev.landward.notifications.Notices;
import dev.landward.notifications.Topic;
import dev.landward.web.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is mentioned: `@` with the whole name of a member, as in `@Marta Oyelaran`. Who may not see
/// what the comment is about is not told of it.
@Component
class Mentions {

    private final JdbcClient db;
    private final Organisations organisations;
    private final Initiatives initiatives;
    private final Things things;
    private final Notices notices;
    private final Follows follows;

    Mentions(
            JdbcClient db,
            Organisations organisations,
            Initiatives initiatives,
            Things things,
            Notices notices,
            Follows follows) {
        this.db = db;
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.things = things;
        this.notices = notices;
        this.follows = follows;
    }

    /// Lists whom the viewer may mention.
    List<String> names(Workspace workspace) {
        return organisations.members(workspace).stream().map(Member::name).distinct().toList();
    }

    /// Tells whom a comment mentions and who has not been told of it before; and whoever wrote what
    /// it answers.
    ///
    /// @return the names of those who may not see it
    List<String> tell(Workspace workspace, Comment comment) {
        var members = organisations.members(workspace);
        var named = named(comment.latest(), members.stream().map(Member::name).toList());
        var asked = asked(comment);
        var untold = new ArrayList<String>();
        for (var member : members) {
            var mentioned = named.contains(member.name().toLowerCase(Locale.ROOT));
            if (!mentioned && !asked.contains(member.account())
                    || Long.valueOf(member.account()).equals(comment.author())) {
                continue;
            }
            if (!sees(workspace, member, comment)) {
                if (mentioned) {
                    untold.add(member.name());
                }
                continue;
            }
            if (fresh(comment, member)) {
                notices.tell(
                        workspace,
                        new AccountId(member.account()),
                        mentioned
                                ? notice(comment, Topic.MENTIONS, "comments.notice.mention")
                                : notice(comment, Topic.COMMENTS, "comments.notice.answer"));
            }
        }
        tellFollowers(workspace, comment);
        return untold;
    }

    /// Whoever comments follows the thing from then on.
    private void tellFollowers(Workspace workspace, Comment comment) {
        notices.tellFollowers(
                workspace,
                new Notice(
                        Topic.COMMENTS,
                        comment.reference().toString(),
                        comment.on(),
                        "/comments?on=%s#comment-%d".formatted(comment.on(), comment.id()),
                        "comments.notice.written",
                        author(comment)));
        if (comment.author() != null) {
            follows.begin(workspace, new AccountId(comment.author()), comment.on());
        }
    }

    /// Whoever loses sight of the comment no longer finds the notice.
    private static Notice notice(Comment comment, Topic topic, String text) {
        return new Notice(
                topic,
                comment.reference().toString(),
                comment.reference(),
                "",
                text,
                author(comment));
    }

    /// The author is named, not the moderator who let it through.
    private static Map<String, String> author(Comment comment) {
        return Map.of("author", comment.by() == null ? "" : comment.by());
    }

    /// Finds the name that follows an `@`.
    ///
    /// @param names the longest first
    /// @return the name, empty where nobody is meant
    static String at(String words, int at, List<String> names) {
        if (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))) {
            return "";
        }
        for (var name : names) {
            var end = at + 1 + name.length();
            if (words.regionMatches(true, at + 1, name, 0, name.length())
                    && (end >= words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                return words.substring(at + 1, end);
            }
        }
        return "";
    }

    static List<String> longestFirst(Collection<String> names) {
        return names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    private static Set<String> named(String words, Collection<String> names) {
        var longest = longestFirst(names);
        var found = new LinkedHashSet<String>();
        for (int at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
            var name = at(words, at, longest);
            if (!name.isEmpty()) {
                found.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    private Set<Long> asked(Comment comment) {
        return comment.parent() == null
                ? Set.of()
                : Set.copyOf(
                        db.sql(
                                        """
                                        select written_by from comments.comment
                                        where id = ? and written_by is not null
                                        """)
                                .param(comment.parent())
                                .query((row, _) -> row.getLong(1))
                                .list());
    }

    private boolean sees(Workspace workspace, Member member, Comment comment) {
        try {
            var viewer = new Viewer(new AccountId(member.account()), "mentioned", "");
            return things.find(initiatives.enter(workspace.id(), viewer), comment.on()).isPresent();
        } catch (NotFound e) {
            return false;
        }
    }

    private boolean fresh(Comment comment, Member member) {
        return db.sql(
                                """
                                insert into comments.mention (comment, account) values (?, ?)
                                on conflict do nothing
                                """)
                        .params(comment.id(), member.account())
                        .update()
                > 0;
    }
}
