package dev.landward.consultation.drafts;

import dev.landward.consultation.Adding;
import dev.landward.consultation.Naming;
import dev.landward.consultation.Plan;
import dev.landward.consultation.Question;
import dev.landward.consultation.QuestionKind;
import dev.landward.consultation.Showing;
import dev.landward.consultation.Template;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Participation;
import dev.landward.web.Texts;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// What each template fills in, in the words of the reader's language; all of it can be changed.
@Component
class Starts {

    private static final int MINIMUM = 5;
    private static final int QUOTA = 50;

    private final Texts texts;

    Starts(Texts texts) {
        this.texts = texts;
    }

    /// How a template asks: for how many minutes and days, how far, and who adds and sees what.
    private record Manner(
            int minutes,
            int days,
            Participation participation,
            Adding adding,
            Naming naming,
            Showing showing,
            boolean blind) {}

    private static Manner manner(Template template) {
        return switch (template) {
            case SENSE_CHECK -> open(4, Participation.CONSULT);
            case NEEDS -> open(5, Participation.INVOLVE);
            case PULSE, TRUST_PULSE -> quick(1, Showing.AFTER_CLOSING, false);
            case ALIGNMENT -> quick(2, Showing.AFTER_ANSWERING, true);
            case SAY_BACK -> quick(3, Showing.AFTER_CLOSING, false);
            case DECIDER_INPUT ->
                    new Manner(
                            5,
                            7,
                            Participation.COLLABORATE,
                            Adding.NOBODY,
                            Naming.NAMED,
                            Showing.TEAM_ONLY,
                            false);
        };
    }

    private static Manner open(int minutes, Participation participation) {
        return new Manner(
                minutes,
                14,
                participation,
                Adding.MODERATED_BEFORE,
                Naming.CONFIDENTIAL,
                Showing.AFTER_ANSWERING,
                false);
    }

    private static Manner quick(int minutes, Showing showing, boolean blind) {
        return new Manner(
                minutes,
                7,
                Participation.CONSULT,
                Adding.NOBODY,
                Naming.CONFIDENTIAL,
                showing,
                blind);
    }

    Plan plan(
            Workspace workspace,
            Template template,
            Phase phase,
            Locale locale,
            OffsetDateTime now) {
        var manner = manner(template);
        return new Plan(
                template,
                text(template, "question", locale, phase.name()),
                text(template, "purpose", locale, workspace.name()),
                text(template, "promise", locale),
                manner.participation(),
                locale.getLanguage(),
                manner.minutes(),
                manner.adding(),
                manner.naming(),
                manner.showing(),
                manner.blind(),
                MINIMUM,
                QUOTA,
                now.plusDays(manner.days()),
                null);
    }

    List<String> statements(Template template, Locale locale) {
        return switch (template) {
            case SENSE_CHECK, NEEDS, PULSE -> lines(text(template, "statements", locale));
            case TRUST_PULSE, ALIGNMENT, SAY_BACK, DECIDER_INPUT -> List.of();
        };
    }

    List<Question> questions(Template template, Locale locale) {
        return switch (template) {
            case SENSE_CHECK, NEEDS -> List.of();
            case PULSE -> asked(template, locale, QuestionKind.WORDS, 1);
            case TRUST_PULSE -> asked(template, locale, QuestionKind.SCALE, 3);
            case ALIGNMENT -> asked(template, locale, QuestionKind.SLIDER, 1);
            case SAY_BACK, DECIDER_INPUT -> asked(template, locale, QuestionKind.WORDS, 2);
        };
    }

    private List<Question> asked(Template template, Locale locale, QuestionKind kind, int count) {
        var ends = kind != QuestionKind.WORDS;
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        new Question(
                                0,
                                kind,
                                text(template, "asks." + number, locale),
                                ends ? texts.getMessage("drafts.low", new Object[0], locale) : "",
                                ends ? texts.getMessage("drafts.high", new Object[0], locale) : ""))
                .toList();
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String text(Template template, String part, Locale locale, Object... details) {
        var key = template.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.getMessage("drafts." + key + "." + part, details, locale);
    }
}
