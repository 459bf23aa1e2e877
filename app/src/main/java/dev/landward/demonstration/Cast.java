package dev.landward.demonstration;

import dev.landward.demonstration.Sheet.Row;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Channel;
import dev.landward.stakeholders.Consent;
import dev.landward.stakeholders.ConsentState;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.DetailsDraft;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.batches.Entry;
import dev.landward.stakeholders.batches.StakeholderBatches;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.units.UnitPath;
import dev.landward.stakeholders.units.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who lives in Harrow Falls and has to do with permits: the groups, the people, the tree.
@Component
class Cast {

    private final Groups groups;
    private final StakeholderBatches batches;
    private final Units units;

    Cast(Groups groups, StakeholderBatches batches, Units units) {
        this.groups = groups;
        this.batches = batches;
        this.units = units;
    }

    /// Those who are in the register now, by name, and their groups.
    record Present(Map<String, StakeholderId> people, Map<String, GroupId> groups) {

        StakeholderId person(String name) {
            return Objects.requireNonNull(people.get(name), name);
        }

        GroupId group(String id) {
            return Objects.requireNonNull(groups.get(id), id);
        }
    }

    Present enter(Workspace workspace, LocalDate today, Random random) {
        var present = new Present(new LinkedHashMap<>(), groups(workspace));
        var rows = Sheet.rows("people");
        var organisations = rows.stream().filter(row -> organisation(row)).toList();
        write(workspace, organisations, present, today, random);
        write(
                workspace,
                rows.stream().filter(row -> !organisation(row)).toList(),
                present,
                today,
                random);
        units.write(workspace, tree());
        return present;
    }

    /// Those who are called as they are organised are organisations.
    static boolean organisation(Row row) {
        return row.is("name", row.text("organisation"))
                || Sheet.rows("groups").stream()
                        .anyMatch(group -> unit(group).endsWith(row.text("name")))
                || row.is("name", "Community Development");
    }

    private static String unit(Row group) {
        return group.text("unit");
    }

    private Map<String, GroupId> groups(Workspace workspace) {
        var ids = new HashMap<String, GroupId>();
        for (var row : Sheet.rows("groups")) {
            var details = new GroupDetails(row.text("name"), row.is("key", "yes"), 80, 40);
            ids.put(row.text("id"), groups.add(workspace, details));
        }
        return ids;
    }

    private void write(
            Workspace workspace, List<Row> rows, Present present, LocalDate today, Random random) {
        var entries = new ArrayList<Entry>();
        for (var row : rows) {
            entries.add(
                    new Entry(
                            null,
                            "HF-%02d".formatted(present.people().size() + entries.size() + 1),
                            details(row, present, today, random)));
        }
        var written = batches.write(workspace, entries, Provenance.sample());
        for (int i = 0; i < rows.size(); i++) {
            present.people().put(rows.get(i).text("name"), written.get(i).id());
        }
    }

    private static Details details(Row row, Present present, LocalDate today, Random random) {
        var organisation = organisation(row);
        var draft =
                organisation
                        ? Details.organisation(row.text("name"))
                        : Details.person(row.text("name"));
        draft.role(row.text("role"))
                .organisation(organisation ? "" : row.text("organisation"))
                .group(present.group(row.text("group")))
                .side(inside(row) ? Side.INSIDE : Side.OUTSIDE)
                .key(row.is("key", "yes"))
                .decisionRole(DecisionRole.valueOf(row.text("decision")))
                .language(random.nextInt(9) == 0 ? "es" : "en")
                .channel(row.has("channel") ? Channel.valueOf(row.text("channel")) : null)
                .barriers(
                        row.has("barriers")
                                ? List.of(row.text("barriers").split("\\|"))
                                : List.of())
                .wants(row.text("wants"))
                .fears(row.text("fears"))
                .ask(row.text("ask"));
        reach(draft, row, today, random);
        return organisation ? draft.done() : draft.memberOf(employer(row, present)).done();
    }

    /// Four of five have an address; half of them said that they may be written to.
    private static void reach(DetailsDraft draft, Row row, LocalDate today, Random random) {
        var known = random.nextInt(5) > 0;
        if (known) {
            draft.email(address(row.text("name"), inside(row)));
        }
        if (random.nextInt(3) == 0) {
            draft.phone("+1 555 01%02d".formatted(random.nextInt(100)));
        }
        var asked = random.nextInt(10);
        if (known && asked < 5) {
            var day = today.minusDays(20 + random.nextInt(120));
            draft.consent(new Consent(ConsentState.GIVEN, day, "Sign-up sheet of the kick-off"));
        } else if (asked < 7) {
            draft.consent(new Consent(ConsentState.ASKED, today.minusDays(9), ""));
        }
    }

    static String address(String name, boolean inside) {
        var words =
                name.replaceFirst("^(Mayor|Captain|Councilor) ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z ]", "")
                        .replace(' ', '.');
        return words + (inside ? "@harrowfalls.example" : "@mail.example");
    }

    private static boolean inside(Row row) {
        return !row.is("group", "builders") && !row.is("group", "residents");
    }

    private static @Nullable StakeholderId employer(Row row, Present present) {
        return Sheet.rows("groups").stream()
                .filter(group -> group.is("id", row.text("group")) && group.has("unit"))
                .map(group -> unit(group).substring(unit(group).lastIndexOf('>') + 1).strip())
                .map(present.people()::get)
                .findAny()
                .orElseGet(() -> present.people().get(row.text("organisation")));
    }

    private static List<UnitPath> tree() {
        return Sheet.rows("groups").stream()
                .filter(group -> group.has("unit"))
                .map(group -> UnitPath.parse(unit(group), group.text("head")))
                .toList();
    }
}
