package dev.landward.accounts.signin;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the letters that wait for somebody.
@Component
public class Mailbox {

    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4}");
    private static final Pattern PATH = Pattern.compile("/invitations/([\\w-]+)");

    private final JdbcClient db;

    Mailbox(JdbcClient db) {
        this.db = db;
    }

    /// Lists the subjects of somebody's letters.
    ///
    /// @param email whose
    /// @return the first first
    public List<String> subjects(String email) {
        return db.sql("select subject from mail.letter where email_key = lower(?) order by put_at")
                .param(email)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Finds the code of somebody's latest letter.
    ///
    /// @param email whose
    /// @return its digits, as they stand there
    public String code(String email) {
        return found(CODE, email, 0);
    }

    /// Finds the link of somebody's latest letter that invites.
    ///
    /// @param email whose
    /// @return the token of its path
    public String invitation(String email) {
        return found(PATH, email, 1);
    }

    private String found(Pattern what, String email, int group) {
        return db
                .sql(
                        "select parts::text from mail.letter where email_key = lower(?) order by put_at desc")
                .param(email)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .map(what::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(letter -> letter.group(group))
                .findFirst()
                .orElseThrow();
    }
}
