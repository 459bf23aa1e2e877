package dev.landward;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.consultation.Asking;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.sessions.Meeting;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.initiative.InitiativeId;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Kind;
import dev.landward.initiative.Sector;
import dev.landward.initiative.Workspace;
import dev.landward.links.Guest;
import dev.landward.links.Links;
import dev.landward.links.Made;
import dev.landward.links.Wanted;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.web.Needs;
import dev.landward.web.Right;
import dev.landward.web.Role;
import jakarta.servlet.http.Cookie;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
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
                    "/sign-in/code",
                    "/sign-in/code/{id}",
                    "/sign-in/passkey",
                    "/sign-in/passkey/question",
                    "/sign-in/recovery",
                    "/sign-in/recovery/ask",
                    "/invitations/{token}",
                    "/",
                    "/initiatives",
                    "/preferences/theme",
                    "/preferences/language",
                    "/preferences/jump",
                    "/search",
                    "/search/hits",
                    "/search/dialog",
                    "/help",
                    "/help/{page}",
                    // what a letter or a feed leads to: whoever holds the address
                    "/letters/{token}",
                    "/letters/{token}/choices",
                    "/feeds/{token}",
                    // what a link opens before anybody starts; who holds it may look
                    "/l/{token}",
                    "/l/{token}/not-me",
                    "/code",
                    "/code/start",
                    "/code/start/not-me",
                    "/embed/{token}",
                    // the votes of guests: whoever holds the key of somebody who answers
                    "/guest/votes");

    /// Whose name is on no page but their own.
    private static final String OTHER = "Zebedee Otherwise";

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
    @Autowired Stakeholders stakeholders;
    @Autowired Links links;
    @Autowired Rounds rounds;
    @Autowired Sessions sessions;
    @Autowired dev.landward.links.Came came;
    @Autowired JdbcClient db;

    @Test
    void everyRouteHasARuleAndIsFoundThroughItsViewer() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> {
                    assertThat(route.path())
                            .matches(
                                    "(/(initiatives|organisations)/\\{(initiative|organisation)}|/account|/notifications|/guest/\\{link}/).*");
                    if (!route.ofAccount()) {
                        assertThat(route.declared()).as("@Needs of %s", route).isNotNull();
                    }
                    var parameters = route.handler().getMethodParameters();
                    assertThat(parameters).as("%s finds its viewer", route).isNotEmpty();
                    assertThat(parameters[0].getParameterType())
                            .as("%s finds its workspace, membership, viewer or guest first", route)
                            .isIn(route.first());
                });
    }

    /// Each guest comes by a link of their own, to a person or a page of their own; whatever number
    /// stands elsewhere in the path is somebody else's.
    @Test
    void aGuestFindsWhatTheirLinkIsAboutAndNothingElse() {
        var other = guestOf(new Place(town, initiatives, "Elsewhere"), Role.RECORD_GUEST, OTHER);
        var city = new Place(town, initiatives, "City");
        var neighbour = guestOf(city, Role.RECORD_GUEST, OTHER);
        guestRoutes()
                .forEach(route ->
                        Role.guests()
                                .forEach(role -> {
                                    var guest = guestOf(city, role, "Ana Torres");
                                    var own = at(route, guest, neighbour);
                                    var allowed = role.may(route.needs().value());
                                    for (var stranger : List.of(neighbour, other)) {
                                        assertThat(
                                                        status(
                                                                route,
                                                                at(route, stranger, guest),
                                                                guest.session()))
                                                .as("%s of another link by %s", route, role)
                                                .isEqualTo(404);
                                    }
                                    assertThat(status(route, own, null))
                                            .as("%s by nobody", route)
                                            .isEqualTo(404);
                                    city.members()
                                            .forEach((member, viewer) ->
                                                    assertThat(statusAs(route, own, viewer))
                                                            .as(
                                                                    "%s by the member %s",
                                                                    route, member)
                                                            .isEqualTo(404));
                                    var answer = send(route, own, guest.session()).asyncExchange();
                                    assertThat(answer)
                                            .bodyText()
                                            .as("%s by %s", route, role)
                                            .doesNotContain(OTHER);
                                    if (allowed) {
                                        assertThat(answer.getResponse().getStatus())
                                                .as("%s by %s", route, role)
                                                .isLessThan(400);
                                    } else {
                                        assertThat(answer.getResponse().getStatus())
                                                .as("%s by %s", route, role)
                                                .isEqualTo(404);
                                    }
                                }));
    }

    @Test
    void aLinkThatEndedOpensNothing() {
        var city = new Place(town, initiatives, "City");
        guestRoutes()
                .forEach(route ->
                        Role.guests()
                                .forEach(role -> {
                                    var revoked = guestOf(city, role, "Ana Torres");
                                    links.revoke(city.workspace(), revoked.link().id());
                                    var expired = guestOf(city, role, "Ben Okafor");
                                    db.sql("update links.link set expires_at = now() where id = ?")
                                            .param(expired.link().id().value())
                                            .update();
                                    for (var guest : List.of(revoked, expired)) {
                                        assertThat(
                                                        status(
                                                                route,
                                                                at(route, guest, guest),
                                                                guest.session()))
                                                .as("%s by a link that ended", route)
                                                .isEqualTo(410);
                                    }
                                }));
    }

    @Test
    void aGuestIsAStrangerEverywhereElse() {
        var city = new Place(town, initiatives, "City");
        var guests = Role.guests().stream().map(role -> guestOf(city, role, "Ana Torres")).toList();
        var before = rows();
        routes().filter(route -> !route.ofGuest())
                .forEach(route ->
                        guests.forEach(guest -> {
                            var answer =
                                    send(route, path(route, city), guest.session())
                                            .asyncExchange()
                                            .getResponse();
                            assertThat(answer.getHeader("Location") + answer.getForwardedUrl())
                                    .as("%s by a guest asks to sign in", route)
                                    .contains("/sign-in");
                        }));
        assertThat(rows()).as("nothing was written").isEqualTo(before);
    }

    private Stream<Route> guestRoutes() {
        return routes().filter(Route::ofGuest);
    }

    /// Somebody who has started with a link.
    private record Came(Made link, long person, Cookie session) {}

    private Came guestOf(Place place, Role role, String name) {
        var person =
                stakeholders
                        .add(place.workspace(), Details.person(name).done(), Provenance.byHand())
                        .value();
        var wanted =
                switch (role) {
                    case RECORD_GUEST -> Wanted.record("stakeholder/" + person, name, "");
                    case ROUND_GUEST -> Wanted.round(round(place), name, "", "");
                    case SESSION_GUEST -> Wanted.session(session(place), name, "", "");
                    default -> Wanted.page("stance");
                };
        var made = links.make(place.workspace(), wanted);
        return new Came(made, person, came.start(made));
    }

    private long round(Place place) {
        var id = rounds.make(place.workspace(), Asking.of("What must the new system do?"));
        rounds.open(place.workspace(), id);
        return id.value();
    }

    private long session(Place place) {
        return sessions.make(place.workspace(), Meeting.plan("Needs of the building department"))
                .value();
    }

    private static String at(Route route, Came guest, Came other) {
        return route.path()
                .replace("{link}", String.valueOf(guest.link().id().value()))
                .replaceAll("\\{[^}]+}", String.valueOf(other.person()));
    }

    /// Streams never end by themselves, so nobody waits for the end of an answer.
    private int status(Route route, String path, @Nullable Cookie session) {
        return send(route, path, session).asyncExchange().getResponse().getStatus();
    }

    private MockMvcRequestBuilder send(Route route, String path, @Nullable Cookie session) {
        return route.method() == RequestMethod.GET
                ? came.get(path, session)
                : came.post(path, session);
    }

    private int statusAs(Route route, String path, Viewer viewer) {
        var request =
                route.method() == RequestMethod.GET
                        ? http.get(path, viewer)
                        : http.post(path, viewer);
        return request.asyncExchange().getResponse().getStatus();
    }

    @Test
    void nobodyOfAnotherOrganisationFindsAnything() {
        var ours = new Place(town, initiatives, "Ours");
        var theirs = new Place(town, initiatives, "Theirs");
        var before = rows();
        placedRoutes()
                .forEach(route ->
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
        placedRoutes()
                .forEach(route ->
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
                                        assertThat(status)
                                                .as("%s by %s", route, role)
                                                .isEqualTo(404);
                                    } else {
                                        assertThat(status)
                                                .as("%s by %s", route, role)
                                                .isEqualTo(403);
                                    }
                                }));
    }

    private int status(Route route, Place place, Viewer viewer) {
        return statusAs(route, path(route, place), viewer);
    }

    private static String path(Route route, Place place) {
        return route.path()
                .replace("{initiative}", String.valueOf(place.initiative().value()))
                .replace("{organisation}", String.valueOf(place.city().organisation().value()))
                .replaceAll("\\{[^}]+}", "999999999");
    }

    /// Routes that belong to an organisation or an initiative.
    private Stream<Route> placedRoutes() {
        return routes().filter(route -> !route.ofGuest() && !route.ofAccount());
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

        boolean ofGuest() {
            return path.startsWith("/guest/");
        }

        boolean ofAccount() {
            return path.startsWith("/account") || path.startsWith("/notifications");
        }

        List<Class<?>> first() {
            return ofGuest()
                    ? List.of(Guest.class)
                    : ofAccount()
                            ? List.of(Viewer.class)
                            : List.of(Workspace.class, Membership.class);
        }

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
    private record Place(
            Membership city,
            InitiativeId initiative,
            Workspace workspace,
            Map<Role, Viewer> members) {

        Place(Town town, Initiatives initiatives, String name) {
            var founder = town.person("Founder");
            var city = town.organisation(name, founder);
            var start = new Initiatives.Start(name, Kind.REPLACE, Sector.PUBLIC, "", null);
            var members = new TreeMap<Role, Viewer>();
            Role.ofOrganisation()
                    .forEach(role -> members.put(role, town.member(city, role.name(), role)));
            var initiative = initiatives.start(city, start);
            this(city, initiative, initiatives.enter(initiative, founder), members);
        }
    }
}
