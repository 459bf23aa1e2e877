package dev.landward.documents.tables;

/// What reading a file gives: a [Table], or the one reason why there is none.
public sealed interface TableReading permits Table, Refused {}
