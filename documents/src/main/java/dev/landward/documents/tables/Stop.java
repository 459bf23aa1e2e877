package dev.landward.documents.tables;

import java.io.Serial;
import java.util.Map;

/// Carries a refusal out of the depth of a reader to [Tables], which hands it on as a value.
final class Stop extends Exception {

    @Serial private static final long serialVersionUID = 1;

    private final transient Refused refused;

    Stop(Refused.Kind kind, Map<String, Object> values) {
        super(kind.name(), null, false, false);
        this.refused = new Refused(kind, values);
    }

    static Stop broken(String part) {
        return new Stop(Refused.Kind.BROKEN, Map.of("part", part));
    }

    Refused refused() {
        return refused;
    }
}
