package dev.landward.mail;

import dev.landward.web.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Letters that go together, once a day or once a week, to whoever wants them so.
@Component
class Gatherings {

    /// The topic of a letter that gathers others.
    static final String TOPIC = "gathering";

    private final JdbcClient db;
    private final LetterRows rows;
    private final Choices choices;
    private final List<Recall> recalls;
    private final Rounds rounds;
    private final Texts texts;
    private final TransactionTemplate together;

    Gatherings(
            JdbcClient db,
            LetterRows rows,
            Choices choices,
            List<Recall> recalls,
            Rounds rounds,
            Texts texts,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.rows = rows;
        this.choices = choices;
        this.recalls = recalls;
        this.rounds = rounds;
        this.texts = texts;
        this.together = new TransactionTemplate(transactions);
    }

    private record Round(String key, long organisation, Frequency frequency) {}

    /// Puts a letter by until its reader's next morning.
    void add(LetterRows.Kept kept, Frequency frequency, Instant now) {
        together.executeWithoutResult(_ -> {
            rows.move(kept.id(), LetterState.WAITING, LetterState.GATHERING);
            var at =
                    Quiet.morning(choices.hours(kept.letter()), frequency == Frequency.WEEKLY, now);
            rounds.gather(round(kept.letter(), frequency), at);
        });
    }

    /// Sends what was gathered for somebody; what they want less often by now stays.
    void send(long number) {
        send(number, InstantSource.system().instant());
    }

    void send(long number, Instant now) {
        round(number).ifPresent(round -> send(number, round, now));
    }

    private void send(long number, Round round, Instant now) {
        var ready = new ArrayList<LetterRows.Kept>();
        for (var kept : gathered(round)) {
            var letter = kept.letter();
            var wanted = choices.of(letter.to(), round.organisation(), letter.topic());
            if (wanted == Frequency.NEVER) {
                rows.move(kept.id(), LetterState.GATHERING, LetterState.MUTED);
            } else if (wanted.compareTo(round.frequency()) > 0) {
                add(kept, wanted, now);
            } else if (stands(letter)) {
                ready.add(kept);
            } else {
                rows.move(kept.id(), LetterState.GATHERING, LetterState.WITHHELD);
            }
        }
        if (!ready.isEmpty()) {
            together.executeWithoutResult(_ -> send(number, round, ready, now));
        }
    }

    /// Looks again at a letter that is about to go: what it tells of may no longer stand. Of one
    /// that gathers several, only those go that do.
    ///
    /// @return the letter as it goes, empty where nothing of it stands
    Optional<LetterRows.Kept> standing(LetterRows.Kept kept) {
        if (!kept.letter().topic().equals(TOPIC)) {
            return Optional.of(kept).filter(one -> stands(one.letter()));
        }
        var members = members(kept.id());
        var left = members.stream().filter(member -> stands(member.letter())).toList();
        var known = members.stream().mapToInt(one -> 1 + one.letter().parts().size()).sum();
        if (left.size() == members.size() || known != kept.letter().parts().size()) {
            return Optional.of(kept);
        }
        together.executeWithoutResult(_ -> shrink(kept, members, left));
        return left.isEmpty() ? Optional.empty() : rows.find(kept.id());
    }

    private boolean stands(Letter letter) {
        return recalls.stream().allMatch(recall -> recall.stands(letter));
    }

    /// Each stands in the whole with a heading before its parts, in the order in which they are
    /// read here; what was secret is only in the whole.
    private void shrink(
            LetterRows.Kept whole, List<LetterRows.Kept> members, List<LetterRows.Kept> left) {
        var parts = new ArrayList<Part>();
        int from = 0;
        for (var member : members) {
            int to = from + 1 + member.letter().parts().size();
            if (left.contains(member)) {
                parts.addAll(whole.letter().parts().subList(from, to));
            } else {
                rows.move(member.id(), LetterState.GATHERED, LetterState.WITHHELD);
            }
            from = to;
        }
        var about = whole.letter().about();
        db.sql("update mail.letter set parts = ?::jsonb, subject = ? where id = ?")
                .params(
                        rows.written(parts),
                        subject(frequency(about), left.size(), whole.letter().language()),
                        whole.id())
                .update();
    }

