package dev.landward.links;

import dev.landward.initiative.Workspace;
import dev.landward.mail.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Makes links and what is handed out of them: addresses, codes, letters.
@Service
public class Tickets {

    private final Links links;
    private final Outbox outbox;
    private final Letters letters;
    private final LinkMail mail;
    private final String url;

    Tickets(
            Links links,
            Outbox outbox,
            Letters letters,
            LinkMail mail,
            @Value("${landward.url:}") String url) {
        this.links = links;
        this.outbox = outbox;
        this.letters = letters;
        this.mail = mail;
        this.url = url;
    }

    /// Makes links, all or none.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param wanted which
    /// @param locale the language of the letters
    /// @param byMail whether each is sent to the mail it names, where its owner may be written to
    /// @return the links as they are handed out
    @Transactional
    public List<Ticket> make(
            Workspace workspace, List<Wanted> wanted, Locale locale, boolean byMail) {
        var tickets = new ArrayList<Ticket>();
        var refused =
                mail.refused(workspace.id().value(), wanted.stream().map(Wanted::email).toList());
        for (var one : wanted) {
            var made = links.make(workspace, one);
            var sent =
                    byMail
                            && !one.email().isEmpty()
                            && !refused.contains(one.email().toLowerCase(Locale.ROOT));
            if (sent) {
                outbox.put(letters.invitation(workspace, made, one, locale));
            }
            var embed = one.origins().isEmpty() ? "" : address(made.embedPath());
            tickets.add(new Ticket(made, address(made.path()), embed, sent));
        }
        return tickets;
    }

    /// Hands links out once more: each gets a further address, and another code.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param links which; all of them stand
    /// @return the links as they are handed out
    @Transactional
    public List<Ticket> again(Workspace workspace, List<LinkId> links) {
        return links.stream()
                .map(id -> this.links.again(workspace, id))
                .map(made -> new Ticket(made, address(made.path()), "", false))
                .toList();
    }

    /// Finds the addresses to which no link is sent.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param emails the addresses that are asked for
    /// @return those of them, in small letters, whose owners want no mail or are not known
    public Set<String> refused(Workspace workspace, Collection<String> emails) {
        return mail.refused(workspace.id().value(), emails);
    }

    /// Writes an address in full, as people type it or scan it.
    ///
    /// @param path its path
    /// @return the address
    public String address(String path) {
        if (url.isEmpty() && RequestContextHolder.getRequestAttributes() == null) {
            return path; // in the background, where nobody looks at it
        }
        return url.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString()
                : url.replaceAll("/+$", "") + path;
    }
}
