package dev.landward.consultation.surveys;

import dev.landward.consultation.imports.Held;
import dev.landward.consultation.imports.Kind;
import dev.landward.consultation.imports.Reading;
import dev.landward.consultation.imports.Received;
import dev.landward.consultation.imports.Upload;
import dev.landward.documents.tables.Limits;
import dev.landward.documents.tables.Table;
import dev.landward.documents.tables.TableReading;
import dev.landward.documents.tables.Tables;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.web.Folded;
import dev.landward.web.Right;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Surveys that were brought, as they are understood.
@Component
class SurveyFiles implements Kind {

    static final String NAME = "SURVEY";
    static final String PART = "survey";

    /// 5 MB, 20,000 people.
    static final Limits LIMITS = new Limits(5_000_000, 100_000_000, 20_000, 400, 2_000_000, 32_767);

    private final Received received;
    private final Groups groups;
    private final JsonMapper json;

    SurveyFiles(Received received, Groups groups, JsonMapper json) {
        this.received = received;
        this.groups = groups;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reading read(Workspace workspace, Upload upload) {
        return found(workspace, upload)
                .map(Survey.Found::reading)
                .orElseGet(
                        () -> new Reading(new Held(OffsetDateTime.now()), List.of(), List.of(), 0));
    }

    /// Adds the groups that the register does not have, where somebody wants them.
    @Override
    public boolean prepare(Workspace workspace, Upload upload) {
        if (!settings(upload).newGroups() || !workspace.may(Right.EDIT_PEOPLE)) {
            return false;
        }
        var found = found(workspace, upload).map(Survey.Found::newGroups).orElse(List.of());
        found.forEach(name -> groups.add(workspace, GroupDetails.named(name)));
        return !found.isEmpty();
    }

    @Override
    public String page(Workspace workspace, Upload upload) {
        return "%s/listen/import/surveys/%d".formatted(workspace.path(), upload.id());
    }

    TableReading table(Upload upload) {
        return Tables.read(
                received.content(upload, PART).orElse(new byte[0]),
                settings(upload).how().within(LIMITS));
    }

    Optional<Survey.Found> found(Workspace workspace, Upload upload) {
        return table(upload) instanceof Table table
                ? Optional.of(
                        Survey.read(
                                Shape.of(table), settings(upload), byName(groups.all(workspace))))
                : Optional.empty();
    }

    Settings settings(Upload upload) {
        return json.readValue(upload.settings(), Settings.class);
    }

    String write(Settings settings) {
        return json.writeValueAsString(settings);
    }

    private static Map<String, Long> byName(List<Group> groups) {
        return groups.stream()
                .collect(
                        Collectors.toMap(
                                group -> Folded.words(group.details().name()),
                                group -> group.id().value(),
                                (one, _) -> one));
    }
}
