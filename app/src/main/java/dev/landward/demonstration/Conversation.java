package dev.landward.demonstration;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Viewer;
import dev.landward.comments.Comments;
import dev.landward.demonstration.Sheet.Row;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Thing;
import dev.landward.initiative.things.Things;
import dev.landward.tags.Tags;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the working group of Harrow Falls says to each other, and how it gathers what belongs
/// together.
@Component
class Conversation {

    private final Organisations organisations;
    private final Initiatives initiatives;
    private final Things things;
    private final Comments comments;
    private final Tags tags;

    Conversation(
            Organisations organisations,
            Initiatives initiatives,
            Things things,
            Comments comments,
            Tags tags) {
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.things = things;
        this.comments = comments;
        this.tags = tags;
    }

    void talk(Workspace lead) {
        var members =
                organisations.members(lead).stream()
                        .collect(
                                Collectors.toMap(
                                        Organisations.Member::name,
                                        member -> new AccountId(member.account()),
                                        (one, _) -> one));
        Sheet.rows("talk").forEach(row -> talk(lead, row, members));
    }

    private void talk(Workspace lead, Row row, Map<String, AccountId> members) {
        var by = Objects.requireNonNull(members.get(row.text("by")), row.text("by"));
        var workspace = initiatives.enter(lead.id(), new Viewer(by, "", row.text("by")));
        var on = on(lead, row.text("kind"), row.text("title"));
        if (row.has("words")) {
            comments.write(workspace, on, null, row.text("words").replace("\\n", "\n"));
        }
        if (row.has("tags")) {
            for (var tag : row.text("tags").split(", ", -1)) {
                tags.put(workspace, on, tag);
            }
        }
    }

    private Reference on(Workspace lead, String kind, String title) {
        var sort = Objects.requireNonNull(things.kinds().get(kind), kind);
        return sort.read(lead.id(), sort.all(lead.id())).stream()
                .filter(thing -> title.isEmpty() || thing.title().equals(title))
                .map(Thing::number)
                .findFirst()
                .map(number -> new Reference(kind, number))
                .orElseThrow();
    }
}
