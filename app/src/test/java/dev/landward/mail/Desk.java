package dev.landward.mail;

import dev.landward.web.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts letters into the outbox and carries them by hand, at a time that the test sets.
class Desk {

    private final JdbcClient db;
    private final LetterRows rows;
    private final LetterTries tries;
    private final Choices choices;
    private final LetterTokens tokens;
    private final Composer composer;
    private final Texts texts;
    private final ObjectProvider<Recall> recalls;
    private final PlatformTransactionManager transactions;

    /// What was ordered and is not done by itself.
    final List<UUID> ordered = new ArrayList<>();

    /// The gatherings that were ordered, and for when.
    final List<Gathering> gatherings = new ArrayList<>();

    Instant now = Instant.parse("2026-03-04T12:00:00Z");

    Desk(BeanFactory beans) {
        db = beans.getBean(JdbcClient.class);
        rows = beans.getBean(LetterRows.class);
        tries = beans.getBean(LetterTries.class);
        choices = beans.getBean(Choices.class);
        tokens = beans.getBean(LetterTokens.class);
        composer = beans.getBean(Composer.class);
        texts = beans.getBean(Texts.class);
        recalls = beans.getBeanProvider(Recall.class);
        transactions = beans.getBean(PlatformTransactionManager.class);
    }

    record Gathering(long round, Instant at) {}

    private final Rounds byHand =
            new Rounds() {
                @Override
                public void carry(UUID letter) {
                    ordered.add(letter);
                }

                @Override
                public void gather(long round, Instant at) {
                    gatherings.add(new Gathering(round, at));
                }
            };

    /// A letter to somebody new.
    static Letter letter(String name) {
        return to(name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org");
    }

    static Letter to(String email) {
        return new Letter(
                        7L,
                        new Address(email, "Ines"),
                        "thing/" + UUID.randomUUID(),
                        false,
                        Locale.ENGLISH,
                        "The phase Learn is closed",
                        List.of(
                                new Part.Paragraph("Omar closed it."),
                                new Part.Action("See the phase", "/initiatives/7/phases/learn")))
                .of("phases");
    }

    static Letter urgent(Letter letter) {
        return new Letter(
                letter.organisation(),
                letter.to(),
                letter.about(),
                true,
                letter.language(),
                letter.subject(),
                letter.parts());
    }

    /// Puts a letter into the outbox.
    ///
    /// @return its number, empty where its reader has one about the same
    Optional<UUID> put(Letter letter) {
        int before = ordered.size();
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> new Outbox(db, rows, byHand).put(letter));
        return ordered.size() > before ? Optional.of(ordered.getLast()) : Optional.empty();
    }

    Postman postman(Wire wire) {
        return new Postman(
                transactions,
                tries,
                rows,
                choices,
                gatherings(),
                tokens,
                composer,
                Optional.of(wire),
                (InstantSource) () -> now);
    }

    Gatherings gatherings() {
        return new Gatherings(
                db, rows, choices, recalls.stream().toList(), byHand, texts, transactions);
    }

    LetterState state(UUID letter) {
        return rows.find(letter).orElseThrow().state();
    }

    List<LetterTries.Attempt> tries(UUID letter) {
        return tries.of(letter);
    }
}
