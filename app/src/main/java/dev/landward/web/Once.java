package dev.landward.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Lets a form or a call act once, however often it arrives.
///
/// Each carries a key. The first transaction of a request that changes anything stores the key, so
/// that the key and the change are kept or lost together; a later request with the same key changes
/// nothing and is led to where the first one led.
@Component
public class Once {

    /// The name of the field that carries the key; a call may use the header `Idempotency-Key`.
    public static final String FIELD = "_once";

    private static final String KEY = Once.class.getName() + ".key";
    private static final String CLAIMED = Once.class.getName() + ".claimed";

    private final JdbcClient db;

    Once(JdbcClient db) {
        this.db = db;
    }

    /// Stores the key of the current request in the current transaction; outside of a request it
    /// does nothing.
    ///
    /// @throws AlreadyDone where another request has acted with the same key
    public void claim() {
        if (!(RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes current)) {
            return;
        }
        var request = current.getRequest();
        if (!(request.getAttribute(KEY) instanceof UUID key)
                || request.getAttribute(CLAIMED) != null) {
            return;
        }
        try {
            db.sql("insert into web.request_key (key, person) values (?, ?)")
                    .params(key, person(request))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new AlreadyDone(e);
        }
        request.setAttribute(CLAIMED, true);
        forgetOnRollback(request);
    }

    /// Remembers the key that a request carries.
    ///
    /// @return whether there is one
    boolean carry(HttpServletRequest request) {
        var key = key(request);
        request.setAttribute(KEY, key);
        return key != null;
    }

    /// Finds where the first request with this key led, if there was one.
    Optional<String> earlier(HttpServletRequest request) {
        return db.sql(
                        "select coalesce(location, '/') from web.request_key where key = ? and person = ?")
                .params(request.getAttribute(KEY), person(request))
                .query(String.class)
                .optional();
    }

    /// Keeps where the request led, for one that repeats it.
    void remember(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(CLAIMED) != null && response.getHeader("Location") != null) {
            db.sql("update web.request_key set location = ? where key = ?")
                    .params(response.getHeader("Location"), request.getAttribute(KEY))
                    .update();
        }
    }

    /// Drops keys that nobody will send again.
    ///
    /// @return how many
    int forget() {
        return db.sql("delete from web.request_key where acted_at < now() - interval '7 days'")
                .update();
    }

    private static void forgetOnRollback(HttpServletRequest request) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        if (status != STATUS_COMMITTED) {
                            request.removeAttribute(CLAIMED);
                        }
                    }
                });
    }

    private static @Nullable UUID key(HttpServletRequest request) {
        var header = request.getHeader("Idempotency-Key");
        var text = header == null ? request.getParameter(FIELD) : header;
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String person(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    /// The same form or call has acted before.
    public static final class AlreadyDone extends RuntimeException {

        private static final long serialVersionUID = 1;

        AlreadyDone(Throwable cause) {
            super(cause);
        }
    }
}
