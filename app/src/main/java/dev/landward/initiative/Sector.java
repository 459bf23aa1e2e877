package dev.landward.initiative;

import dev.landward.web.Shell;
import dev.landward.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The kind of organisation, which decides on words, templates and rules.
public enum Sector {
    /// A city, an agency, a state.
    PUBLIC,
    /// A company.
    PRIVATE,
    /// A charity, a foundation, an association.
    NON_PROFIT;

    /// What sectors have different words for. The texts are `sector.<word>.<sector>`.
    public enum Word {
        /// The people outside whom it is all for: residents, customers, members.
        OUTSIDE,
        /// Who decides in the end: the council, the board, the trustees.
        BODY,
        /// Who keeps the money: the budget office, the finance team, the treasurer.
        BUDGET,
        /// One piece of the daily work: a permit, an order, a request.
        CASE
    }

    /// Looks a word up as this sector says it.
    ///
    /// @param shell the page's shell
    /// @param word which
    /// @return the word in the reader's language
    public String word(Shell shell, Word word) {
        return word(shell.texts(), shell.locale(), word);
    }

    /// Looks all words up, in the order of {@link Word}, to fill the gaps of a text with.
    ///
    /// @param texts the texts
    /// @param locale the reader's language
    /// @return the words in that language
    public Object[] words(Texts texts, Locale locale) {
        return Arrays.stream(Word.values()).map(word -> word(texts, locale, word)).toArray();
    }

    /// Lists the groups that most initiatives of this sector begin with.
    ///
    /// @param shell the page's shell
    /// @return their names in the reader's language
    public List<String> groups(Shell shell) {
        return List.of(shell.word("sector.groups", this).split("\\|"));
    }

    private String word(Texts texts, Locale locale, Word word) {
        var key = "sector." + word.name() + "." + name();
        return texts.getMessage(
                key.toLowerCase(Locale.ROOT).replace('_', '-'), new Object[0], locale);
    }
}
