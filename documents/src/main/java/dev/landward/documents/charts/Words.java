package dev.landward.documents.charts;

/// The few words that pictures need by themselves, already in the reader's language.
public interface Words {

    /// Names what nobody knows: `unknown`.
    String unknown();

    /// Says that some are not named: `23 more`.
    String more(long count);

    /// Says how many a figure is about: `n = 12`.
    String n(long count);

    /// Opens the twin table: `Show as a table`.
    String table();

    /// Stands where nothing can be drawn yet: `No data yet`.
    String nothing();

    /// Heads a column of counts: `Count`.
    String count();

    /// Heads a column of remarks: `Note`.
    String note();
}
