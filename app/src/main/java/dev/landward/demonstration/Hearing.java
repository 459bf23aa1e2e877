package dev.landward.demonstration;

import dev.landward.accounts.Audit;
import dev.landward.consultation.Adding;
import dev.landward.consultation.Naming;
import dev.landward.consultation.Plan;
import dev.landward.consultation.Question;
import dev.landward.consultation.QuestionKind;
import dev.landward.consultation.RoundClosed;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundOpened;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Showing;
import dev.landward.consultation.StatementState;
import dev.landward.consultation.Statements;
import dev.landward.consultation.Template;
import dev.landward.consultation.imports.Held;
import dev.landward.consultation.imports.HeldRounds;
import dev.landward.consultation.responses.Disposition;
import dev.landward.consultation.responses.Responses;
import dev.landward.demonstration.Cast.Present;
import dev.landward.demonstration.Sheet.Row;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Participation;
import dev.landward.web.Texts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What Harrow Falls was asked: a round in which inspectors turn out to be a group of their own, a
/// pulse that is open, and one that is being prepared.
@Component
class Hearing {

    private static final int RESIDENTS = 160;
    private static final int BUILDERS = 80;
    private static final int STAFF = 40;

    /// Of the staff beside the inspectors every so-manieth is silent.
    private static final int EVERY = 4;

    private static final int ANSWERED = 88;

    private final HeldRounds held;
    private final Rounds rounds;
    private final Statements statements;
    private final Responses responses;
    private final Audit audit;
    private final Texts texts;

    Hearing(
            HeldRounds held,
            Rounds rounds,
            Statements statements,
            Responses responses,
            Audit audit,
            Texts texts) {
        this.held = held;
        this.rounds = rounds;
        this.statements = statements;
        this.responses = responses;
        this.audit = audit;
        this.texts = texts;
    }

    void hold(Workspace lead, Present present, LocalDate today, Random random) {
        needs(lead, present, today, random);
        pulse(lead, present, today, random);
        draft(lead, today);
    }

    private void needs(Workspace lead, Present present, LocalDate today, Random random) {
        var round = new Held(at(today.minusDays(40)));
        var staff = staff();
        var groups = new ArrayList<String>();
        answering(staff)
                .forEach(row -> {
                    groups.add(row.text("group"));
                    round.person(person(row, present));
                });
        var outside = outside();
        add(round, groups, present, "residents", RESIDENTS, everySecond(outside, "residents"));
        add(round, groups, present, "builders", BUILDERS, everySecond(outside, "builders"));
        for (var row : Sheet.rows("consultation")) {
            int statement = round.statement(row.text("text"), StatementState.ACCEPTED);
            vote(round, statement, row, groups, random);
        }
        var plan = plan(Template.NEEDS, "needs", Adding.MODERATED_BEFORE, at(today.minusDays(26)));
        var id = held.write(lead, plan, List.of(), round, random);
        var asked = Stream.concat(staff.stream(), outside.stream());
        held.asked(id, asked.map(row -> person(row, present)).toList(), round);
        audit.record(lead, new RoundOpened(id.value(), plan.question()));
        audit.record(lead, new RoundClosed(id.value(), plan.question()));
        respond(lead, id);
    }

    private void respond(Workspace lead, RoundId round) {
        var rows = Sheet.rows("consultation");
        for (var statement : statements.all(lead, round)) {
            var row = rows.get(statement.position() - 1);
            if (row.has("disposition")) {
                responses.respond(
                        lead,
                        round,
                        statement.id().value(),
                        Disposition.valueOf(row.text("disposition")),
                        row.text("response"));
            }
        }
    }

    /// Everybody of the city who is a person: they are asked by name.
    private static List<Row> staff() {
        return Sheet.rows("people").stream()
                .filter(row -> !row.is("group", "builders") && !row.is("group", "residents"))
                .filter(row -> !Cast.organisation(row))
                .toList();
    }

    /// Residents and builders who are known are asked by name, too; every second one answers.
    private static List<Row> outside() {
        return Sheet.rows("people").stream()
                .filter(row -> row.is("group", "builders") || row.is("group", "residents"))
                .filter(row -> !Cast.organisation(row))
                .toList();
    }

    private static List<Row> everySecond(List<Row> outside, String group) {
        var of = outside.stream().filter(row -> row.is("group", group)).toList();
        return IntStream.range(0, of.size()).filter(i -> i % 2 == 0).mapToObj(of::get).toList();
    }

