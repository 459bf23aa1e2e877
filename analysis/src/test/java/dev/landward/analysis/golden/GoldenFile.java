package dev.landward.analysis.golden;

import dev.landward.analysis.cases.Inputs;
import dev.landward.analysis.cases.PublishedCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads files of published cases.
public final class GoldenFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private GoldenFile() {}

    /// The cases of a file among the test resources.
    public static List<PublishedCase> cases(String name) {
        try (InputStream in = GoldenFile.class.getResourceAsStream("/golden/" + name)) {
            Inputs file = Inputs.of(JSON.readValue(Objects.requireNonNull(in), Map.class));
            return file.each("cases").stream().map(PublishedCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
