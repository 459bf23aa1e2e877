package dev.landward.notifications;

import dev.landward.initiative.things.Reference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody is told.
///
/// @param topic what it is about, by which it may be muted
/// @param about the one thing it tells of, such as `comment/12`: nobody is told twice of the same
/// @param thing what must be seen to be told, or `null` where seeing the initiative is enough
/// @param path the page it leads to within the initiative, such as `/phases/learn`; empty for the
///   page of the thing
/// @param text the key of its sentence, whose gaps are filled by name
/// @param values what fills the gaps, besides `{by}` and `{title}`; nothing that only some may see
public record Notice(
        Topic topic,
        String about,
        @Nullable Reference thing,
        String path,
        String text,
        Map<String, String> values) {

    /// Makes a notice that leads to the page of a thing.
    ///
    /// @param topic what it is about
    /// @param about the one thing it tells of
    /// @param thing what must be seen to be told
    /// @param text the key of its sentence
    public Notice(Topic topic, String about, Reference thing, String text) {
        this(topic, about, thing, "", text, Map.of());
    }
}
