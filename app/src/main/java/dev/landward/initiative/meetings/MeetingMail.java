package dev.landward.initiative.meetings;

import dev.landward.mail.Letter;
import dev.landward.mail.Recall;
import dev.landward.mail.Unwilling;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether somebody is written to about a session: nobody who wants no mail, asked when a letter is
/// written and again when it goes, since it may have waited.
@Component
class MeetingMail implements Recall {

    private static final Pattern ABOUT = Pattern.compile("meeting/(\\d{1,18})/.*");

    private final JdbcClient db;
    private final List<Unwilling> unwilling;

    MeetingMail(JdbcClient db, List<Unwilling> unwilling) {
        this.db = db;
        this.unwilling = unwilling;
    }

    /// Finds the addresses to which nothing is sent.
    Set<String> refused(long initiative, Collection<String> emails) {
        return Unwilling.among(unwilling, initiative, emails);
    }

    @Override
    public boolean stands(Letter letter) {
        var about = ABOUT.matcher(letter.about());
        return !about.matches() || stands(Long.parseLong(about.group(1)), letter);
    }

    private boolean stands(long meeting, Letter letter) {
        return db.sql("select initiative from initiative.meeting where id = ?")
                .param(meeting)
                .query(Long.class)
                .optional()
                .filter(initiative -> refused(initiative, List.of(letter.to().key())).isEmpty())
                .isPresent();
    }
}
