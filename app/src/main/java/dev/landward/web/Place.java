package dev.landward.web;

import java.util.List;

/// One of the eight places of an initiative, or a page within one, or a desk of an organisation's
/// administration; modules contribute all as beans.
///
/// @param within what the place belongs to
/// @param order where it stands among its like, from the top
/// @param name the key of its name, such as `stakeholders.place`
/// @param path what follows `/initiatives/7` or `/organisations/3`, empty for the first place
/// @param icon the name of its picture in `icon.jte`
/// @param need the right to see it
public record Place(Within within, int order, String name, String path, String icon, Right need) {

    /// What a place can belong to.
    public enum Within {
        /// An initiative, in whose rail it stands.
        INITIATIVE,
        /// An organisation, in the rail of its administration.
        ORGANISATION
    }

    /// A place of an initiative.
    ///
    /// @param order where it stands among its like, from the top
    /// @param name the key of its name, such as `stakeholders.place`
    /// @param path what follows `/initiatives/7`, empty for the first place
    /// @param icon the name of its picture in `icon.jte`
    /// @param need the right to see it
    public Place(int order, String name, String path, String icon, Right need) {
        this(Within.INITIATIVE, order, name, path, icon, need);
    }

    /// A desk of an organisation's administration, for who may {@link Right#ADMINISTER}.
    ///
    /// @param order where it stands among its like, from the top
    /// @param name the key of its name, such as `administration.members`
    /// @param path what follows `/organisations/3`
    /// @param icon the name of its picture in `icon.jte`
    /// @return the desk
    public static Place desk(int order, String name, String path, String icon) {
        return new Place(Within.ORGANISATION, order, name, path, icon, Right.ADMINISTER);
    }

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
