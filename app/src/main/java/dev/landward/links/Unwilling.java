package dev.landward.links;

import java.util.Collection;
import java.util.Set;

/// Who is not to be written to, asked before links are sent; the register answers.
public interface Unwilling {

    /// Finds the addresses to which nothing is sent.
    ///
    /// @param initiative in which initiative, by number
    /// @param emails the addresses that are asked for
    /// @return those of them, in small letters, whose owners want no mail or are not known
    Set<String> among(long initiative, Collection<String> emails);
}
