package dev.landward.accounts.signin;

import dev.landward.web.Kept;
import dev.landward.web.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Makes the pages on which one signs in, with whatever is kept of a form meanwhile.
@Component
class Doors {

    private static final int MOMENT = 5;
    private static final String BUSY = "signin.busy";

    private final OutsideRoutes outside;
    private final Site site;
    private final JdbcClient db;

    Doors(OutsideRoutes outside, Site site, JdbcClient db) {
        this.outside = outside;
        this.site = site;
        this.db = db;
    }

    String show(
            String email, Door.@Nullable Problem problem, HttpServletRequest request, Model page) {
        keep(request, page);
        var busy = problem != null && problem.key().equals(BUSY);
        var door = new Door(email, problem, !busy && first(), outside.services(), site.host());
        page.addAttribute("door", door);
        return "accounts/signin/sign-in";
    }

    /// What was typed elsewhere stays with the page, whichever way of signing in it shows.
    static void keep(HttpServletRequest request, Model page) {
        if (Kept.in(request)) {
            page.addAttribute("kept", Kept.of(request));
        }
    }

    /// Says what went wrong, and sets the answer's status.
    ///
    /// @param wrong the key of the sentence for what does not match
    Door.Problem problem(Outcome outcome, String wrong, HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.In _ -> throw new IllegalArgumentException("nothing went wrong");
            case Outcome.Wrong _ -> problem(wrong, 0, HttpStatus.UNPROCESSABLE_CONTENT, response);
            case Outcome.Over _ ->
                    problem("signin.code.over", 0, HttpStatus.UNPROCESSABLE_CONTENT, response);
            case Outcome.Wait wait -> wait(wait, response);
            case Outcome.Busy _ -> {
                response.setHeader("Retry-After", String.valueOf(MOMENT));
                yield problem(BUSY, 0, HttpStatus.SERVICE_UNAVAILABLE, response);
            }
        };
    }

    Door.Problem wait(Outcome.Wait wait, HttpServletResponse response) {
        response.setHeader("Retry-After", String.valueOf(Math.max(1, wait.left().toSeconds())));
        return problem("signin.wait", wait.minutes(), HttpStatus.TOO_MANY_REQUESTS, response);
    }

    private static Door.Problem problem(
            String key, long minutes, HttpStatus status, HttpServletResponse response) {
        response.setStatus(status.value());
        return new Door.Problem(key, minutes);
    }

    /// Until the first administrator has a password of their own, the page says where theirs is.
    private boolean first() {
        return db.sql(
                        """
                        select not exists (select from accounts.sign_in_event e
                          where e.what = 'PASSWORD_CHANGED'
                            and e.account = (select min(id) from accounts.account))
                        """)
                .query(Boolean.class)
                .single();
    }
}
