package dev.landward.accounts.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;

/// A sign-in service as a town hall may run one: a real OpenID provider on a port of this machine.
///
/// Whoever signs in there with `NAME` and `password` is `NAME@harrow-falls.example`; the mail of
/// those whose name begins with `unchecked` was never checked.
@EnableWebSecurity
class Provider {

    static final String CALLBACK = "http://127.0.0.1/login/oauth2/code/town";

    /// Starts it.
    ///
    /// @return where it issues from
    static String start() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var issuer = "http://127.0.0.1:" + port;
        var provider = new AnnotationConfigServletWebServerApplicationContext();
        provider.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("town", Map.of("issuer", issuer, "port", port)));
        provider.register(Provider.class);
        provider.refresh();
        Runtime.getRuntime().addShutdownHook(new Thread(provider::close));
        return issuer;
    }

    @Bean
    static TomcatServletWebServerFactory server(Environment settings) {
        return new TomcatServletWebServerFactory(
                settings.getRequiredProperty("port", Integer.class));
    }

    @Bean
    static DispatcherServlet pages() {
        return new DispatcherServlet();
    }

    @Bean
    static SecurityFilterChain routes(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    static UserDetailsService people() {
        return name -> User.withUsername(name).password("{noop}password").build();
    }

    @Bean
    static RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(
                RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId("landward")
                        .clientSecret("{noop}secret")
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(CALLBACK)
                        .scope("openid")
                        .scope("email")
                        .build());
    }

    @Bean
    static AuthorizationServerSettings address(Environment settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.getRequiredProperty("issuer"))
                .build();
    }

    @Bean
    static JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
        var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var key =
                new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                        .privateKey(pair.getPrivate())
                        .keyID("town")
                        .build();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    static JwtDecoder tokens(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    static OAuth2TokenCustomizer<JwtEncodingContext> mails() {
        return token -> {
            Authentication person = Objects.requireNonNull(token.getPrincipal());
            var name = person.getName();
            token.getClaims()
                    .claim("email", name + "@harrow-falls.example")
                    .claim("email_verified", !name.startsWith("unchecked"))
                    .claim("name", name);
        };
    }
}
