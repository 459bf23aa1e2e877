package dev.landward.consultation.results;

import dev.landward.accounts.Actor;
import dev.landward.accounts.Audit;
import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps from what a result was computed, and computes it again: the same numbers, or it says that
/// they are others.
@Service
public class Records {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Audit audit;
    private final Ballots ballots;

    Records(JdbcClient db, JsonMapper json, Audit audit, Ballots ballots) {
        this.db = db;
        this.json = json;
        this.audit = audit;
        this.ballots = ballots;
    }

    /// A result that was kept.
    ///
    /// @param id its number
    /// @param moment up to where the round was heard
    /// @param seed of the analysis
    /// @param minimum the smallest group that was shown
    /// @param formula how it was computed
    /// @param people how many voted
    /// @param digest of all its figures, in hexadecimal
    /// @param at when it was kept
    public record Kept(
            long id,
            Moment moment,
            long seed,
            int minimum,
            String formula,
            int people,
            String digest,
            OffsetDateTime at) {

        /// The digest as people compare it.
        ///
        /// @return its first twelve signs
        public String mark() {
            return digest.substring(0, 12);
        }
    }

    /// Keeps a result.
    ///
    /// @param actor in whose name
    /// @param result which
    /// @return its number
    @Transactional
    public long keep(Actor actor, Result result) {
        var moment = result.moment();
        var id =
                db.sql(
                                """
                                insert into consultation.record (round, last_vote, last_ruling,
                                  last_statement, seed, minimum, formula, people, votes, letters, digest)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) returning id
                                """)
                        .params(
                                result.round().id().value(),
                                moment.lastVote(),
                                moment.lastRuling(),
                                moment.lastStatement(),
                                result.map().settings().seed(),
                                result.round().plan().minimum(),
                                Result.FORMULA,
                                result.map().voters(),
                                moment.votes(),
                                json.writeValueAsString(new TreeMap<>(result.map().letters())),
                                digest(result))
                        .query((row, _) -> row.getLong(1))
                        .single();
        audit.record(actor, new ResultKept(result.round().id().value(), result.map().voters()));
        return id;
    }

    /// Lists what was kept of a round.
    ///
    /// @param round which; the caller has made sure that the viewer may see it
    /// @return the latest first
    public List<Kept> of(RoundId round) {
        return db.sql("select * from consultation.record where round = ? order by id desc")
                .param(round.value())
                .query(Records::kept)
                .list();
    }

    /// Computes a result again from its record.
    ///
    /// @param round which; the caller has made sure that the viewer may see it
    /// @param id which of its records
    /// @return whether all figures are the same
    /// @throws NotFound where the round has no such record
    public boolean same(Round round, long id) {
        var kept = of(round.id()).stream().filter(one -> one.id() == id).findFirst();
        var record = kept.orElseThrow(NotFound::new);
        return HexFormat.of().formatHex(digest(again(round, record))).equals(record.digest());
    }

    Result again(Round round, Kept record) {
        var read = ballots.read(round, record.moment());
        return Result.of(round, read, letters(record.id()), record.seed());
    }

    /// The letters that people had in the latest record.
    Map<Long, String> letters(RoundId round) {
        return of(round).stream().findFirst().map(one -> letters(one.id())).orElse(Map.of());
    }

    private Map<Long, String> letters(long record) {
        var text =
                db.sql("select letters from consultation.record where id = ?")
                        .param(record)
                        .query(String.class)
                        .single();
        var letters = new HashMap<Long, String>();
        json.readValue(text, new TypeReference<Map<String, String>>() {})
                .forEach((person, letter) -> letters.put(Long.valueOf(person), letter));
        return letters;
    }

    /// A digest of every figure, in an order that depends on nothing but the round.
    static byte[] digest(Result result) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var map = result.map();
            add(digest, map.people(), map.voters(), map.onMap(), map.reading());
            for (var line : result.lines()) {
                var one = line.statement();
                add(digest, line.position(), one.counts(), one.byGroup(), one.first());
                add(digest, one.second(), one.bridging(), one.product(), one.divisive());
            }
            for (var group : map.groups()) {
                add(digest, group.letter(), group.size(), group.stability(), group.silhouette());
                group.represents()
                        .forEach(one -> {
                            add(digest, result.line(one.statement()).position(), one.side());
                            add(
                                    digest,
                                    one.successes(),
                                    one.trials(),
                                    one.probability(),
                                    one.ratioZ());
                        });
            }
            var read = result.read();
            map.places()
                    .sorted(java.util.Comparator.comparingInt(place -> read.number(place.person())))
                    .forEach(place ->
                            add(
                                    digest,
                                    read.number(place.person()),
                                    place.x(),
                                    place.y(),
                                    place.group().orElse("")));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, Object... figures) {
        digest.update((Arrays.toString(figures) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"),
                new Moment(
                        row.getLong("last_vote"),
                        row.getLong("votes"),
                        row.getLong("last_ruling"),
                        row.getLong("last_statement")),
                row.getLong("seed"),
                row.getInt("minimum"),
                row.getString("formula"),
                row.getInt("people"),
                HexFormat.of().formatHex(row.getBytes("digest")),
                row.getObject("at", OffsetDateTime.class));
    }
}
