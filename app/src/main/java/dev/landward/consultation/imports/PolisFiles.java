package dev.landward.consultation.imports;

import dev.landward.documents.tables.Refused;
import dev.landward.documents.tables.Table;
import dev.landward.documents.tables.TableReading;
import dev.landward.documents.tables.Tables;
import dev.landward.initiative.Workspace;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/// Polis exports that were brought: `votes`, and perhaps `comments`.
@Component
class PolisFiles implements Kind {

    static final String NAME = "POLIS";
    static final String VOTES = "votes";
    static final String COMMENTS = "comments";

    private final Received received;

    PolisFiles(Received received) {
        this.received = received;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reading read(Workspace workspace, Upload upload) {
        var comments =
                received.content(upload, COMMENTS)
                        .map(content -> Tables.read(content, Columns.how()))
                        .orElse(null);
        var votes =
                received.content(upload, VOTES)
                        .map(content -> Tables.read(content, Columns.how()))
                        .orElse(null);
        if (!(votes instanceof Table table) || comments instanceof Refused) {
            return new Reading(new Held(OffsetDateTime.now()), List.of(), List.of(), 0);
        }
        return read(table, comments);
    }

    static Reading read(Table votes, @org.jspecify.annotations.Nullable TableReading comments) {
        return Polis.read(
                votes, comments instanceof Table table ? table : null, OffsetDateTime.now());
    }

    @Override
    public String page(Workspace workspace, Upload upload) {
        return workspace.path() + "/listen/import/" + upload.id();
    }
}
