package dev.landward.initiative.learn;

import dev.landward.initiative.Board;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.learn.Card.How;
import dev.landward.initiative.learn.Card.Kind;
import dev.landward.initiative.learn.Card.Touches;
import org.springframework.stereotype.Component;

/// The learn board for other parts of the program: puts cards up as a person would.
@Component
class BoardDesk implements Board {

    private final Cards cards;
    private final Links links;

    BoardDesk(Cards cards, Links links) {
        this.cards = cards;
        this.links = links;
    }

    @Override
    public long driver(Workspace workspace, Writing writing) {
        return add(workspace, Kind.DRIVER, writing);
    }

    @Override
    public long fact(Workspace workspace, Writing writing) {
        return add(workspace, Kind.FACT, writing);
    }

    @Override
    public long unknown(Workspace workspace, Writing writing) {
        return add(workspace, Kind.UNKNOWN, writing);
    }

    @Override
    public void touch(Workspace workspace, long driver, String touches, String name, int strength) {
        links.link(
                workspace,
                cards.find(workspace, driver),
                new Links.Draft(Touches.valueOf(touches), name, null, strength));
    }

    @Override
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
