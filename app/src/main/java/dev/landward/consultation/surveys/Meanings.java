package dev.landward.consultation.surveys;

import dev.landward.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a form says of answers: a field for each that stands in the file.
final class Meanings {

    private Meanings() {}

    static String field(Scale scale, Survey.Answer answer) {
        return scale.name() + "." + answer.number();
    }

    static Map<Scale, Map<String, Meaning>> read(HttpServletRequest request, Survey.Found found) {
        var meanings = new EnumMap<Scale, Map<String, Meaning>>(Scale.class);
        found.answers()
                .forEach((scale, answers) -> meanings.put(scale, of(request, scale, answers)));
        return meanings;
    }

    private static Map<String, Meaning> of(
            HttpServletRequest request, Scale scale, List<Survey.Answer> answers) {
        var known = new HashMap<String, Meaning>();
        for (var answer : answers) {
            var said = Typed.text(request.getParameter(field(scale, answer)));
            Arrays.stream(Meaning.values())
                    .filter(one -> one.name().equals(said))
                    .findFirst()
                    .ifPresent(one -> known.put(answer.key(), one));
        }
        return known;
    }
}
