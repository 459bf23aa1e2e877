package dev.landward.accounts.signin;

import dev.landward.accounts.Viewer;
import dev.landward.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Signing in with another service, where `spring.security.oauth2.client.registration` names one;
/// elsewhere nothing of it is loaded.
@Configuration(proxyBeanMethods = false)
class OutsideRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideRoutes.class);
    private static final String STRANGER = "stranger";

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final Outside outside;
    private final Clients clients;
    private final Entrance entrance;
    private final SignedIn signedIn;

    OutsideRoutes(
            ObjectProvider<ClientRegistrationRepository> registrations,
            Outside outside,
            Clients clients,
            Entrance entrance,
            SignedIn signedIn) {
        this.registrations = registrations;
        this.outside = outside;
        this.clients = clients;
        this.entrance = entrance;
        this.signedIn = signedIn;
    }

    /// A service that one can sign in with.
    record Service(String name, String path) {}

    /// Lists the services, for the page.
    List<Service> services() {
        return registrations.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(one ->
                                new Service(
                                        one.getClientName(),
                                        "/oauth2/authorization/" + one.getRegistrationId()))
                        .toList()
                : List.of();
    }

    @Bean
    Customizer<HttpSecurity> otherServices() {
        return http -> {
            if (registrations.getIfAvailable() != null) {
                http.oauth2Login(login ->
                        login.loginPage("/sign-in")
                                .userInfoEndpoint(user -> user.oidcUserService(known()))
                                .authorizedClientRepository(new Forgetful())
                                .successHandler(this::enter)
                                .failureHandler((_, response, refusal) ->
                                        response.sendRedirect("/sign-in?outside=" + why(refusal))));
            }
        };
    }

    /// Whoever is not known here is refused before they are signed in.
    private OAuth2UserService<OidcUserRequest, OidcUser> known() {
        var service = new OidcUserService();
        return request -> {
            var user = service.loadUser(request);
            if (viewer(user, request.getClientRegistration().getClientName(), current()) == null) {
                throw new OAuth2AuthenticationException(new OAuth2Error(STRANGER));
            }
            return user;
        };
    }

    private void enter(
            HttpServletRequest request, HttpServletResponse response, Authentication proven)
            throws IOException {
        var token = (OAuth2AuthenticationToken) proven;
        var viewer =
                viewer(
                        (OidcUser) token.getPrincipal(),
                        token.getAuthorizedClientRegistrationId(),
                        request);
        if (viewer == null) {
            throw new IllegalStateException("known a moment ago");
        }
        entrance.open(viewer, request, response);
        response.sendRedirect(signedIn.page(request, response));
    }

    private @Nullable Viewer viewer(OidcUser user, String service, HttpServletRequest request) {
        return outside.enter(Outside.Vouched.by(user), service, clients.of(request)).orElse(null);
    }

    private static HttpServletRequest current() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest();
    }

    /// Whoever runs this reads the service's reason in the log; it names nobody.
    private static String why(Exception refusal) {
        var reason =
                refusal instanceof OAuth2AuthenticationException known
                        ? known.getError().getErrorCode()
                        : refusal.getClass().getSimpleName();
        if (reason.equals(STRANGER)) {
            return STRANGER;
        }
        LOG.warn("signing in with another service failed: {}", reason);
        return "failed";
    }

    /// What the service would let us do in the person's name is not kept.
    private static final class Forgetful implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
