package dev.landward.accounts;

import java.util.List;

/// Something that was done and that others may hear of: a record of ids and plain values, whose
/// name is a sentence, such as `StakeholderAdded`.
///
/// {@link Audit} writes it into the trail and announces it, both in the transaction that did it.
/// Its values appear in the trail, so a private note is never among them. The trail's sentence is
/// the text `happened.StakeholderAdded`, whose gaps are named as the values are.
public interface Happening {

    /// Says what it was done to.
    ///
    /// @return the kind and the number, such as `stakeholder/12`
    String subject();

    /// Says what else it changed, so that whoever keeps something about that looks again.
    ///
    /// @return kinds and numbers, written as the {@link #subject} is
    default List<String> also() {
        return List.of();
    }
}