    private List<LetterRows.Kept> members(UUID whole) {
        return db.sql(
                        """
                        select * from mail.letter where gathered_in = ? and state = 'GATHERED'
                        order by put_at, id
                        """)
                .param(whole)
                .query(rows::kept)
                .list();
    }

    private void send(long number, Round round, List<LetterRows.Kept> ready, Instant now) {
        var whole = UUID.randomUUID();
        var letter = whole(number, round, ready, now);
        db.sql(
                        """
                        insert into mail.letter (id, organisation, email, email_key, name, about,
                          urgent, language, topic, subject, parts)
                        values (:id, :organisation, :email, :key, :name, :about, false, :language,
                          :topic, :subject, :parts::jsonb)
                        """)
                .param("id", whole)
                .param("organisation", round.organisation())
                .param("email", letter.to().email())
                .param("key", round.key())
                .param("name", letter.to().name())
                .param("about", letter.about())
                .param("language", letter.language().toLanguageTag())
                .param("topic", letter.topic())
                .param("subject", letter.subject())
                .param("parts", rows.written(letter.parts()))
                .update();
        for (var kept : ready) {
            rows.move(kept.id(), LetterState.GATHERING, LetterState.GATHERED);
            rows.veil(kept.id(), kept.letter().parts());
            db.sql("update mail.letter set gathered_in = ? where id = ?")
                    .params(whole, kept.id())
                    .update();
        }
        rounds.carry(whole);
    }

    private Letter whole(long number, Round round, List<LetterRows.Kept> ready, Instant now) {
        var latest = ready.getLast().letter();
        var parts = new ArrayList<Part>();
        for (var kept : ready) {
            parts.add(new Part.Heading(kept.letter().subject()));
            parts.addAll(kept.letter().parts());
        }
        return new Letter(
                round.organisation(),
                latest.to(),
                "gathering/%d/%s".formatted(number, now),
                false,
                latest.language(),
                subject(round.frequency(), ready.size(), latest.language()),
                parts,
                TOPIC,
                null);
    }

    private String subject(Frequency frequency, int many, Locale language) {
        return texts.getMessage(
                "mail.gathering." + frequency.name().toLowerCase(Locale.ROOT),
                new Object[] {many},
                language);
    }

    /// A gathering is about its round: `gathering/7/2026-03-05T08:00:00Z`.
    private Frequency frequency(String about) {
        return round(Long.parseLong(about.split("/", 3)[1]))
                .map(Round::frequency)
                .orElse(Frequency.DAILY);
    }

    private List<LetterRows.Kept> gathered(Round round) {
        return db.sql(
                        """
                        select * from mail.letter where email_key = ? and organisation = ?
                          and state = 'GATHERING' order by put_at, id limit 200
                        """)
                .params(round.key(), round.organisation())
                .query(rows::kept)
                .list();
    }

    private long round(Letter letter, Frequency frequency) {
        return db.sql(
                        """
                        insert into mail.round (email_key, organisation, frequency) values (?, ?, ?)
                        on conflict (email_key, organisation, frequency)
                        do update set frequency = excluded.frequency returning id
                        """)
                .param(letter.to().key())
                .param(letter.organisation())
                .param(frequency.name())
                .query(Long.class)
                .single();
    }

    /// Empty where its reader was forgotten.
    private Optional<Round> round(long number) {
        return db.sql("select email_key, organisation, frequency from mail.round where id = ?")
                .param(number)
                .query((row, _) ->
                        new Round(
                                row.getString(1),
                                row.getLong(2),
                                Frequency.valueOf(row.getString(3))))
                .optional();
    }
}
