package dev.landward.consultation.imports;

import dev.landward.consultation.StatementState;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A round that was held, with all that was said in it, to be written at once.
public final class Held {

    /// A statement.
    ///
    /// @param text what it says, 1 to 400 characters
    /// @param state what was decided of it; none is merged
    /// @param author who wrote it, from 0, or `null` for the team
    public record Said(String text, StatementState state, @Nullable Integer author) {

        /// A statement of the team.
        ///
        /// @param text what it says, 1 to 400 characters
        /// @param state what was decided of it; none is merged
        public Said(String text, StatementState state) {
            this(text, state, null);
        }
    }

    /// Somebody who answered.
    ///
    /// @param way `LINK`, `OPEN`, `MEMBER`, `ROOM` or `IMPORT`
    /// @param stakeholder who they are in the register, or `null`
    /// @param grouping their group, or `null`
    /// @param role what they do, at most 200 characters
    public record Person(
            String way, @Nullable Long stakeholder, @Nullable Long grouping, String role) {

        /// Somebody of whom nothing is known but their votes.
        public static final Person UNKNOWN = new Person("IMPORT", null, null, "");
    }

    /// What somebody answered to a question.
    ///
    /// @param person who, from 0
    /// @param question which, from 0
    /// @param value on its scale, or `null`
    /// @param words what they wrote, at most 2,000 characters
    public record Given(int person, int question, @Nullable Integer value, String words) {}

    private final OffsetDateTime opened;
    private final List<Said> statements = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();
    private int[] voters = new int[1024];
    private int[] on = new int[1024];
    private byte[] values = new byte[1024];
    private int votes;

    /// Begins with nobody and nothing.
    ///
    /// @param opened when it opened; votes are dated so
    public Held(OffsetDateTime opened) {
        this.opened = opened;
    }

    /// Adds a statement.
    ///
    /// @param text what it says
    /// @param state what was decided of it
    /// @return its number here, from 0
    public int statement(String text, StatementState state) {
        statements.add(new Said(text, state));
        return statements.size() - 1;
    }

    /// Adds a statement that somebody wrote who answered; it waits for a decision.
    ///
    /// @param text what it says
    /// @param author who, by {@link #person}
    public void added(String text, int author) {
        statements.add(new Said(text, StatementState.WAITING, author));
    }

    /// Adds somebody who answered.
    ///
    /// @param person who
    /// @return their number here, from 0
    public int person(Person person) {
        people.add(person);
        return people.size() - 1;
    }

    /// Adds a vote; of several by one person on one statement the last counts.
    ///
    /// @param person who, by {@link #person}
    /// @param statement on what, by {@link #statement}
    /// @param value 1, −1 or 0
    public void vote(int person, int statement, int value) {
        if (votes == voters.length) {
            voters = java.util.Arrays.copyOf(voters, votes * 2);
            on = java.util.Arrays.copyOf(on, votes * 2);
            values = java.util.Arrays.copyOf(values, votes * 2);
        }
        voters[votes] = person;
        on[votes] = statement;
        values[votes++] = (byte) value;
    }

    /// Adds an answer to a question.
    ///
    /// @param answer which
    public void answer(Given answer) {
        given.add(answer);
    }

    /// Says when it opened.
    ///
    /// @return the moment
    public OffsetDateTime opened() {
        return opened;
    }

    /// Says how many statements there are.
    ///
    /// @return their number
    public int statements() {
        return statements.size();
    }

    List<Said> said() {
        return statements;
    }

    /// Lists those who answered.
    ///
    /// @return all, in their order
    public List<Person> people() {
        return people;
    }

    /// Lists the answers to questions.
    ///
    /// @return all
    public List<Given> given() {
        return given;
    }

    /// Says how many votes there are.
    ///
    /// @return their number, those that were changed too
    public int votes() {
        return votes;
    }

    int voter(int vote) {
        return voters[vote];
    }

    int on(int vote) {
        return on[vote];
    }

    short value(int vote) {
        return values[vote];
    }
}
