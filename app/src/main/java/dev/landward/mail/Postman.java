package dev.landward.mail;

import dev.landward.mail.Wire.Outcome;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries letters: decides whether one goes now, later, gathered or not at all, and hands it to
/// the mail server.
///
/// A letter is handed over at most once. Right before the server is told that the letter is
/// complete, a mark is stored; whoever finds a try with that mark and without an answer does not
/// try again by itself. All that can fail before that mark is tried again.
@Component
class Postman {

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(6),
                    Duration.ofHours(12));
    private static final Duration AWAY = Duration.ofSeconds(30);

    private final LetterTries attempts;
    private final LetterRows rows;
    private final Choices choices;
    private final Gatherings gatherings;
    private final LetterTokens tokens;
    private final Composer composer;
    private final Optional<Wire> wire;
    private final InstantSource clock;
    private final TransactionTemplate together;

    /// Until when a server that did not answer is left alone.
    private final AtomicReference<Instant> pause = new AtomicReference<>(Instant.MIN);

    @Autowired
    Postman(
            PlatformTransactionManager transactions,
            LetterTries attempts,
            LetterRows rows,
            Choices choices,
            Gatherings gatherings,
            LetterTokens tokens,
            Composer composer,
            @Value("${landward.mail.url:}") String url) {
        this(
                transactions,
                attempts,
                rows,
                choices,
                gatherings,
                tokens,
                composer,
                MailServer.of(url).map(Wire::new),
                InstantSource.system());
    }

    Postman(
            PlatformTransactionManager transactions,
            LetterTries attempts,
            LetterRows rows,
            Choices choices,
            Gatherings gatherings,
            LetterTokens tokens,
            Composer composer,
            Optional<Wire> wire,
            InstantSource clock) {
        this.attempts = attempts;
        this.rows = rows;
        this.choices = choices;
        this.gatherings = gatherings;
        this.tokens = tokens;
        this.composer = composer;
        this.wire = wire;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
    }

    /// Whether letters leave this machine at all.
    boolean sends() {
        return wire.isPresent();
    }

    /// Carries a letter as far as it goes now.
    ///
    /// @return when to try again, empty where nothing is left to be done
    Optional<Instant> carry(UUID id) {
        return rows.find(id)
                .filter(kept -> kept.state() == LetterState.WAITING)
                .flatMap(this::carry);
    }

    private Optional<Instant> carry(LetterRows.Kept kept) {
        if (attempts.endUnanswered(kept.id())) {
            return end(kept, LetterState.UNCLEAR);
        }
        if (kept.letter().urgent()) {
            return send(kept);
        }
        return switch (frequency(kept.letter())) {
            case NEVER -> end(kept, LetterState.MUTED);
            case DAILY -> gather(kept, Frequency.DAILY);
            case WEEKLY -> gather(kept, Frequency.WEEKLY);
            case AT_ONCE -> unlessQuiet(kept);
        };
    }

    /// A gathering and an entry for the calendar go as they are, unless their reader wants none.
    private Frequency frequency(Letter letter) {
        if (letter.organisation() == null) {
            return Frequency.AT_ONCE;
        }
        var chosen = choices.of(letter.to(), letter.organisation(), letter.topic());
        var alone = letter.topic().equals(Gatherings.TOPIC) || letter.invitation() != null;
        return alone && chosen != Frequency.NEVER ? Frequency.AT_ONCE : chosen;
    }

    private Optional<Instant> gather(LetterRows.Kept kept, Frequency frequency) {
        gatherings.add(kept, frequency, clock.instant());
        return Optional.empty();
    }

    private Optional<Instant> unlessQuiet(LetterRows.Kept kept) {
        var until = Quiet.until(choices.hours(kept.letter()), clock.instant());
        return until.isPresent() ? until : send(kept);
    }

    private Optional<Instant> send(LetterRows.Kept kept) {
        var standing = gatherings.standing(kept);
        return standing.isPresent() ? hand(standing.get()) : end(kept, LetterState.WITHHELD);
    }

    private Optional<Instant> hand(LetterRows.Kept kept) {
        if (wire.isEmpty()) {
            rows.move(kept.id(), LetterState.WAITING, LetterState.KEPT);
            return Optional.empty();
        }
        var paused = pause.get();
        return paused.isAfter(clock.instant()) ? Optional.of(paused) : send(kept, wire.get());
    }

    private Optional<Instant> send(LetterRows.Kept kept, Wire line) {
        var attempt = attempts.begin(kept.id());
        var outcome = tried(kept, line, attempt);
        return together.execute(_ -> {
            attempts.end(attempt, outcome.answer());
            return next(kept, outcome);
        });
    }

    private Optional<Instant> next(LetterRows.Kept kept, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken _ -> end(kept, LetterState.SENT);
            case Outcome.Refused _ -> end(kept, LetterState.GIVEN_UP);
            case Outcome.Unclear _ -> end(kept, LetterState.UNCLEAR);
            case Outcome.Later(_, boolean away) -> later(kept, away);
        };
    }

    private Outcome tried(LetterRows.Kept kept, Wire line, long attempt) {
        try {
            var letter = kept.letter();
            var token =
                    letter.urgent() || letter.organisation() == null ? "" : tokens.make(kept.id());
            var message =
                    composer.compose(line.session(), kept.id(), letter, token, clock.instant());
            return line.send(message, () -> attempts.handOver(attempt));
        } catch (MessagingException e) {
            return new Outcome.Refused(OneLine.of(String.valueOf(e.getMessage()), 500));
        }
    }

    private Optional<Instant> later(LetterRows.Kept kept, boolean away) {
        var now = clock.instant();
        if (away) {
            pause.set(now.plus(AWAY));
        }
        var tries = attempts.since(kept.id(), kept.since());
        return tries > PAUSES.size()
                ? end(kept, LetterState.GIVEN_UP)
                : Optional.of(now.plus(PAUSES.get(tries - 1)));
    }

    private Optional<Instant> end(LetterRows.Kept kept, LetterState state) {
        if (rows.move(kept.id(), LetterState.WAITING, state) && !state.stuck()) {
            rows.veil(kept.id(), kept.letter().parts());
        }
        return Optional.empty();
    }
}
