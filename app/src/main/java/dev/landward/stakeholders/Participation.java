package dev.landward.stakeholders;

/// How far people take part, from being told to deciding.
public enum Participation {
    /// They are told.
    INFORM,
    /// They are asked, and what they say is weighed.
    CONSULT,
    /// Their worries and wishes shape the options.
    INVOLVE,
    /// Options and recommendation are made together.
    COLLABORATE,
    /// They decide.
    EMPOWER
}
