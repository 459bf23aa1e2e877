package dev.landward.initiative.playbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The steps of the method, read once from `playbook.tsv`.
@Component
class Method {

    private final List<Step> steps;

    Method() {
        var file = Objects.requireNonNull(Method.class.getResourceAsStream("playbook.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            steps = reader.lines().skip(1).map(Step::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Step> steps() {
        return steps;
    }

    List<Step> steps(Pack pack) {
        return pack.steps(steps);
    }
}
