package dev.landward.initiative.things;

import dev.landward.initiative.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which tags things carry, asked by the lists of all modules and answered by the module of tags.
public interface Tagging {

    /// Lists the tags of an initiative.
    ///
    /// @param workspace the viewer's place in it
    /// @return the tags, by name
    List<Tag> all(Workspace workspace);

    /// Finds the tags of all things of a sort.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param kind the sort
    /// @return the tags by the numbers of the things; those without any are left out
    Map<Long, List<Tag>> of(Workspace workspace, String kind);

    /// Finds the things of a sort that carry a tag.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param kind the sort
    /// @param tag the number of the tag
    /// @return the numbers of the things
    Set<Long> carrying(Workspace workspace, String kind, long tag);
}
