package dev.landward.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@LandwardTest
class SessionsTests {

    @Autowired FindByIndexNameSessionRepository<? extends Session> sessions;
    @Autowired JdbcClient db;

    @Test
    void aSessionInUseIsNotedOnceAMinute() {
        aSessionInUseIsNotedOnceAMinute(sessions);
    }

    private <S extends Session> void aSessionInUseIsNotedOnceAMinute(
            SessionRepository<S> sessions) {
        var session = sessions.createSession();
        var start = Instant.now();
        session.setLastAccessedTime(start);
        sessions.save(session);
        var id = session.getId();

        use(sessions, id, start.plusSeconds(30));
        assertThat(lastUse(id)).isEqualTo(start.toEpochMilli());
        use(sessions, id, start.plusSeconds(90));
        assertThat(lastUse(id)).isEqualTo(start.plusSeconds(90).toEpochMilli());
    }

    @Test
    void aSessionGetsItsNewIdAtOnce() {
        aSessionGetsItsNewIdAtOnce(sessions);
    }

    private <S extends Session> void aSessionGetsItsNewIdAtOnce(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        var old = session.getId();
        var again = Objects.requireNonNull(sessions.findById(old));
        var renewed = again.changeSessionId();
        sessions.save(again);
        assertThat(sessions.findById(old)).isNull();
        assertThat(sessions.findById(renewed)).isNotNull();
    }

    @Test
    void anEndedSessionIsGone() {
        anEndedSessionIsGone(sessions);
    }

    private <S extends Session> void anEndedSessionIsGone(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        session.setMaxInactiveInterval(Duration.ofSeconds(1));
        session.setLastAccessedTime(Instant.now().minusSeconds(5));
        sessions.save(session);
        assertThat(sessions.findById(session.getId())).isNull();
    }

    private <S extends Session> void use(SessionRepository<S> sessions, String id, Instant at) {
        var session = Objects.requireNonNull(sessions.findById(id));
        session.setLastAccessedTime(at);
        sessions.save(session);
    }

    private long lastUse(String id) {
        return db.sql("select last_access_time from web.spring_session where session_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
