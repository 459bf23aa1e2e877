package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.Channel;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that files may use, each with what it stands for. Case, accents and punctuation make
/// no difference.
final class Words {

    private static final Set<String> NOTHING =
            Set.of("", "unknown", "n a", "tbd", "tbc", "not known", "not assessed", "null");

    private static final Map<Expected, Map<String, Object>> WORDS = new EnumMap<>(Expected.class);

    static {
        put(Expected.KIND, StakeholderKind.PERSON, "person|people|individual|human|contact");
        put(
                Expected.KIND,
                StakeholderKind.ORGANISATION,
                "organisation|organization|org|company|group|unit|department|authority|agency|institution");
        put(Expected.SIDE, Side.INSIDE, "inside|internal|in|int|i|staff|employee|own|yes internal");
        put(Expected.SIDE, Side.OUTSIDE, "outside|external|out|ext|e|public|partner|vendor");
        put(Expected.YES_NO, true, "yes|y|true|1|x|key|✓|✔");
        put(Expected.YES_NO, false, "no|n|false|0|not key");
        put(Expected.DECISION_ROLE, DecisionRole.NONE, "none|no|no part");
        put(
                Expected.DECISION_ROLE,
                DecisionRole.DECIDER,
                "decider|decision maker|decides|approver|approves|accountable|votes");
        put(
                Expected.DECISION_ROLE,
                DecisionRole.ADVISER,
                "adviser|advisor|advises|consulted|influencer|recommender");
        put(Expected.DECISION_ROLE, DecisionRole.VETO, "veto|can stop it|blocker|gatekeeper");
        put(
                Expected.DECISION_ROLE,
                DecisionRole.BUDGET_HOLDER,
                "budget holder|budget|holds the money|funder|economic buyer|budget owner");
        put(Expected.CHANNEL, Channel.EMAIL, "email|e mail|mail");
        put(Expected.CHANNEL, Channel.PHONE, "phone|telephone|call|mobile");
        put(Expected.CHANNEL, Channel.MESSAGE, "message|sms|text|chat|text message");
        put(
                Expected.CHANNEL,
                Channel.MEETING,
                "meeting|in person|face to face|1 1|one to one|visit");
        put(Expected.CHANNEL, Channel.EVENT, "event|workshop|town hall|public meeting");
        put(Expected.CHANNEL, Channel.LETTER, "letter|post|paper");
        put(Expected.CHANNEL, Channel.THROUGH_OTHERS, "through others|via others|intermediary");
        put(Expected.CHANNEL, Channel.OTHER, "other");
        levels();
    }

    private Words() {}

    private static void levels() {
        put(Expected.LEVEL, 1, "very low|hardly any|minimal|negligible|silent|vl");
        put(Expected.LEVEL, 2, "low|little|small|minor|l");
        put(Expected.LEVEL, 3, "medium|moderate|middle|mid|average|some|med|m");
        put(Expected.LEVEL, 4, "high|strong|large|major|h");
        put(Expected.LEVEL, 5, "very high|highest|extreme|maximum|vh");
        put(
                Expected.STANCE,
                -2,
                "against|strongly against|opponent|opposed|opposes|oppose|hostile|blocker|negative|resistant");
        put(
                Expected.STANCE,
                -1,
                "rather against|somewhat against|leaning against|sceptical|skeptical|sceptic|skeptic|critical|concerned");
        put(Expected.STANCE, 0, "torn|neutral|undecided|mixed|indifferent");
        put(
                Expected.STANCE,
                1,
                "rather for|somewhat for|leaning for|somewhat supportive|mostly for");
        put(
                Expected.STANCE,
                2,
                "for|strongly for|supporter|supportive|supports|support|champion|advocate|ally|in favour|in favor|positive|promoter");
        ranks(
                Expected.ENGAGEMENT,
                "unaware|not aware",
                "resistant|resisting|against",
                "neutral",
                "supportive|supporting|supporter",
                "leading|leader|champion");
        ranks(Expected.PARTNERSHIP, "recipient", "client", "customer", "collaborator", "partner");
    }

    /// Finds what a cell stands for.
    ///
    /// @return the value, or `null` where the word is none of these
    static @Nullable Object find(Expected expected, String cell) {
        return WORDS.getOrDefault(expected, Map.of()).get(folded(cell));
    }

    /// Says whether a cell says that nobody knows.
    static boolean nothing(String cell) {
        return NOTHING.contains(Keys.words(cell)) && !cell.contains("✓") && !cell.contains("✔");
    }

    /// Lists the words that stand for something, for people to read.
    static List<String> of(Expected expected) {
        return List.copyOf(WORDS.getOrDefault(expected, Map.of()).keySet());
    }

    private static String folded(String cell) {
        var words = Keys.words(cell);
        return words.isEmpty() ? cell.strip() : words;
    }

    private static void ranks(Expected expected, String... words) {
        for (int i = 0; i < words.length; i++) {
            put(expected, i + 1, words[i]);
        }
    }

    private static void put(Expected expected, Object value, String words) {
        var known = WORDS.computeIfAbsent(expected, _ -> new LinkedHashMap<>());
        for (var word : words.split("\\|")) {
            known.put(word, value);
        }
    }
}
