package dev.landward.web;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// What holds for every route: its key, the reader's language, and where `/` leads.
@Configuration(proxyBeanMethods = false)
class WebRoutes implements WebMvcConfigurer {

    private final OnceRoutes once;

    WebRoutes(OnceRoutes once) {
        this.once = once;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(once);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/initiatives");
    }

    /// The language that was chosen, else the first of the browser's that we have.
    @Bean
    static LocaleResolver localeResolver(Texts texts) {
        var resolver = new CookieLocaleResolver("language");
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(request -> {
            var asked = request.getLocales();
            while (asked.hasMoreElements()) {
                var locale = asked.nextElement();
                if (texts.languages().contains(texts.language(locale))
                        && (locale.getLanguage().equals("en")
                                || !texts.language(locale).equals("en"))) {
                    return locale;
                }
            }
            return Locale.ENGLISH;
        });
        return resolver;
    }
}
