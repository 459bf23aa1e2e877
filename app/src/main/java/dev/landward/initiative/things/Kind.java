package dev.landward.initiative.things;

import dev.landward.initiative.InitiativeId;
import dev.landward.web.Right;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// One sort of thing; the module that owns the things contributes it as a bean, and with it they
/// can be found, commented, tagged and shared.
public interface Kind {

    /// Names the sort, as references and the subjects of happenings do.
    ///
    /// @return such as `stakeholder`; the text `thing.stakeholder` names it to people
    String name();

    /// Says which right it takes to see things of the sort.
    ///
    /// @return the right
    Right need();

    /// Reads things. No viewer is asked: {@link Things} does that, by {@link #need}.
    ///
    /// @param initiative whose
    /// @param numbers which ones
    /// @return those of them that are there, in any order
    List<Thing> read(InitiativeId initiative, Collection<Long> numbers);

    /// Lists all things of the sort, to build the search anew.
    ///
    /// @param initiative whose
    /// @return the numbers of those that are there
    List<Long> all(InitiativeId initiative);

    /// Says by which happenings many things of the sort may have changed at once.
    ///
    /// @return the kinds of the subjects of those happenings, such as `import`
    default Set<String> many() {
        return Set.of();
    }
}
