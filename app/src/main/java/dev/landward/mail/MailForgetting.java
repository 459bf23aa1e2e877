package dev.landward.mail;

import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Forgets the letters of an organisation to somebody who is erased, sent or not; and their wishes,
/// unless it still may write to the address for another reason: then “never” must stay. Letters to
/// others name them no more.
@Component
class MailForgetting implements Forgetting {

    private final JdbcClient db;

    MailForgetting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> forget(Forgotten person) {
        delete("letter", person.organisation(), person.emails());
        delete("round", person.organisation(), person.strangers());
        delete("choice", person.organisation(), person.strangers());
        leaveOut(person);
        blank(person);
        return List.of();
    }

    private void delete(String table, long organisation, List<String> emails) {
        db.sql("delete from mail.%s where organisation = ? and email_key = any(?)".formatted(table))
                .params(organisation, emails.toArray(String[]::new))
                .update();
    }

    /// Entries for calendars say who else is invited.
    private void leaveOut(Forgotten person) {
        db.sql(
                        """
                        update mail.letter set invitation = jsonb_set(invitation, '{invited}',
                          (select coalesce(jsonb_agg(guest), '[]')
                           from jsonb_array_elements(invitation -> 'invited') guest
                           where lower(guest ->> 'email') <> all(:emails)))
                        where organisation = :organisation and exists (
                          select from jsonb_array_elements(invitation -> 'invited') guest
                          where lower(guest ->> 'email') = any(:emails))
                        """)
                .param("organisation", person.organisation())
                .param("emails", person.emails().toArray(String[]::new))
                .update();
    }

    private void blank(Forgotten person) {
        db.sql(
                        """
                        update mail.letter set
                          subject = regexp_replace(subject, :pattern, '…', 'gi'),
                          parts = regexp_replace(parts::text, :pattern, '…', 'gi')::jsonb,
                          invitation = regexp_replace(invitation::text, :pattern, '…', 'gi')::jsonb
                        where organisation = :organisation
                          and concat_ws(' ', subject, parts, invitation) ~* :pattern
                        """)
                .param("organisation", person.organisation())
                .param("pattern", person.pattern())
                .update();
    }
}
