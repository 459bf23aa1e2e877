package dev.landward.consultation.minutes;

import dev.landward.accounts.Audit;
import dev.landward.consultation.attendance.Attendee;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.initiative.Workspace;
import dev.landward.mail.Address;
import dev.landward.mail.Letter;
import dev.landward.mail.Outbox;
import dev.landward.mail.Part;
import dev.landward.mail.Recall;
import dev.landward.mail.Unwilling;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends minutes to those who were there or expected, when somebody asks for it. Nobody is written
/// to who wants no mail, asked when a letter is written and again when it goes.
@Service
class Post implements Recall {

    private static final Locale LANGUAGE = Locale.ENGLISH;
    private static final Pattern ABOUT = Pattern.compile("minutes/(\\d{1,18})/\\d+");

    private final JdbcClient db;
    private final Protocols protocols;
    private final Writer writer;
    private final Outbox outbox;
    private final List<Unwilling> unwilling;
    private final Audit audit;

    Post(
            JdbcClient db,
            Protocols protocols,
            Writer writer,
            Outbox outbox,
            List<Unwilling> unwilling,
            Audit audit) {
        this.db = db;
        this.protocols = protocols;
        this.writer = writer;
        this.outbox = outbox;
        this.unwilling = unwilling;
        this.audit = audit;
    }

    /// Those to whom the minutes would go now.
    Set<Address> readers(Workspace workspace, Minutes minutes) {
        var all =
                minutes.people().stream()
                        .filter(one -> one.expected() || one.attended())
                        .filter(one -> !one.email().isEmpty())
                        .toList();
        var refused =
                Unwilling.among(
                        unwilling,
                        workspace.id().value(),
                        all.stream().map(Attendee::email).toList());
        return all.stream()
                .map(one -> new Address(new Address(one.email(), "").key(), one.name()))
                .filter(one -> !refused.contains(one.key()))
                .collect(Collectors.toSet());
    }

    /// Sends them.
    ///
    /// @return to how many
    /// @throws NotFound where the session is not over
    @Transactional
    public int send(Workspace workspace, SessionId id) {
        workspace.require(Right.RUN_ROUNDS);
        var minutes = protocols.of(workspace, id);
        if (minutes.session().course().ended().isEmpty()) {
            throw new NotFound();
        }
        var readers = readers(workspace, minutes);
        var number = protocols.sent(workspace, id, readers.size());
        var parts = parts(workspace, minutes);
        readers.forEach(reader ->
                outbox.put(
                        new Letter(
                                        workspace.organisation().value(),
                                        reader,
                                        "minutes/%d/%d".formatted(id.value(), number),
                                        false,
                                        LANGUAGE,
                                        writer.text(
                                                LANGUAGE,
                                                "minutes.mail.subject",
                                                minutes.session().title()),
                                        parts)
                                .of("meetings")));
        audit.record(workspace, new MinutesSent(id.value(), readers.size()));
        return readers.size();
    }

    private List<Part> parts(Workspace workspace, Minutes minutes) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(writer.text(LANGUAGE, "minutes.mail.lead", workspace.name())));
        writer.sections(minutes, LANGUAGE)
                .forEach(section -> {
                    parts.add(new Part.Heading(section.heading()));
                    section.lines().forEach(line -> parts.add(new Part.Paragraph(line)));
                });
        return parts;
    }

    @Override
    public boolean stands(Letter letter) {
        var about = ABOUT.matcher(letter.about());
        return !about.matches() || stands(Long.parseLong(about.group(1)), letter);
    }

    private boolean stands(long session, Letter letter) {
        return db.sql("select initiative from consultation.session where id = ?")
                .param(session)
                .query(Long.class)
                .optional()
                .filter(initiative ->
                        Unwilling.among(unwilling, initiative, List.of(letter.to().key()))
                                .isEmpty())
                .isPresent();
    }
}
