package dev.landward.mail;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is not to be written to, asked before links and invitations are sent; the register answers.
public interface Unwilling {

    /// Finds the addresses to which nothing is sent.
    ///
    /// @param initiative in which initiative, by number
    /// @param emails the addresses that are asked for
    /// @return those of them, in small letters, whose owners want no mail or are not known
    Set<String> among(long initiative, Collection<String> emails);

    /// Asks all who know.
    ///
    /// @param all whom to ask
    /// @param initiative in which initiative, by number
    /// @param emails the addresses that are asked for
    /// @return those of them, in small letters, to which nothing is sent
    static Set<String> among(
            Collection<Unwilling> all, long initiative, Collection<String> emails) {
        return all.stream()
                .flatMap(one -> one.among(initiative, emails).stream())
                .collect(Collectors.toSet());
    }
}
