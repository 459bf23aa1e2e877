package dev.landward.web;

import java.util.List;

/// One of the eight places of an initiative, or a page within one; modules contribute both as
/// beans.
///
/// @param order where it stands among its like, from the top
/// @param name the key of its name, such as `stakeholders.place`
/// @param path what follows `/initiatives/7`, empty for the first place
/// @param icon the name of its picture in `icon.jte`
/// @param need the right to see it
public record Place(int order, String name, String path, String icon, Right need) {

    /// A page within a place, shown as a tab.
    ///
    /// @param place the path of the place it belongs to
    /// @param order where it stands among the tabs, from the start
    /// @param name the key of its name
    /// @param path what follows `/initiatives/7`
    /// @param need the right to see it
    /// @param also further paths whose pages stand under the tab
    public record Tab(
            String place, int order, String name, String path, Right need, List<String> also) {

        /// A tab whose pages are all below its own path.
        ///
        /// @param place the path of the place it belongs to
        /// @param order where it stands among the tabs, from the start
        /// @param name the key of its name
        /// @param path what follows `/initiatives/7`
        /// @param need the right to see it
        public Tab(String place, int order, String name, String path, Right need) {
            this(place, order, name, path, need, List.of());
        }

        /// How much of a path the tab explains: the length of what fits, -1 for nothing.
        int fits(String page) {
            return java.util.stream.Stream.concat(java.util.stream.Stream.of(path), also.stream())
                    .filter(start -> Places.under(start, page))
                    .mapToInt(String::length)
                    .max()
                    .orElse(-1);
        }
    }

    /// A page that one can jump to though no tab shows it; modules contribute them as beans.
    ///
    /// @param name the key of its name
    /// @param path what follows `/initiatives/7`
    /// @param need the right to see it
    public record Door(String name, String path, Right need) {}

    /// A place with those of its tabs that the viewer may open.
    record Shown(Place place, List<Tab> tabs) {}
}
