package dev.landward.consultation.room;

import dev.landward.consultation.answers.Room;
import dev.landward.consultation.attendance.Arrivals;
import dev.landward.consultation.sessions.Agenda;
import dev.landward.links.Guest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where a guest of a session answers the round that runs.
@Component
class Seats implements Room {

    private final Arrivals arrivals;
    private final Agenda agenda;

    Seats(Arrivals arrivals, Agenda agenda) {
        this.arrivals = arrivals;
        this.agenda = agenda;
    }

    @Override
    public Optional<Seat> seat(Guest guest, HttpServletRequest request) {
        if (!guest.about().startsWith("session/")) {
            return Optional.empty();
        }
        var arrival = arrivals.of(guest, request);
        var there = arrival.there();
        var item = Stages.current(arrival.session(), agenda.of(arrival.session()));
        var round = item == null ? null : item.round();
        if (there == null || round == null) {
            return Optional.empty();
        }
        var place = there.now().name().equals("AWAY") ? "ROOM" : there.now().name();
        return Optional.of(new Seat(round, arrival.personal(), there.stakeholder(), place));
    }
}
