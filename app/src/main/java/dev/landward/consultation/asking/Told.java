package dev.landward.consultation.asking;

import dev.landward.accounts.Actor;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Done;
import dev.landward.consultation.RoundClosed;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundOpened;
import dev.landward.consultation.RoundWithdrawn;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Reference;
import dev.landward.links.LinkId;
import dev.landward.links.LinkState;
import dev.landward.links.Links;
import dev.landward.notifications.Notice;
import dev.landward.notifications.Notices;
import dev.landward.notifications.Topic;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What follows when a round opens, closes, or is a draft again: people are put in, followers are
/// told, ways in end.
@Component
class Told {

    private final Asked asked;
    private final Links links;
    private final Notices notices;
    private final Audit audit;

    Told(Asked asked, Links links, Notices notices, Audit audit) {
        this.asked = asked;
        this.links = links;
        this.notices = notices;
        this.audit = audit;
    }

    @EventListener
    void on(Done done) {
        switch (done.happening()) {
            case RoundOpened opened -> {
                asked.open(new RoundId(opened.round()));
                tell(done.by(), opened.round(), "opened");
            }
            case RoundClosed closed -> tell(done.by(), closed.round(), "closed");
            case RoundWithdrawn withdrawn -> end(done.by(), new RoundId(withdrawn.round()));
            default -> {}
        }
    }

    private void tell(Actor by, long round, String what) {
        notices.tellFollowers(
                by,
                new Notice(
                        Topic.ROUNDS,
                        "round-" + what + "/" + round,
                        new Reference("round", round),
                        "",
                        "notice.round." + what,
                        Map.of()));
    }

    /// Letters that wait in the outbox do not go with a link that has ended.
    private void end(Actor by, RoundId round) {
        if (by instanceof Workspace workspace) {
            var personal = asked.withdraw(round).stream().map(LinkId::new);
            var others =
                    links.about(workspace, "round/" + round.value()).stream()
                            .filter(link -> link.state() == LinkState.OPEN)
                            .map(link -> link.id());
            var ended = Stream.concat(personal, others).distinct().toList();
            audit.asOne(() -> {
                ended.forEach(link -> links.revoke(workspace, link));
                return ended.size();
            });
        }
    }
}
