package dev.landward.web;

import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/// How sign-ins are kept.
@Configuration(proxyBeanMethods = false)
class Sessions {

    /// Notes that a session is in use at most once a minute: otherwise every page that is only read
    /// would cost a write, and a wait for the disk.
    private static final String USED =
            """
            with used (session_id, at, span, expiry, person, id) as
              (values (?, ?::bigint, ?::int, ?::bigint, ?::text, ?))
            update web.spring_session s
            set session_id = u.session_id, last_access_time = u.at, max_inactive_interval = u.span,
                expiry_time = u.expiry, principal_name = u.person
            from used u
            where s.primary_id = u.id
              and (u.at - s.last_access_time > 60000 or u.session_id <> s.session_id
                or u.span <> s.max_inactive_interval or u.person is distinct from s.principal_name)
            """;

    /// Each statement by itself: a page is read with one look at its session, not with three calls;
    /// a sign-in that is cut off half-way is none.
    @Bean(name = "springSessionTransactionOperations", defaultCandidate = false)
    TransactionOperations eachStatementByItself() {
        return TransactionOperations.withoutTransaction();
    }

    /// Behind a proxy the program itself does not see that browsers come by TLS.
    @Bean
    DefaultCookieSerializerCustomizer onlyByTls(Site site) {
        return cookie -> {
            if (site.secure()) {
                cookie.setUseSecureCookie(true);
            }
        };
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> usedOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(USED);
    }
}
