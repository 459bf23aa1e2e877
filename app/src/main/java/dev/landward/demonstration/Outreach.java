package dev.landward.demonstration;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Organisations;
import dev.landward.demonstration.Cast.Present;
import dev.landward.demonstration.Sheet.Row;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.stakeholders.plans.Aims;
import dev.landward.stakeholders.plans.Prevention;
import dev.landward.stakeholders.plans.Scenario;
import dev.landward.stakeholders.plans.Scenarios;
import dev.landward.stakeholders.plans.Segment;
import dev.landward.stakeholders.plans.Step;
import dev.landward.stakeholders.plans.Steps;
import dev.landward.stakeholders.plans.Whom;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the working group of Harrow Falls plans with people: steps, aims, responses, and whether
/// its hours are enough.
@Component
class Outreach {

    private final Organisations organisations;
    private final Steps steps;
    private final Aims aims;
    private final Prevention prevention;
    private final Scenarios scenarios;

    Outreach(
            Organisations organisations,
            Steps steps,
            Aims aims,
            Prevention prevention,
            Scenarios scenarios) {
        this.organisations = organisations;
        this.steps = steps;
        this.aims = aims;
        this.prevention = prevention;
        this.scenarios = scenarios;
    }

    void plan(Workspace lead, Present present, LocalDate today) {
        var members =
                organisations.members(lead).stream()
                        .collect(
                                Collectors.toMap(
                                        Organisations.Member::name,
                                        member -> new AccountId(member.account()),
                                        (one, _) -> one));
        for (var row : Sheet.rows("aims")) {
            aims.set(
                    lead,
                    whom(row, present),
                    PartnershipLevel.of(row.number("level")),
                    today.plusDays(row.number("by")),
                    row.text("why"));
        }
        for (var row : Sheet.rows("responses")) {
            prevention.write(lead, Segment.valueOf(row.text("segment")), response(row, members));
        }
        Sheet.rows("scenarios").forEach(row -> scenarios.add(lead, scenario(row, today)));
        steps(lead, present, members, today);
    }

    /// All are planned first; then some are done, and one is dropped.
    private void steps(
            Workspace lead, Present present, Map<String, AccountId> members, LocalDate today) {
        var told = new HashMap<Long, Row>();
        for (var row : Sheet.rows("steps")) {
            var draft =
                    new Step.Draft(
                            row.text("words"),
                            row.text("reason"),
                            row.has("level") ? PartnershipLevel.of(row.number("level")) : null,
                            owner(row, members),
                            row.has("due") ? today.plusDays(row.number("due")) : null);
            told.put(steps.plan(lead, List.of(whom(row, present)), draft), row);
        }
        for (var step : steps.allOpen(lead)) {
            end(lead, step, Objects.requireNonNull(told.get(step.batch())));
        }
    }

    private void end(Workspace lead, Step step, Row row) {
        switch (row.text("state")) {
            case "DONE" -> steps.done(lead, step.id(), row.text("end"));
            case "DROPPED" -> steps.drop(lead, step.id(), row.text("end"));
            default -> {}
        }
    }

    private static Whom whom(Row row, Present present) {
        var whom = row.text("whom");
        if (present.people().containsKey(whom)) {
            return new Whom.One(present.person(whom));
        }
        return present.groups().containsKey(whom)
                ? new Whom.Everyone(present.group(whom))
                : new Whom.Part(Segment.valueOf(whom));
    }

    private static @Nullable AccountId owner(Row row, Map<String, AccountId> members) {
        return row.has("owner")
                ? Objects.requireNonNull(members.get(row.text("owner")), row.text("owner"))
                : null;
    }

    private static Prevention.Response response(Row row, Map<String, AccountId> members) {
        return new Prevention.Response(
                row.text("signs"), row.text("worsens"), row.text("response"), owner(row, members));
    }

    private static Scenario.Plan scenario(Row row, LocalDate today) {
        return new Scenario.Plan(
                row.text("name"),
                row.text("who"),
                row.number("answerers"),
                new BigDecimal(row.text("hours")),
                today,
                today.plusWeeks(row.number("weeks")),
                Scenario.First.valueOf(row.text("first")),
                Map.of(
                        Segment.ACTIVE_RESISTANCE, need(row, "active"),
                        Segment.QUIET_RESISTANCE, need(row, "quiet"),
                        Segment.POWERFUL_BYSTANDERS, need(row, "bystanders"),
                        Segment.PASSIVE_ACCEPTANCE, need(row, "accepting")));
    }

    private static Scenario.Need need(Row row, String segment) {
        return new Scenario.Need(row.number(segment), new BigDecimal(row.text(segment + "Hours")));
    }
}
