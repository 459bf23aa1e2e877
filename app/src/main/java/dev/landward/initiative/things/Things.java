package dev.landward.initiative.things;

import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Finds things of all sorts through their viewer: what the viewer may not see is not found.
@Service
public class Things {

    private final Map<String, Kind> kinds;

    Things(List<Kind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::name, Function.identity()));
    }

    /// Lists every sort of thing.
    ///
    /// @return the sorts, by name
    public Map<String, Kind> kinds() {
        return Map.copyOf(kinds);
    }

    /// Finds a thing.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param reference which
    /// @return the thing, where it is there and the viewer may see it
    public Optional<Thing> find(Workspace workspace, Reference reference) {
        return Optional.ofNullable(find(workspace, List.of(reference)).get(reference));
    }

    /// Finds a thing that must be there.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param reference which
    /// @return the thing
    /// @throws NotFound where it is not there, or the viewer may not see it
    public Thing get(Workspace workspace, Reference reference) {
        return find(workspace, reference).orElseThrow(NotFound::new);
    }

    /// Finds many things, with one query for each sort.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param references which
    /// @return those that are there and the viewer may see
    public Map<Reference, Thing> find(Workspace workspace, Collection<Reference> references) {
        var found = new HashMap<Reference, Thing>();
        references.stream()
                .collect(Collectors.groupingBy(Reference::kind))
                .forEach((name, asked) -> {
                    var kind = kinds.get(name);
                    if (kind == null || !workspace.may(kind.need())) {
                        return;
                    }
                    var numbers = asked.stream().map(Reference::number).distinct().toList();
                    kind.read(workspace.id(), numbers)
                            .forEach(
                                    thing -> found.put(new Reference(name, thing.number()), thing));
                });
        return found;
    }
}
