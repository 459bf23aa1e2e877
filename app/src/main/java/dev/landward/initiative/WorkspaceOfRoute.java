package dev.landward.initiative;

import dev.landward.accounts.Viewer;
import dev.landward.web.Gate;
import dev.landward.web.Rail;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a route of `/initiatives/{initiative}` the viewer's workspace, if its right allows.
@Configuration(proxyBeanMethods = false)
class WorkspaceOfRoute implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Initiatives initiatives;

    WorkspaceOfRoute(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Workspace.class;
    }

    @Override
    public Workspace resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = (HttpServletRequest) request.getNativeRequest();
        var id = new InitiativeId(Gate.number(http, "initiative"));
        var viewer = Gate.viewer(http, Viewer.class);
        var reads = http.getMethod().equals("GET");
        var workspace = reads ? initiatives.look(id, viewer) : initiatives.enter(id, viewer);
        Gate.check(parameter, workspace::may);
        http.setAttribute(Rail.ATTRIBUTE, workspace);
        return workspace;
    }
}
