package dev.landward.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The work on mail in the background: one order for each letter, which outlives a crash and is
/// done by any node.
@Configuration(proxyBeanMethods = false)
class MailJobs {

    private static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("mail-letter");
    private static final TaskDescriptor<Void> ROUND = TaskDescriptor.of("mail-round");

    @Bean
    Task<Void> carryLetters(Postman postman) {
        return Tasks.custom(LETTER)
                .onFailureReschedule(FixedDelay.ofMinutes(1))
                .onDeadExecutionRevive()
                .execute((order, _) ->
                        later(postman.carry(UUID.fromString(order.getId())).orElse(Instant.MIN)));
    }

    @Bean
    Task<Void> gatherLetters(Gatherings gatherings) {
        return Tasks.custom(ROUND)
                .onFailureReschedule(FixedDelay.ofMinutes(5))
                .onDeadExecutionRevive()
                .execute((order, _) -> {
                    gatherings.send(Long.parseLong(order.getId().replaceAll("/.*", "")));
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    @Bean
    Task<Void> forgetOldLetters(LetterBook letters) {
        return Tasks.recurring("forget-old-letters", Schedules.daily(LocalTime.of(3, 40)))
                .execute((_, _) -> letters.forget());
    }

    private static CompletionHandler<Void> later(Instant next) {
        return next.equals(Instant.MIN)
                ? new CompletionHandler.OnCompleteRemove<>()
                : (done, orders) -> orders.reschedule(done, next);
    }

    /// Gives orders to the scheduler, and wakes it once they are kept.
    @Component
    static class Orders implements Rounds {

        private final ObjectProvider<Scheduler> scheduler;

        Orders(ObjectProvider<Scheduler> scheduler) {
            this.scheduler = scheduler;
        }

        @Override
        public void carry(UUID letter) {
            give(LETTER.instance(letter.toString()).build(), Instant.now());
        }

        @Override
        public void gather(long round, Instant at) {
            give(ROUND.instance(round + "/" + at).build(), at);
        }

        private void give(TaskInstance<Void> order, Instant at) {
            scheduler.getObject().scheduleIfNotExists(order, at);
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.registerSynchronization(
                        new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                                scheduler.getObject().triggerCheckForDueExecutions();
                            }
                        });
            }
        }
    }
}
