package dev.landward.mail;

import dev.landward.web.Site;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes letters as mail: text, HTML, an entry for calendars, and the headers that let mail
/// programs mute it in one click.
@Component
class Composer {

    private final Site site;
    private final Rendering rendering;
    private final String from;
    private final String replyTo;

    Composer(
            Site site,
            Rendering rendering,
            @Value("${landward.mail.from:}") String from,
            @Value("${landward.mail.reply-to:}") String replyTo) {
        this.site = site;
        this.rendering = rendering;
        this.from = from.strip();
        this.replyTo = replyTo.strip();
    }

    /// Writes a letter.
    ///
    /// @param token what leads to its reader's choices, or an empty text where it cannot be muted
    /// @throws MessagingException where it cannot be written, as with an address that is none
    MimeMessage compose(Session session, UUID id, Letter letter, String token, Instant now)
            throws MessagingException {
        var message = new Named(session, "<%s@%s>".formatted(id, domain(site.host())));
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, address(letter.to()));
        var reply = reply(letter);
        if (reply.length > 0) {
            message.setReplyTo(reply);
        }
        message.setSubject(OneLine.of(letter.subject(), 300), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        if (!token.isEmpty()) {
            message.setHeader("List-Unsubscribe", "<%s>".formatted(choices(token)));
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(content(letter, token));
        message.saveChanges();
        return message;
    }

    private MimeMultipart content(Letter letter, String token) throws MessagingException {
        var content = new MimeMultipart("alternative");
        var choices = token.isEmpty() ? "" : choices(token);
        var text = new MimeBodyPart();
        text.setText(rendering.text(letter, choices), StandardCharsets.UTF_8.name());
        content.addBodyPart(text);
        var html = new MimeBodyPart();
        html.setText(rendering.html(letter, choices), StandardCharsets.UTF_8.name(), "html");
        content.addBodyPart(html);
        if (letter.invitation() != null) {
            var entry = new MimeBodyPart();
            var method = letter.invitation().cancelled() ? "CANCEL" : "REQUEST";
            entry.setContent(
                    Calendar.written(letter.invitation(), site.host()),
                    "text/calendar; charset=UTF-8; method=" + method);
            entry.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method);
            content.addBodyPart(entry);
        }
        return content;
    }

    private String choices(String token) {
        return site.url() + "/letters/" + token;
    }

    private InternetAddress sender() throws MessagingException {
        var named = from.isEmpty() ? "Landward <landward@%s>".formatted(domain(site.host())) : from;
        var sender = InternetAddress.parse(named, false);
        if (sender.length != 1) {
            throw new MessagingException("landward.mail.from is not one address");
        }
        return sender[0];
    }

    private InternetAddress[] reply(Letter letter) throws MessagingException {
        if (letter.invitation() != null && !letter.invitation().organiser().email().isEmpty()) {
            return new InternetAddress[] {address(letter.invitation().organiser())};
        }
        return replyTo.isEmpty() ? new InternetAddress[0] : InternetAddress.parse(replyTo, false);
    }

    /// One address, whatever stands in it; foreign letters in the domain are written in ASCII.
    static InternetAddress address(Address to) throws MessagingException {
        var at = to.email().lastIndexOf('@');
        if (at <= 0 || to.email().chars().anyMatch(Composer::strange)) {
            throw new MessagingException("not a mail address");
        }
        var address = new InternetAddress();
        address.setAddress(
                to.email().substring(0, at) + "@" + domain(to.email().substring(at + 1)));
        try {
            address.setPersonal(OneLine.of(to.name(), 200), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        address.validate();
        return address;
    }

    private static boolean strange(int letter) {
        return Character.isISOControl(letter)
                || Character.isWhitespace(letter)
                || "<>,;:\"()[]\\".indexOf(letter) >= 0;
    }

    private static String domain(String name) throws MessagingException {
        try {
            return IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            throw new MessagingException("not a mail domain", e);
        }
    }

    /// A mail that keeps its name, however often it is written: a server that has it drops a second
    /// one.
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
