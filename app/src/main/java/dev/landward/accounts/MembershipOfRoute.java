package dev.landward.accounts;

import dev.landward.web.Gate;
import dev.landward.web.Rail;
import dev.landward.web.Right;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a route of `/organisations/{organisation}` the viewer's place there, if its right allows.
@Configuration(proxyBeanMethods = false)
class MembershipOfRoute implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Organisations organisations;

    MembershipOfRoute(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void addArgumentResolvers(java.util.List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Membership.class;
    }

    @Override
    public Membership resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = (HttpServletRequest) request.getNativeRequest();
        var id = new OrganisationId(Gate.number(http, "organisation"));
        var viewer = Gate.viewer(http, Viewer.class);
        var reads = http.getMethod().equals("GET");
        var membership = reads ? organisations.look(id, viewer) : organisations.enter(id, viewer);
        Gate.check(parameter, membership::may);
        if (membership.may(Right.ADMINISTER)) {
            http.setAttribute(Rail.ATTRIBUTE, membership);
        }
        return membership;
    }
}
