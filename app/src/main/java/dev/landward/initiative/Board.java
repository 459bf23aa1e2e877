package dev.landward.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The learn board for other parts of the program: puts cards up as a person would.
public interface Board {

    /// What is written on a card.
    ///
    /// @param wording what it says, 1 to 500 characters
    /// @param source where it comes from, or empty
    /// @param dated the day it held or was seen, or `null`
    /// @param owner who looks after it, empty for nobody
    record Writing(String wording, String source, @Nullable LocalDate dated, String owner) {}

    /// Puts a force from outside up.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param writing what is written on it
    /// @return its number
    long driver(Workspace workspace, Writing writing);

    /// Puts something known up.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param writing what is written on it
    /// @return its number
    long fact(Workspace workspace, Writing writing);

    /// Puts up what nobody knows yet.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param writing what is written on it
    /// @return its number
    long unknown(Workspace workspace, Writing writing);

    /// Says what a driver touches.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param driver its number
    /// @param touches what kind of thing: `POLICY`, `PRODUCT`, `PROGRAMME`, `SERVICE` or `LEGACY`
    /// @param name its name; empty for the legacy system
    /// @param strength 1 a little, 2 clearly, 3 decisively
    void touch(Workspace workspace, long driver, String touches, String name, int strength);

    /// Settles an unknown by what somebody found out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param unknown its number
    /// @param answer what was found out
    void answer(Workspace workspace, long unknown, String answer);
}
