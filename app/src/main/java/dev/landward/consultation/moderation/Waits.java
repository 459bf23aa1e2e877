package dev.landward.consultation.moderation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Program;
import dev.landward.consultation.Leads;
import dev.landward.initiative.things.Reference;
import dev.landward.notifications.Notice;
import dev.landward.notifications.Notices;
import dev.landward.notifications.Topic;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells those who run rounds that something waits for them: once a day, and only if it does.
@Component
class Waits {

    private final JdbcClient db;
    private final Audit audit;
    private final Notices notices;
    private final Leads leads;

    Waits(JdbcClient db, Audit audit, Notices notices, Leads leads) {
        this.db = db;
        this.audit = audit;
        this.notices = notices;
        this.leads = leads;
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        Task<Void> tellModerators(Waits waits) {
            return Tasks.recurring("tell-moderators", Schedules.daily(LocalTime.of(6, 30)))
                    .execute((_, _) -> waits.tell(LocalDate.now(ZoneOffset.UTC)));
        }
    }

    private record Waiting(long round, int waiting, Program morning) {}

    /// Tells of every round in which something waits.
    ///
    /// @param today the day; nobody is told twice on it
    /// @return how many people were told
    @Transactional
    public int tell(LocalDate today) {
        var told = 0;
        for (var one : waiting()) {
            var heard = 0;
            for (var moderator : leads.of(one.morning())) {
                heard += notices.tell(one.morning(), moderator, notice(one, today)) ? 1 : 0;
            }
            if (heard > 0) {
                audit.record(one.morning(), new ContributionsWait(one.round(), one.waiting()));
            }
            told += heard;
        }
        return told;
    }

    private static Notice notice(Waiting one, LocalDate today) {
        return new Notice(
                Topic.ROUNDS,
                "moderation/%d/%s".formatted(one.round(), today),
                new Reference("round", one.round()),
                "/listen/rounds/" + one.round() + "/moderation",
                one.waiting() == 1 ? "notice.moderation.one" : "notice.moderation",
                Map.of("waiting", String.valueOf(one.waiting())));
    }

    private List<Waiting> waiting() {
        return db.sql(
                        """
                        select * from (
                          select r.id, r.initiative, i.organisation, (
                              select count(*) from consultation.statement s
                              where s.round = r.id and (s.state = 'WAITING' or s.state = 'ACCEPTED'
                                and s.author is not null and not exists (
                                  select from consultation.ruling u where u.statement = s.id)))
                            + (select count(*) from consultation.said w
                              where w.round = r.id and w.state = 'WAITING'
                                and r.showing <> 'TEAM_ONLY') as waiting
                          from consultation.present r
                          join initiative.initiative i on i.id = r.initiative
                          where r.state <> 'DRAFT') waits
                        where waiting > 0 order by id
                        """)
                .query((row, _) ->
                        new Waiting(
                                row.getLong("id"),
                                row.getInt("waiting"),
                                Program.in(row.getLong("organisation"), row.getLong("initiative"))))
                .list();
    }
}
