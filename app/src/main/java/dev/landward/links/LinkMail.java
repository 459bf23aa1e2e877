package dev.landward.links;

import dev.landward.initiative.things.Reference;
import dev.landward.mail.Letter;
import dev.landward.mail.Recall;
import dev.landward.mail.Unwilling;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Whether links are mailed: to nobody who wants no mail, asked when a letter is written and again
/// when it goes, since it may have waited; and no letter goes with a link that has ended.
@Component
class LinkMail implements Recall {

    private final Doors doors;
    private final List<Unwilling> unwilling;

    LinkMail(Doors doors, List<Unwilling> unwilling) {
        this.doors = doors;
        this.unwilling = unwilling;
    }

    /// Finds the addresses to which nothing is sent.
    Set<String> refused(long initiative, Collection<String> emails) {
        return Unwilling.among(unwilling, initiative, emails);
    }

    @Override
    public boolean stands(Letter letter) {
        return Reference.of(letter.about())
                .filter(about -> about.kind().equals("link"))
                .map(about -> stands(new LinkId(about.number()), letter))
                .orElse(true);
    }

    private boolean stands(LinkId link, Letter letter) {
        return doors.guest(link)
                .filter(guest ->
                        refused(guest.initiativeNumber(), List.of(letter.to().email())).isEmpty())
                .isPresent();
    }
}
