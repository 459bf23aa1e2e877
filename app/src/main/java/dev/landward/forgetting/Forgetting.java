package dev.landward.forgetting;

import java.util.List;

/// Forgets a person within one module, which contributes it as a bean; whoever erases somebody asks
/// all of them, in the transaction of the erasure.
public interface Forgetting {

    /// Removes what the module keeps of a person; counts stay.
    ///
    /// @param person who
    /// @return the things that say something else now or are gone, such as `comment/12`: whoever
    ///   keeps something about them looks again
    List<String> forget(Forgotten person);
}
