package dev.landward.accounts.wording;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Membership;
import dev.landward.accounts.OrganisationFounded;
import dev.landward.accounts.OrganisationId;
import dev.landward.accounts.Removals;
import dev.landward.web.Folded;
import dev.landward.web.Hint;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The words that an organisation avoids, and those that it prefers.
@Service
public class WordingGuide {

    private static final int LONG = 20_000;
    private static final String SELECT =
            """
            select t.id, t.term, t.better, t.why from accounts.wording_term t
            where t.organisation = :organisation and not exists (
              select from accounts.wording_term_removal r where r.wording_term = t.id)
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;

    WordingGuide(JdbcClient db, Audit audit, Removals removals) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
    }

    /// What a term is made of.
    ///
    /// @param term the word to avoid
    /// @param better what to say instead
    /// @param why why, perhaps empty
    record Draft(String term, String better, String why) {}

    /// Part of the transaction that sets the organisation up: it begins with our words.
    @EventListener
    void on(OrganisationFounded founded) {
        for (var line : usual()) {
            db.sql(
                            """
                            insert into accounts.wording_term
                              (organisation, term, term_key, better, why) values (?, ?, ?, ?, ?)
                            """)
                    .params(
                            founded.organisation(),
                            line[0],
                            Folded.words(line[0]),
                            line[1],
                            line[2])
                    .update();
        }
    }

    /// Lists the words to avoid.
    ///
    /// @param organisation whose
    /// @return the words, by the alphabet
    public List<Term> terms(OrganisationId organisation) {
        return db.sql(SELECT + " order by t.term_key")
                .param("organisation", organisation.value())
                .query(WordingGuide::term)
                .list();
    }

    /// Finds words to avoid in what somebody wrote.
    ///
    /// @param organisation whose guide
    /// @param texts what was written
    /// @return a hint for each word that is found
    public List<Hint> hints(OrganisationId organisation, Collection<String> texts) {
        var some = texts.stream().filter(text -> !text.isBlank() && text.length() <= LONG).toList();
        return some.isEmpty()
                ? List.of()
                : terms(organisation).stream()
                        .filter(term -> some.stream().anyMatch(term::in))
                        .map(Term::hint)
                        .toList();
    }

    Term find(Membership membership, long id) {
        return db.sql(SELECT + " and t.id = :id")
                .param("organisation", membership.organisation().value())
                .param("id", id)
                .query(WordingGuide::term)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Adds a word; one that is there is changed, and a removed one comes back.
    @Transactional
    public long add(Membership membership, Draft draft) {
        membership.require(Right.ADMINISTER);
        var id =
                db.sql(
                                """
                                insert into accounts.wording_term
                                  (organisation, term, term_key, better, why, added_by)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (organisation, term_key) do update set
                                  term = excluded.term, better = excluded.better, why = excluded.why
                                returning id
                                """)
                        .params(
                                membership.organisation().value(),
                                draft.term(),
                                Folded.words(draft.term()),
                                draft.better(),
                                draft.why(),
                                membership.account().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        removals.restore("accounts.wording_term", id);
        audit.record(membership, new WordingAdded(id, draft.term(), draft.better()));
        return id;
    }

    /// Changes what is said of a word.
    ///
    /// @return whether it is; not where the guide has that word already
    @Transactional
    public boolean change(Membership membership, long id, Draft draft) {
        membership.require(Right.ADMINISTER);
        find(membership, id);
        var changed =
                db.sql(
                                """
                                update accounts.wording_term t set term = :term, term_key = :key,
                                  better = :better, why = :why
                                where t.id = :id and not exists (
                                  select from accounts.wording_term o
                                  where o.organisation = t.organisation and o.term_key = :key
                                    and o.id <> t.id)
                                """)
                        .param("id", id)
                        .param("term", draft.term())
                        .param("key", Folded.words(draft.term()))
                        .param("better", draft.better())
                        .param("why", draft.why())
                        .update();
        if (changed > 0) {
            audit.record(membership, new WordingChanged(id, draft.term(), draft.better()));
        }
        return changed > 0;
    }

    @Transactional
    public void remove(Membership membership, long id) {
        membership.require(Right.ADMINISTER);
        var term = find(membership, id);
        removals.remove(membership, "accounts.wording_term", id);
        audit.record(membership, new WordingRemoved(id, term.term()));
    }

    @Transactional
    public void restore(Membership membership, long id) {
        membership.require(Right.ADMINISTER);
        if (!removals.restore("accounts.wording_term", id)) {
            throw new NotFound();
        }
        audit.record(membership, new WordingRestored(id, find(membership, id).term()));
    }

    private static List<String[]> usual() {
        try (var file =
                Objects.requireNonNull(WordingGuide.class.getResourceAsStream("wording.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        return new Term(
                row.getLong("id"),
                row.getString("term"),
                row.getString("better"),
                row.getString("why"));
    }
}
