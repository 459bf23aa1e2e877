package dev.landward.stakeholders.imports;

import dev.landward.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the form says about the columns; what it does not offer is passed over.
final class Readings {

    private Readings() {}

    static List<@Nullable Field> columns(HttpServletRequest request, int count) {
        var columns = new ArrayList<@Nullable Field>();
        for (int i = 0; i < count; i++) {
            columns.add(field(Typed.text(request.getParameter("column" + i))));
        }
        return columns;
    }

    static @Nullable Field field(String name) {
        return Arrays.stream(Field.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
