package dev.landward.initiative.playbook;

import dev.landward.initiative.Phase;
import dev.landward.initiative.Sector;
import dev.landward.web.Role;
import dev.landward.web.Shell;
import dev.landward.web.Texts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A task of an initiative's playbook.
///
/// @param id its number
/// @param phase where it belongs
/// @param stream what it is for
/// @param origin its key in the method, or `null` for one of the people's own
/// @param title its own wording, or `null` while the method's holds
/// @param ownWhy its own reason, empty while the method's holds
/// @param essential whether its phase waits for it
/// @param covers the rows of the method that it carries out
/// @param role who usually has it, or `null`
/// @param owner who has it, empty for nobody
/// @param account the owner's account, or `null` where the owner is no member
/// @param due its day, or `null`
/// @param overdue whether it is open and its day has passed
/// @param touched when anything last happened to it
/// @param state what became of it
/// @param note the evidence, or the reason why it was skipped
/// @param link where the evidence is, or empty
/// @param by who said so, or `null`
/// @param at when, or `null`
public record Task(
        long id,
        Phase phase,
        Stream stream,
        @Nullable String origin,
        @Nullable String title,
        String ownWhy,
        boolean essential,
        List<String> covers,
        @Nullable Role role,
        String owner,
        @Nullable Long account,
        @Nullable LocalDate due,
        boolean overdue,
        OffsetDateTime touched,
        TaskState state,
        String note,
        String link,
        @Nullable String by,
        @Nullable OffsetDateTime at) {

    /// Says whether it is still to be done.
    ///
    /// @return whether it is neither done nor skipped
    public boolean open() {
        return state == TaskState.OPEN;
    }

    /// Says whether its wording is the people's own.
    ///
    /// @return whether it is not to be translated
    public boolean own() {
        return title != null;
    }

    /// Words it.
    ///
    /// @param shell the page's shell
    /// @param sector whose words fill the gaps
    /// @return its title, in the reader's language unless it is the people's own
    public String title(Shell shell, Sector sector) {
        return title(shell.texts(), shell.locale(), sector);
    }

    /// Says why it exists.
    ///
    /// @param shell the page's shell
    /// @param sector whose words fill the gaps
    /// @return a sentence, or an empty text where nobody wrote one
    public String why(Shell shell, Sector sector) {
        return !ownWhy.isEmpty() || origin == null
                ? ownWhy
                : shell.texts()
                        .getMessage(
                                "playbook.task." + origin + ".why",
                                sector.words(shell.texts(), shell.locale()),
                                shell.locale());
    }

    String title(Texts texts, Locale locale, Sector sector) {
        return title != null
                ? title
                : texts.getMessage("playbook.task." + origin, sector.words(texts, locale), locale);
    }
}
