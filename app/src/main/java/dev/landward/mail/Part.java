package dev.landward.mail;

/// A piece of a letter, from which both its text and its HTML are made.
public sealed interface Part {

    /// Says something.
    ///
    /// @param text a paragraph
    record Paragraph(String text) implements Part {}

    /// Quotes what a person wrote.
    ///
    /// @param who who wrote it
    /// @param text what they wrote, plain
    record Quote(String who, String text) implements Part {}

    /// Shows a code to type.
    ///
    /// @param code the code
    record Code(String code) implements Part {}

    /// Leads to a page of Landward, as a button.
    ///
    /// @param label what the button says
    /// @param path the page's path, such as `/links/abc`
    record Action(String label, String path) implements Part {}
}