    /// All inspectors answer, and of the others so many that there are {@link #STAFF}; the silent
    /// are spread over the groups.
    private static List<Row> answering(List<Row> staff) {
        var answering = new ArrayList<Row>();
        int silent = staff.size() - STAFF;
        int others = 0;
        for (var row : staff) {
            if (!row.is("group", "inspectors") && ++others % EVERY == 0 && silent > 0) {
                silent--;
            } else {
                answering.add(row);
            }
        }
        return answering;
    }

    private static Held.Person person(Row row, Present present) {
        return new Held.Person(
                "LINK",
                present.person(row.text("name")).value(),
                present.group(row.text("group")).value(),
                row.text("role"));
    }

    /// The first ones came by a link of their own, the others by an open one.
    private static void add(
            Held round,
            List<String> groups,
            Present present,
            String group,
            int people,
            List<Row> named) {
        var one = new Held.Person("OPEN", null, present.group(group).value(), "");
        for (int i = 0; i < people; i++) {
            groups.add(group);
            round.person(i < named.size() ? person(named.get(i), present) : one);
        }
    }

    /// Inspectors are few, so their votes are told one by one; of all others the shares are.
    private static void vote(
            Held round, int statement, Row row, List<String> groups, Random random) {
        var few = new ArrayList<Integer>();
        var told = row.text("inspectors").split(" ");
        long inspectors = groups.stream().filter("inspectors"::equals).count();
        for (int i = 0; i < inspectors; i++) {
            int agree = Integer.parseInt(told[0]);
            few.add(i < agree ? 1 : i < agree + Integer.parseInt(told[1]) ? -1 : 0);
        }
        Collections.shuffle(few, random);
        for (int person = 0; person < groups.size(); person++) {
            var group = groups.get(person);
            if (group.equals("inspectors")) {
                round.vote(person, statement, few.removeLast());
            } else if (random.nextInt(100) < ANSWERED) {
                var outside = group.equals("residents") || group.equals("builders");
                var shares = row.text(outside ? group : "staff").split(" ");
                int drawn = random.nextInt(100);
                int agree = Integer.parseInt(shares[0]);
                int against = agree + Integer.parseInt(shares[1]);
                round.vote(person, statement, drawn < agree ? 1 : drawn < against ? -1 : 0);
            }
        }
    }

    private void pulse(Workspace lead, Present present, LocalDate today, Random random) {
        var round = new Held(at(today.minusDays(3)));
        for (int i = 1; i <= 3; i++) {
            round.statement(text("pulse." + i), StatementState.ACCEPTED);
        }
        var staff = staff();
        var answering = answering(staff);
        for (int i = 0; i < answering.size(); i += 2) {
            int person = round.person(person(answering.get(i), present));
            for (int j = 0; j < 3; j++) {
                round.vote(
                        person, j, random.nextInt(100) < 60 - 20 * j ? 1 : random.nextInt(3) - 1);
            }
            round.answer(new Held.Given(person, 0, 1 + random.nextInt(4), ""));
        }
        var plan = plan(Template.PULSE, "pulse", Adding.NOBODY, at(today.plusDays(11)));
        var id =
                held.write(
                        lead,
                        plan,
                        List.of(
                                new Question(
                                        0,
                                        QuestionKind.SCALE,
                                        text("pulse.ask"),
                                        text("pulse.low"),
                                        text("pulse.high"))),
                        round,
                        random);
        held.asked(id, staff.stream().map(row -> person(row, present)).toList(), round);
        audit.record(lead, new RoundOpened(id.value(), plan.question()));
    }

    private void draft(Workspace lead, LocalDate today) {
        var plan = plan(Template.TRUST_PULSE, "trust", Adding.NOBODY, at(today.plusDays(28)));
        RoundId id = rounds.make(lead, plan);
        var asked = new ArrayList<Question>();
        for (int i = 1; i <= 3; i++) {
            asked.add(
                    new Question(
                            0,
                            QuestionKind.SCALE,
                            text("trust." + i),
                            text("trust.low"),
                            text("trust.high")));
        }
        statements.ask(lead, id, asked);
    }

    private Plan plan(Template template, String text, Adding adding, OffsetDateTime closes) {
        return new Plan(
                template,
                text(text + ".question"),
                text(text + ".purpose"),
                text(text + ".promise"),
                Participation.CONSULT,
                "en",
                template == Template.NEEDS ? 5 : 1,
                adding,
                Naming.CONFIDENTIAL,
                Showing.AFTER_ANSWERING,
                false,
                5,
                50,
                closes,
                null);
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(9, 0).atOffset(ZoneOffset.UTC);
    }

    private String text(String key) {
        return Objects.requireNonNull(
                texts.getMessage("demonstration.hearing." + key, new Object[0], Locale.ENGLISH));
    }
}
