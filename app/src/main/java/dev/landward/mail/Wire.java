package dev.landward.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/// The line to the mail server.
final class Wire {

    private static final int FOR_GOOD = 500;

    private final MailServer server;
    private final Session session;

    Wire(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
    }

    /// What came of a try.
    sealed interface Outcome {

        /// What the server answered.
        String answer();

        /// The server took the letter.
        record Taken(String answer) implements Outcome {}

        /// The server refused it for good.
        record Refused(String answer) implements Outcome {}

        /// The server cannot take it now, or is not there.
        record Later(String answer, boolean away) implements Outcome {}

        /// The server was told all of it, and its answer never came.
        record Unclear(String answer) implements Outcome {}
    }

    Session session() {
        return session;
    }

    /// Hands a letter over.
    ///
    /// @param message the letter
    /// @param handingOver runs right before the server is told that the letter is complete: until
    ///   then it certainly is not delivered
    Outcome send(MimeMessage message, Runnable handingOver) {
        try (var line = new Line(session, server, handingOver)) {
            return send(message, line);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome send(MimeMessage message, Line line) {
        try {
            line.connect(
                    server.host(),
                    server.port(),
                    server.user().isEmpty() ? null : server.user(),
                    server.user().isEmpty() ? null : server.password());
        } catch (MessagingException e) {
            return new Outcome.Later(said(e), true);
        }
        try {
            line.sendMessage(message, message.getAllRecipients());
            return new Outcome.Taken(OneLine.of(line.getLastServerResponse(), 500));
        } catch (MessagingException e) {
            var code = code(e);
            if (code >= FOR_GOOD) {
                return new Outcome.Refused(said(e));
            }
            return code < 0 && line.handedOver
                    ? new Outcome.Unclear(said(e))
                    : new Outcome.Later(said(e), false);
        }
    }

    /// The code of the server's refusal, or -1 where it did not answer.
    private static int code(MessagingException failure) {
        for (Exception e = failure; e != null; e = next(e)) {
            var code =
                    switch (e) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSenderFailedException sender -> sender.getReturnCode();
                        case SMTPSendFailedException sending -> sending.getReturnCode();
                        default -> -1;
                    };
            if (code > 0) {
                return code;
            }
        }
        return -1;
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException failure ? failure.getNextException() : null;
    }

    /// The innermost reason: the server's own words where it said any.
    private static String said(MessagingException failure) {
        Exception last = failure;
        for (var e = next(last); e != null; e = next(last)) {
            last = e;
        }
        var words = Objects.requireNonNullElse(last.getMessage(), last.getClass().getSimpleName());
        return OneLine.of(words, 500);
    }

    /// A line that says when the letter is about to be complete.
    private static final class Line extends SMTPTransport {

        private final Runnable handingOver;
        private boolean handedOver;

        Line(Session session, MailServer server, Runnable handingOver) {
            super(
                    session,
                    new URLName(server.protocol(), server.host(), server.port(), null, null, null),
                    server.protocol(),
                    server.secure());
            this.handingOver = handingOver;
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            handingOver.run();
            handedOver = true;
            super.finishData();
        }

        @Override
        public void close() throws MessagingException {
            try {
                super.close();
            } catch (MessagingException _) {
                // the letter's fate is known by then
            }
        }
    }
}
