package dev.landward.search;

import dev.landward.accounts.Done;
import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.things.Kind;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Things;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps what can be found as it is: whatever a transaction told the trail is gathered, and written
/// before it commits, so that both are kept or neither. Where many things changed at once, the rest
/// is done in the background.
@Component
class Index {

    /// At most so many of a sort are written in the transaction that changed them.
    static final int MANY = 300;

    private static final String INITIATIVE = "initiative";

    private final JdbcClient db;
    private final Things things;
    private final Entries entries;
    private final Rebuilding rebuilding;

    Index(JdbcClient db, Things things, Entries entries, Rebuilding rebuilding) {
        this.db = db;
        this.things = things;
        this.entries = entries;
        this.rebuilding = rebuilding;
    }

    @EventListener
    void on(Done told) {
        var subjects =
                Stream.concat(
                                Stream.of(told.happening().subject()),
                                told.happening().also().stream())
                        .toList();
        var initiative = initiative(told, subjects.getFirst());
        if (initiative != null) {
            subjects.forEach(subject -> gather(initiative, subject));
        }
    }

    /// An initiative that starts is told in the name of its organisation.
    private static @Nullable Long initiative(Done told, String subject) {
        var initiative = told.by().initiativeNumber();
        return initiative != null
                ? initiative
                : Reference.of(subject)
                        .filter(reference -> reference.kind().equals(INITIATIVE))
                        .map(Reference::number)
                        .orElse(null);
    }

    private void gather(long initiative, String subject) {
        var changes = changes();
        var sort = subject.contains("/") ? subject.substring(0, subject.indexOf('/')) : subject;
        Reference.of(subject)
                .filter(reference -> things.kinds().containsKey(reference.kind()))
                .ifPresent(reference -> changes.add(initiative, reference));
        things.kinds().values().stream()
                .filter(kind -> kind.many().contains(sort))
                .forEach(kind -> changes.addAll(initiative, kind.name()));
    }

    private Changes changes() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Changes known) {
            return known;
        }
        var changes = new Changes();
        TransactionSynchronizationManager.bindResource(this, changes);
        TransactionSynchronizationManager.registerSynchronization(new Flush(changes));
        return changes;
    }

    private final class Flush implements TransactionSynchronization {

        private final Changes changes;

        Flush(Changes changes) {
            this.changes = changes;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Index.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Index.this, changes);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!readOnly) {
                write(changes);
            }
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Index.this);
        }
    }

    private void write(Changes changes) {
        changes.things()
                .forEach((initiative, kinds) ->
                        kinds.forEach((kind, numbers) ->
                                write(new InitiativeId(initiative), kind, numbers)));
        changes.sorts()
                .forEach((initiative, kinds) ->
                        kinds.forEach(kind -> all(new InitiativeId(initiative), kind)));
    }

    private void write(InitiativeId initiative, String name, Collection<Long> numbers) {
        if (numbers.size() > MANY) {
            mark(initiative, name);
        } else if (!numbers.isEmpty()) {
            entries.write(initiative, kind(name), numbers);
        }
    }

    private void all(InitiativeId initiative, String name) {
        var kind = kind(name);
        var numbers =
                Stream.of(kind.all(initiative), entries.known(initiative, kind))
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList();
        write(initiative, name, numbers);
    }

    private void mark(InitiativeId initiative, String kind) {
        db.sql("insert into search.mark (initiative, kind) values (?, ?)")
                .params(initiative.value(), kind)
                .update();
        rebuilding.order();
    }

    private Kind kind(String name) {
        return Objects.requireNonNull(things.kinds().get(name));
    }
}
