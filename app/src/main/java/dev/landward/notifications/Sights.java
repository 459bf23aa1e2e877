package dev.landward.notifications;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Actor;
import dev.landward.accounts.OrganisationId;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.things.Reference;
import dev.landward.initiative.things.Thing;
import dev.landward.initiative.things.Things;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a notice looks like to its reader now: nothing, where they may not see what it is about.
@Component
class Sights {

    private final JdbcClient db;
    private final Organisations organisations;
    private final Initiatives initiatives;
    private final Things things;

    Sights(JdbcClient db, Organisations organisations, Initiatives initiatives, Things things) {
        this.db = db;
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.things = things;
    }

    /// What a reader sees.
    ///
    /// @param where the name of the initiative, or of the organisation
    /// @param title what the thing is called now, or an empty text
    /// @param path the page that it leads to
    record Sight(String where, String title, String path) {}

    Optional<Viewer> reader(AccountId account) {
        return db.sql("select email, name from accounts.account where id = ?")
                .param(account.value())
                .query((row, _) ->
                        new Viewer(account, row.getString("email"), row.getString("name")))
                .optional();
    }

    Optional<Sight> of(Viewer reader, Actor where, Notice notice) {
        return of(
                reader,
                where.organisation(),
                where.initiativeNumber(),
                notice.thing(),
                notice.path());
    }

    Optional<Sight> of(
            Viewer reader,
            OrganisationId organisation,
            @Nullable Long initiative,
            @Nullable Reference thing,
            String path) {
        try {
            return initiative == null
                    ? Optional.of(
                            new Sight(organisations.enter(organisation, reader).name(), "", path))
                    : within(reader, new InitiativeId(initiative), thing, path);
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    private Optional<Sight> within(
            Viewer reader, InitiativeId initiative, @Nullable Reference thing, String path) {
        var workspace = initiatives.enter(initiative, reader);
        if (thing != null) {
            return things.find(workspace, thing)
                    .map(found ->
                            new Sight(
                                    workspace.name(),
                                    found.title(),
                                    workspace.path() + at(found, path)));
        }
        return workspace.may(Right.SEE_INITIATIVE)
                ? Optional.of(new Sight(workspace.name(), "", workspace.path() + path))
                : Optional.empty();
    }

    private static String at(Thing thing, String path) {
        return path.isEmpty() ? thing.path() : path;
    }
}
