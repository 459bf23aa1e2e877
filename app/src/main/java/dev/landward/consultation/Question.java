package dev.landward.consultation;

/// A question beside the statements.
///
/// @param id its number, 0 before it has one
/// @param kind how it is answered
/// @param text what is asked, at most 300 characters
/// @param low the words at the lower end, empty for {@link QuestionKind#WORDS}
/// @param high the words at the upper end, empty for {@link QuestionKind#WORDS}
public record Question(long id, QuestionKind kind, String text, String low, String high) {}
