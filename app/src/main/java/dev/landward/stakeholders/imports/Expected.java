package dev.landward.stakeholders.imports;

/// What a cell of a column may say; the texts `stakeholders.import.expected.…` tell people.
enum Expected {
    NAME,
    TEXT,
    LONG_TEXT,
    MAIL,
    NUMBER,
    KIND,
    SIDE,
    YES_NO,
    DECISION_ROLE,
    CHANNEL,
    LEVEL,
    STANCE,
    ENGAGEMENT,
    PARTNERSHIP,
    UNIT
}
