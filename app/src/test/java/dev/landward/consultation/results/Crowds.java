package dev.landward.consultation.results;

import dev.landward.consultation.Plan;
import dev.landward.consultation.Question;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.StatementState;
import dev.landward.consultation.imports.Held;
import dev.landward.consultation.imports.HeldRounds;
import dev.landward.initiative.Workspace;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Rounds that many answered, for tests.
@Component
public class Crowds {

    private final HeldRounds rounds;
    private final TransactionOperations transaction;

    Crowds(HeldRounds rounds, TransactionOperations transaction) {
        this.rounds = rounds;
        this.transaction = transaction;
    }

    /// What a round was of.
    public record Of(Plan plan, List<Question> questions, Held held) {

        /// A round that was opened a week ago.
        public static Of plan(Plan plan, Question... questions) {
            return new Of(plan, List.of(questions), new Held(OffsetDateTime.now().minusDays(7)));
        }

        /// Statements of the team.
        public Of saying(String... texts) {
            for (var text : texts) {
                held.statement(text, StatementState.ACCEPTED);
            }
            return this;
        }

        /// People of a group of the register, each with a vote on every statement; 9 is no vote.
        public Of people(
                int people, @Nullable Long grouping, ToIntBiFunction<Integer, Integer> vote) {
            for (int i = 0; i < people; i++) {
                int person = held.person(new Held.Person("OPEN", null, grouping, ""));
                for (int j = 0; j < held.statements(); j++) {
                    int value = vote.applyAsInt(i, j);
                    if (value != 9) {
                        held.vote(person, j, value);
                    }
                }
            }
            return this;
        }

        /// A vote from which one in so many passes, the same at every run.
        public static int mostly(int value, int person, int statement, int of) {
            return new Random(1_000L * person + statement).nextInt(97) % of == 0 ? 0 : value;
        }

        /// People who answer the first question.
        public Of answering(int people, @Nullable Long grouping, int value, String words) {
            for (int i = 0; i < people; i++) {
                int person = held.person(new Held.Person("OPEN", null, grouping, ""));
                held.answer(new Held.Given(person, 0, value, words));
            }
            return this;
        }
    }

    /// Writes a round.
    ///
    /// @param workspace where
    /// @param round what it was
    /// @return its number
    public RoundId hold(Workspace workspace, Of round) {
        return transaction.execute(_ ->
                rounds.write(
                        workspace, round.plan(), round.questions(), round.held(), new Random(7)));
    }
}
