package dev.landward.stakeholders;

/// How a stakeholder is best reached; words may say more.
public enum Channel {
    /// By e-mail.
    EMAIL,
    /// By telephone.
    PHONE,
    /// By text message or chat.
    MESSAGE,
    /// Face to face.
    MEETING,
    /// In an event of many.
    EVENT,
    /// By letter.
    LETTER,
    /// Through somebody else, whom the words name.
    THROUGH_OTHERS,
    /// Some other way, which the words name.
    OTHER
}
