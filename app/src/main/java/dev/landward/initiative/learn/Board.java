package dev.landward.initiative.learn;

import dev.landward.initiative.Workspace;
import dev.landward.initiative.learn.Card.How;
import dev.landward.initiative.learn.Card.Kind;
import dev.landward.initiative.learn.Card.Touches;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The learn board for other parts of the program: puts cards up as a person would.
@Component
public class Board {

    private final Cards cards;
    private final Links links;

    Board(Cards cards, Links links) {
        this.cards = cards;
        this.links = links;
    }

    /// What is written on a card.
    ///
    /// @param wording what it says, 1 to 500 characters
    /// @param source where it comes from, or empty
    /// @param dated the day it held or was seen, or `null`
    /// @param owner who looks after it, empty for nobody
    public record Writing(String wording, String source, @Nullable LocalDate dated, String owner) {}

    /// Puts a force from outside up.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param writing what is written on it
    /// @return its number
    public long driver(Workspace workspace, Writing writing) {
        return add(workspace, Kind.DRIVER, writing);
    }

    /// Puts something known up.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param writing what is written on it
    /// @return its number
    public long fact(Workspace workspace, Writing writing) {
        return add(workspace, Kind.FACT, writing);
    }

    /// Puts up what nobody knows yet.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param writing what is written on it
    /// @return its number
    public long unknown(Workspace workspace, Writing writing) {
        return add(workspace, Kind.UNKNOWN, writing);
    }

    /// Says what a driver touches.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param driver its number
    /// @param touches what kind of thing: `POLICY`, `PRODUCT`, `PROGRAMME`, `SERVICE` or `LEGACY`
    /// @param name its name; empty for the legacy system
    /// @param strength 1 a little, 2 clearly, 3 decisively
    public void touch(Workspace workspace, long driver, String touches, String name, int strength) {
        links.link(
                workspace,
                cards.find(workspace, driver),
                new Links.Draft(Touches.valueOf(touches), name, null, strength));
    }

    /// Settles an unknown by what somebody found out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param unknown its number
    /// @param answer what was found out
    public void answer(Workspace workspace, long unknown, String answer) {
        cards.settle(workspace, unknown, How.ANSWERED, answer);
    }

    private long add(Workspace workspace, Kind kind, Writing writing) {
        return cards.add(
                workspace,
                new Cards.Draft(
                        kind,
                        writing.wording(),
                        writing.source(),
                        writing.dated(),
                        writing.owner()));
    }
}
