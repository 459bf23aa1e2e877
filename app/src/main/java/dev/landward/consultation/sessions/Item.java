package dev.landward.consultation.sessions;

import dev.landward.consultation.RoundId;
import org.jspecify.annotations.Nullable;

/// An item of an agenda.
///
/// @param id its number
/// @param position where it stands, from 1
/// @param kind what happens
/// @param title what it is called; where something is collected, what people are asked
/// @param minutes how long it may take
/// @param round the round that is answered, or `null`
public record Item(
        long id, int position, ItemKind kind, String title, int minutes, @Nullable RoundId round) {}
