package dev.landward.web;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part.Type;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Makes languages that nobody speaks out of English, to find texts that no language can change.
final class Pseudo {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "àƀçďéƒĝĥíĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĎÉƑĜĤÍĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

    private Pseudo() {}

    /// Accents every letter and makes every text about a third longer, between `⟦` and `⟧`.
    static Map<String, String> longer(Map<String, String> english) {
        return each(english, text -> "⟦" + outside(text, Pseudo::accented) + filler(text) + "⟧");
    }

    /// Writes every text from right to left.
    static Map<String, String> mirrored(Map<String, String> english) {
        return each(english, text -> "⟦\u202e" + outside(text, Pseudo::accented) + "\u202c⟧");
    }

    private static Map<String, String> each(
            Map<String, String> english, UnaryOperator<String> change) {
        var changed = new TreeMap<String, String>();
        english.forEach((key, text) -> changed.put(key, change.apply(text)));
        return changed;
    }

    private static String filler(String text) {
        return " "
                + "one two three four five six seven "
                        .repeat(5)
                        .substring(0, Math.min(150, text.length() / 3))
                        .strip();
    }

    private static String accented(String text) {
        var changed = new StringBuilder(text.length());
        for (var letter : text.toCharArray()) {
            var at = PLAIN.indexOf(letter);
            changed.append(at < 0 ? letter : ACCENTED.charAt(at));
        }
        return changed.toString();
    }

    /// Changes what a message says, but not the names and kinds of its gaps.
    private static String outside(String message, UnaryOperator<String> change) {
        var pattern = new MessagePattern(message);
        var changed = new StringBuilder();
        var within = new ArrayDeque<Type>();
        int from = 0;
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            var text = message.substring(Math.min(from, part.getIndex()), part.getIndex());
            changed.append(within.peek() == Type.MSG_START ? change.apply(text) : text);
            changed.append(
                    message, Math.max(from, part.getIndex()), Math.max(from, part.getLimit()));
            from = Math.max(from, part.getLimit());
            switch (part.getType()) {
                case MSG_START, ARG_START -> within.push(part.getType());
                case MSG_LIMIT, ARG_LIMIT -> within.pop();
                default -> {}
            }
        }
        return changed.append(message.substring(from)).toString();
    }
}
