package dev.landward.mail;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// A piece of a letter, from which both its text and its HTML are made.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Part.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Part.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Part.Fact.class, name = "fact"),
    @JsonSubTypes.Type(value = Part.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Part.Code.class, name = "code"),
    @JsonSubTypes.Type(value = Part.Action.class, name = "action")
})
public sealed interface Part {

    /// Names what follows.
    ///
    /// @param text a few words
    record Heading(String text) implements Part {}

    /// Says something.
    ///
    /// @param text a paragraph
    record Paragraph(String text) implements Part {}

    /// Says one thing by its name, such as when or where.
    ///
    /// @param name what it is
    /// @param value what it says
    record Fact(String name, String value) implements Part {

        /// Whether the value leads to a page of the web.
        boolean leads() {
            return value.matches("https?://[^\\s<>\"]+");
        }
    }

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
