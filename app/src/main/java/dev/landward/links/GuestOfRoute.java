package dev.landward.links;

import dev.landward.web.Gate;
import dev.landward.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a route of `/guest/{link}` the guest who started with that link in this browser, while the
/// link stands and if its role brings the route's right.
@Configuration(proxyBeanMethods = false)
class GuestOfRoute implements HandlerMethodArgumentResolver, HandlerInterceptor, WebMvcConfigurer {

    private final Doors doors;
    private final Destinations destinations;

    GuestOfRoute(Doors doors, Destinations destinations) {
        this.doors = doors;
        this.destinations = destinations;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/l/**", "/code/**", "/guest/**", "/embed/**")
                .order(org.springframework.core.Ordered.HIGHEST_PRECEDENCE);
    }

    /// What stands in such an address is nobody else's business: no search engine's, no other
    /// site's, no cache's.
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Cache-Control", "no-store");
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Guest.class;
    }

    @Override
    public Guest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = (HttpServletRequest) request.getNativeRequest();
        var link = new LinkId(Gate.number(http, "link"));
        if (!Grants.has(http, link) && !destinations.knows(link, http)) {
            throw new NotFound();
        }
        var guest = doors.guest(link).orElseThrow(Gone::new);
        Gate.check(parameter, guest::may);
        return guest;
    }
}
