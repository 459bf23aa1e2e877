package dev.landward.web;

/// What the frame of a page shows of the initiative, or of the organisation's administration, that
/// the page belongs to.
public interface Rail {

    /// The attribute of the request that holds the rail, where there is one.
    String ATTRIBUTE = Rail.class.getName();

    /// Says what it is that the page belongs to.
    ///
    /// @return an initiative or an organisation
    Place.Within within();

    /// Says which one.
    ///
    /// @return where its pages start, such as `/initiatives/7`
    String path();

    /// Names it.
    ///
    /// @return its name, as its people wrote it
    String name();

    /// Says whether it is part of the demonstration.
    ///
    /// @return whether a note says that nothing here is real
    boolean sample();

    /// Says what the page was read at.
    ///
    /// @return a snapshot of the database, or an empty text where the page is not only read
    String seen();

    /// Says what the viewer may do here.
    ///
    /// @param right the right asked for
    /// @return whether the viewer has it
    boolean may(Right right);
}
