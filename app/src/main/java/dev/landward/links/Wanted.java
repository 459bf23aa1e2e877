package dev.landward.links;

import dev.landward.web.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A link that is to be made.
///
/// @param role what whoever comes by it will be, one of {@link Role#guests}
/// @param about what it leads to, such as `stakeholder/12`, `page/stance` or `round/7`
/// @param name whom it is for, empty for whoever has it
/// @param email where it is sent and who may claim it, perhaps empty
/// @param words what its reader is told; at most 500 characters
/// @param days for how long it stands, 1 to 366
/// @param uses how many may start, or `null` for any number
/// @param origins the sites that may show the page within their own, such as `https://city.example`
public record Wanted(
        Role role,
        String about,
        String name,
        String email,
        String words,
        int days,
        @Nullable Integer uses,
        List<String> origins) {

    /// For how long a link stands unless somebody says otherwise.
    public static final int DAYS = 30;

    /// Strips the texts.
    public Wanted {
        name = name.strip();
        email = email.strip();
        words = words.strip();
        origins = List.copyOf(origins);
    }

    /// A link to a person's own record.
    ///
    /// @param about the person, such as `stakeholder/12`
    /// @param name who
    /// @param email their mail, perhaps empty
    /// @return the wish
    public static Wanted record(String about, String name, String email) {
        return new Wanted(Role.RECORD_GUEST, about, name, email, "", DAYS, null, List.of());
    }

    /// A link by which somebody answers a round.
    ///
    /// @param round its number
    /// @param name whom it asks, empty for whoever has it
    /// @param email their mail, perhaps empty
    /// @param words what they are told, at most 500 characters
    /// @return the wish
    public static Wanted round(long round, String name, String email, String words) {
        return new Wanted(
                Role.ROUND_GUEST, "round/" + round, name, email, words, DAYS, null, List.of());
    }

    /// A link by which somebody takes part in a session.
    ///
    /// @param session its number
    /// @param name whom it invites, empty for whoever is there
    /// @param email their mail, perhaps empty
    /// @param words what they are told, at most 500 characters
    /// @return the wish
    public static Wanted session(long session, String name, String email, String words) {
        return new Wanted(
                Role.SESSION_GUEST,
                "session/" + session,
                name,
                email,
                words,
                DAYS,
                null,
                List.of());
    }

    /// The same link for a longer or shorter time.
    ///
    /// @param time for how many days it stands, 1 to 366
    /// @return the wish
    public Wanted standing(int time) {
        return new Wanted(role, about, name, email, words, time, uses, origins);
    }

    /// A link to a shared page, for whoever has it.
    ///
    /// @param page the name of a {@link Shareable}
    /// @return the wish
    public static Wanted page(String page) {
        return new Wanted(Role.SHARE_GUEST, Links.PAGE + page, "", "", "", DAYS, null, List.of());
    }
}
