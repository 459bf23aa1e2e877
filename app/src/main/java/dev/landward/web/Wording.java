package dev.landward.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import com.ibm.icu.util.ULocale;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.stream.Collectors;

/// A text with gaps, in ICU's message format, ready to be filled by many at once.
final class Wording {

    private static final int IDLE = 8;

    private final MessageFormat pattern;
    private final Queue<MessageFormat> idle = new ArrayDeque<>();

    Wording(String pattern, String language) {
        this.pattern = new MessageFormat(pattern, ULocale.forLanguageTag(language));
    }

    /// Fills the gaps, with an array by number or a map by name.
    String with(Object details) {
        var format = take();
        var text = format.format(details);
        giveBack(format);
        return text;
    }

    /// The text with an ellipsis for each gap: what is alike in all that it may say.
    String outline() {
        return outline(MessagePatternUtil.buildMessageNode(pattern.toPattern()));
    }

    private static String outline(MessageNode message) {
        if (message.getContents().size() == 1
                && message.getContents().getFirst() instanceof ArgNode gap
                && gap.getComplexStyle() != null) {
            return gap.getComplexStyle().getVariants().stream()
                    .map(variant -> outline(variant.getMessage()))
                    .distinct()
                    .collect(Collectors.joining(" / "));
        }
        return message.getContents().stream()
                .map(part -> part instanceof TextNode text ? text.getText() : "…")
                .collect(Collectors.joining());
    }

    /// One format serves one page at a time; copying it costs more than filling it.
    private synchronized MessageFormat take() {
        var format = idle.poll();
        return format == null ? (MessageFormat) pattern.clone() : format;
    }

    private synchronized void giveBack(MessageFormat format) {
        if (idle.size() < IDLE) {
            idle.add(format);
        }
    }
}
