package dev.landward.mail;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The letters of an organisation, as its administrators may see them: without the codes and the
/// secret addresses in them.
@Service
public class LetterBook {

    private final JdbcClient db;
    private final LetterRows rows;
    private final LetterTries attempts;
    private final Rendering rendering;
    private final Postman postman;
    private final Rounds rounds;

    LetterBook(
            JdbcClient db,
            LetterRows rows,
            LetterTries attempts,
            Rendering rendering,
            Postman postman,
            Rounds rounds) {
        this.db = db;
        this.rows = rows;
        this.attempts = attempts;
        this.rendering = rendering;
        this.postman = postman;
        this.rounds = rounds;
    }

    /// A letter in a list.
    ///
    /// @param id its number
    /// @param email whom it goes to
    /// @param subject its subject
    /// @param state where it is on its way
    /// @param putAt when it was written
    /// @param since since when it stands there
    /// @param tries how often it was tried
    /// @param answer what the mail server said last, or an empty text
    public record Line(
            UUID id,
            String email,
            String subject,
            LetterState state,
            OffsetDateTime putAt,
            OffsetDateTime since,
            int tries,
            String answer) {}

    /// A try to send a letter.
    ///
    /// @param at when it began
    /// @param ended whether the mail server answered
    /// @param answer what it said
    public record Try(OffsetDateTime at, boolean ended, String answer) {}

    /// A letter that was opened.
    ///
    /// @param line what the list says of it
    /// @param text what it says as text
    /// @param tries every try to send it
    /// @param veiled whether what only its reader may know is forgotten, so that it is not sent
    ///   again
    public record Opened(Line line, String text, List<Try> tries, boolean veiled) {

        /// Says whether it stopped on its way and can go on.
        ///
        /// @return whether it can be sent again
        public boolean sendable() {
            return line.state().stuck() && !veiled;
        }
    }

    /// Says whether letters leave this machine.
    ///
    /// @return whether a mail server is set
    public boolean sent() {
        return postman.sends();
    }

    /// Lists letters.
    ///
    /// @param organisation whose
    /// @param state only those that stand there, or `null` for all
    /// @param from how many to leave out
    /// @param count at most so many
    /// @return the letters, the latest first
    public List<Line> list(long organisation, @Nullable LetterState state, int from, int count) {
        return lines(
                """
                 and (:state::text is null or l.state = :state)
                order by l.put_at desc, l.id offset :from limit :count
                """,
                organisation,
                state,
                null,
                from,
                count);
    }

    /// Opens a letter.
    ///
    /// @param organisation whose it is
    /// @param id its number
    /// @return the letter, where the organisation has it
    public Optional<Opened> open(long organisation, UUID id) {
        return lines(" and l.id = :id", organisation, null, id, 0, 1).stream()
                .findFirst()
                .flatMap(line ->
                        rows.find(id)
                                .map(kept ->
                                        new Opened(
                                                line,
                                                rendering.text(veiled(kept.letter()), ""),
                                                attempts.of(id).stream()
                                                        .map(one ->
                                                                new Try(
                                                                        one.begunAt(),
                                                                        one.endedAt() != null,
                                                                        one.answer()))
                                                        .toList(),
                                                kept.veiled())));
    }

    /// Shows a letter as mail programs do.
    ///
    /// @param organisation whose it is
    /// @param id its number
    /// @return a page, where the organisation has the letter
    public Optional<String> page(long organisation, UUID id) {
        return rows.find(id)
                .map(LetterRows.Kept::letter)
                .filter(letter -> java.util.Objects.equals(letter.organisation(), organisation))
                .map(letter -> rendering.html(veiled(letter), ""));
    }

    /// Sends a letter again that stopped on its way, unless what is secret in it is forgotten.
    ///
    /// @param organisation whose it is
    /// @param id its number
    /// @return whether there was one to be sent again
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean again(long organisation, UUID id) {
        var letter =
                rows.find(id)
                        .filter(kept ->
                                java.util.Objects.equals(
                                        kept.letter().organisation(), organisation))
                        .filter(kept -> kept.state().stuck() && !kept.veiled());
        letter.filter(kept -> rows.move(id, kept.state(), LetterState.WAITING))
                .ifPresent(_ -> rounds.carry(id));
        return letter.isPresent();
    }

    /// Forgets letters that stopped half a year ago, and what is secret in those of last week that
    /// nobody sent.
    int forget() {
        db.sql(
                        """
                        select * from mail.letter where state in ('KEPT', 'GIVEN_UP', 'UNCLEAR')
                          and since < now() - interval '7 days' and veiled_at is null
                        """)
                .query(rows::kept)
                .list()
                .forEach(kept -> rows.veil(kept.id(), kept.letter().parts()));
        return db.sql(
                        """
                        delete from mail.letter where state not in ('WAITING', 'GATHERING')
                          and since < now() - interval '180 days'
                        """)
                .update();
    }

    private List<Line> lines(
            String rest,
            long organisation,
            @Nullable LetterState state,
            @Nullable UUID id,
            int from,
            int count) {
        return db.sql(
                        """
                        select l.id, l.email, l.subject, l.state, l.put_at, l.since,
                          (select count(*) from mail.attempt a where a.letter = l.id) as tries,
                          coalesce((select a.answer from mail.attempt a where a.letter = l.id
                            order by a.id desc limit 1), '') as answer
                        from mail.letter l where l.organisation = :organisation
                        """
                                + rest)
                .param("organisation", organisation)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("id", id, Types.OTHER)
                .param("from", from)
                .param("count", count)
                .query((row, _) ->
                        new Line(
                                row.getObject("id", UUID.class),
                                row.getString("email"),
                                row.getString("subject"),
                                LetterState.valueOf(row.getString("state")),
                                row.getObject("put_at", OffsetDateTime.class),
                                row.getObject("since", OffsetDateTime.class),
                                row.getInt("tries"),
                                row.getString("answer")))
                .list();
    }

    private static Letter veiled(Letter letter) {
        return new Letter(
                letter.organisation(),
                letter.to(),
                letter.about(),
                letter.urgent(),
                letter.language(),
                letter.subject(),
                Veil.over(letter.parts()),
                letter.topic(),
                letter.invitation());
    }
}
