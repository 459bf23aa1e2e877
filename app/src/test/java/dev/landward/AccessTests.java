package dev.landward;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Kind;
import dev.landward.initiative.Sector;
import dev.landward.initiative.Workspace;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route that the router knows, asked by every role of its own organisation and of another.
@LandwardTest
class AccessTests {

    /// Routes that belong to no organisation: they show the viewer's own things, or nothing.
    private static final Set<String> OWN =
            Set.of(
                    "/error",
                    "/health",
                    "/sign-in",
                    "/sign-in/again",
                    "/sign-in/kept",
                    "/",
                    "/initiatives",
                    "/preferences/theme",
                    "/preferences/language",
                    "/preferences/jump",
                    "/search",
                    "/search/hits",
                    "/search/dialog",
                    "/help",
                    "/help/{page}");

    private static final EnumSet<Right> SEEING =
            EnumSet.of(
                    Right.SEE_INITIATIVE,
                    Right.SEE_PEOPLE,
                    Right.SEE_NOTES,
                    Right.SEE_SHARED,
                    Right.KEEP_RECORD);

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired Http http;
    @Autowired Town town;
    @Autowired Initiatives initiatives;
    @Autowired JdbcClient db;

    @Test
    void everyRouteHasARuleAndIsFoundThroughItsViewer() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> {
                    assertThat(route.path())
                            .matches(
                                    "/(initiatives|organisations)/\\{(initiative|organisation)}.*");
                    assertThat(route.declared()).as("@Needs of %s", route).isNotNull();
                    assertThat(route.handler().getMethodParameters()[0].getParameterType())
                            .as("%s finds its workspace or membership first", route)
                            .isIn(Workspace.class, Membership.class);
                });
    }

    @Test
    void nobodyOfAnotherOrganisationFindsAnything() {
        var ours = new Place(town, initiatives, "Ours");
        var theirs = new Place(town, initiatives, "Theirs");
        var before = rows();
        routes().forEach(route ->
                theirs.members()
                        .forEach((role, stranger) ->
                                assertThat(status(route, ours, stranger))
                                        .as("%s by %s of another organisation", route, role)
                                        .isEqualTo(404)));
        assertThat(rows()).as("nothing was written").isEqualTo(before);
    }

    @Test
    void aRoleFindsWhatItMaySeeAndChangesOnlyWhatItMay() {
        var city = new Place(town, initiatives, "City");
        routes().forEach(route ->
                city.members()
                        .forEach((role, member) -> {
                            var status = status(route, city, member);
                            if (role.may(route.needs().value())) {
                                assertThat(status)
                                        .as("%s by %s", route, role)
                                        .isNotIn(401, 403)
                                        .isLessThan(500);
                            } else if (SEEING.contains(route.needs().value())
                                    || !role.may(Right.SEE_INITIATIVE)) {
                                assertThat(status).as("%s by %s", route, role).isEqualTo(404);
                            } else {
                                assertThat(status).as("%s by %s", route, role).isEqualTo(403);
                            }
                        }));
    }

    private int status(Route route, Place place, Viewer viewer) {
        var path =
                route.path()
                        .replace("{initiative}", String.valueOf(place.initiative().value()))
                        .replace(
                                "{organisation}",
                                String.valueOf(place.city().organisation().value()))
                        .replaceAll("\\{[^}]+}", "999999999");
        var request =
                route.method() == RequestMethod.GET
                        ? http.get(path, viewer)
                        : http.post(path, viewer);
        return request.exchange().getResponse().getStatus();
    }

    private String rows() {
        var tables =
                db.sql(
                                """
                                select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                                where schemaname not in ('pg_catalog', 'information_schema', 'database')
                                  and tablename not like 'trail_%' -- the seals follow the trail
                                order by 1
                                """)
                        .query(String.class)
                        .list();
        var counts = new TreeMap<String, Long>();
        for (var table : tables) {
            counts.put(table, db.sql("select count(*) from " + table).query(Long.class).single());
        }
        return counts.toString();
    }

    private Stream<Route> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .flatMap(AccessTests::routes)
                .filter(route -> !OWN.contains(route.path()));
    }

    private static Stream<Route> routes(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
        var methods = mapping.getKey().getMethodsCondition().getMethods();
        return mapping.getKey().getPatternValues().stream()
                .flatMap(path ->
                        methods.stream()
                                .map(method -> new Route(method, path, mapping.getValue())));
    }

    private record Route(RequestMethod method, String path, HandlerMethod handler) {

        @Nullable Needs declared() {
            var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Needs.class);
            return own == null
                    ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class)
                    : own;
        }

        Needs needs() {
            return java.util.Objects.requireNonNull(declared());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /// An organisation with an initiative, and a member in every role.
    private record Place(Membership city, InitiativeId initiative, Map<Role, Viewer> members) {

        Place(Town town, Initiatives initiatives, String name) {
            var city = town.organisation(name, town.person("Founder"));
            var start = new Initiatives.Start(name, Kind.REPLACE, Sector.PUBLIC, "", null);
            var members = new TreeMap<Role, Viewer>();
            Role.ofOrganisation()
                    .forEach(role -> members.put(role, town.member(city, role.name(), role)));
            this(city, initiatives.start(city, start), members);
        }
    }
}
