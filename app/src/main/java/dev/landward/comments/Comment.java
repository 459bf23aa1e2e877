package dev.landward.comments;

import dev.landward.initiative.things.Reference;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A comment.
///
/// @param id its number
/// @param on the thing it is about
/// @param need the right that it takes to see the thing, and the comment with it
/// @param parent the comment that it answers, or `null`
/// @param author who wrote it, or `null` where the account is gone
/// @param by the author's name, or `null`
/// @param at when it was written
/// @param words what it says to everybody, or `null` while nothing of it was approved
/// @param latest what its author wrote last
/// @param version the number of that
/// @param versions how often its author wrote
/// @param removed whether its author deleted it
/// @param takedown why a moderator took it down, or `null`
record Comment(
        long id,
        Reference on,
        String need,
        @Nullable Long parent,
        @Nullable Long author,
        @Nullable String by,
        OffsetDateTime at,
        @Nullable String words,
        String latest,
        long version,
        int versions,
        boolean removed,
        @Nullable Takedown takedown) {

    /// Why it was taken down, by whom and when.
    record Takedown(String reason, @Nullable String by, OffsetDateTime at) {}

    /// Whether what its author wrote last waits for a moderator.
    boolean waits() {
        return !latest.equals(words);
    }

    /// Whether it is there for everybody who may see the thing.
    boolean open() {
        return !removed && takedown == null && words != null;
    }

    /// The comment as a thing of its own.
    Reference reference() {
        return new Reference(CommentThings.kind(need), id);
    }
}
