package dev.landward.stakeholders.pictures;

import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Standings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/// Gathers those whom a picture shows, in two queries.
@Component
class Crowds {

    private final Standings standings;
    private final Groups groups;

    Crowds(Standings standings, Groups groups) {
        this.standings = standings;
        this.groups = groups;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /// Finds those who were chosen, as they stood on the day that was chosen.
    Crowd of(Workspace workspace, Choice choice) {
        var on = choice.on();
        var everybody = on == null ? standings.all(workspace) : standings.at(workspace, on);
        return new Crowd(
                workspace.path(),
                choice,
                on == null ? today() : on,
                everybody.size(),
                everybody.stream().filter(choice::lets).toList(),
                groups.all(workspace));
    }
}
