package dev.landward.stakeholders.records;

/// How much somebody sees of what others judged about them.
enum Disclosure {
    /// That there are judgements, and whom to ask.
    EXISTENCE,
    /// What was judged, and when; not by whom.
    VALUES,
    /// What was judged, when and by whom.
    NAMES
}
