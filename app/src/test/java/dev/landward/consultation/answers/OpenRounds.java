package dev.landward.consultation.answers;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.consultation.Asking;
import dev.landward.consultation.Question;
import dev.landward.consultation.QuestionKind;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementId;
import dev.landward.consultation.Statements;
import dev.landward.initiative.Workspace;
import dev.landward.links.Links;
import dev.landward.links.Made;
import dev.landward.links.Wanted;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rounds that are open, with three statements and three questions, for tests of how people answer.
@Component
class OpenRounds {

    private final Town town;
    private final Register register;
    private final Rounds rounds;
    private final Statements statements;
    private final Links links;
    private final JdbcClient db;

    OpenRounds(
            Town town,
            Register register,
            Rounds rounds,
            Statements statements,
            Links links,
            JdbcClient db) {
        this.town = town;
        this.register = register;
        this.rounds = rounds;
        this.statements = statements;
        this.links = links;
        this.db = db;
    }

    OpenRound make() {
        var ines = town.person("Ines");
        var city = town.organisation("Harrow Falls", ines);
        var permits = register.initiative(city, ines);
        var round = rounds.make(permits, Asking.of("What must the new system do?"));
        var asked =
                statements.add(
                        permits,
                        round,
                        List.of(
                                "Inspections must work without signal.",
                                "One fee schedule for the whole city.",
                                "Builders see where their permit is."));
        statements.ask(
                permits,
                round,
                List.of(
                        new Question(
                                0, QuestionKind.SLIDER, "Replace it?", "Keep it", "Replace it"),
                        new Question(0, QuestionKind.SCALE, "How sure?", "Not", "Very"),
                        new Question(0, QuestionKind.WORDS, "What else?", "", "")));
        rounds.open(permits, round);
        return new OpenRound(links, db, city, permits, round, asked);
    }

    /// A round that is open.
    record OpenRound(
            Links links,
            JdbcClient db,
            Membership city,
            Workspace permits,
            RoundId round,
            List<StatementId> asked) {

        OpenRound another(RoundId other) {
            return new OpenRound(links, db, city, permits, other, asked);
        }

        Made personal(String name) {
            return links.make(permits, Wanted.round(round.value(), name, "", ""));
        }

        /// A link for whoever has it.
        Made open() {
            return personal("");
        }

        /// Somebody of the register, asked by a link of their own.
        Made asks(StakeholderId somebody, String email) {
            var made = links.make(permits, Wanted.round(round.value(), "Ana Torres", email, ""));
            db.sql(
                            """
                            insert into consultation.asked (round, stakeholder, role, link)
                            values (?, ?, ?, ?)
                            """)
                    .params(round.value(), somebody.value(), "Inspector", made.id().value())
                    .update();
            return made;
        }

        List<Integer> values(StatementId statement) {
            return db.sql("select value from consultation.vote where statement = ? order by id")
                    .param(statement.value())
                    .query((row, _) -> row.getInt(1))
                    .list();
        }

        long count(String table) {
            return db.sql("select count(*) from consultation." + table + " where round = ?")
                    .param(round.value())
                    .query(Long.class)
                    .single();
        }
    }

    static String vote(long n, StatementId statement, int value) {
        return "{\"n\":%d,\"statement\":%d,\"value\":%d}".formatted(n, statement.value(), value);
    }

    static String rest(Made made, String page) {
        return "/guest/" + made.id().value() + "/round" + page;
    }
}
