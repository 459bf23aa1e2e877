package dev.landward.initiative;

import dev.landward.accounts.wording.Term;
import dev.landward.accounts.wording.WordingGuide;
import dev.landward.web.Hint;
import dev.landward.web.Needs;
import dev.landward.web.Rail;
import dev.landward.web.Right;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Looks through what people write in an initiative for words of the wording guide: the page that
/// follows a form says so, and scripts say so while one types. Nothing is held up.
@Controller
@Needs(Right.SEE_INITIATIVE)
class WordingHints {

    /// The fields in which words matter, by name.
    private static final Set<String> FIELDS =
            Set.of(
                    "about",
                    "ask",
                    "evidence",
                    "fears",
                    "goal",
                    "name",
                    "narrative",
                    "note",
                    "purpose",
                    "reason",
                    "response",
                    "signs",
                    "statement",
                    "text",
                    "title",
                    "wants",
                    "why",
                    "wording",
                    "words",
                    "worsens");

    private final WordingGuide guide;

    WordingHints(WordingGuide guide) {
        this.guide = guide;
    }

    /// What scripts need of the guide.
    record Known(Set<String> fields, List<Word> terms) {}

    /// A word to avoid, and how it is found.
    record Word(String term, String better, String why, String pattern) {

        static Word of(Term term) {
            return new Word(term.term(), term.better(), term.why(), term.pattern());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Hooked implements WebMvcConfigurer {

        private final WordingGuide guide;

        Hooked(WordingGuide guide) {
            this.guide = guide;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new After(guide));
        }
    }

    @GetMapping(
            path = "/initiatives/{initiative}/wording",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Known known(Workspace workspace) {
        return new Known(
                FIELDS, guide.terms(workspace.organisation()).stream().map(Word::of).toList());
    }

    /// After a form, whether it was taken or is shown again.
    private static final class After implements HandlerInterceptor {

        private final WordingGuide guide;

        After(WordingGuide guide) {
            this.guide = guide;
        }

        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView page) {
            if (page == null
                    || !request.getMethod().equals("POST")
                    || !(request.getAttribute(Rail.ATTRIBUTE) instanceof Workspace workspace)) {
                return;
            }
            var hints = guide.hints(workspace.organisation(), written(request.getParameterMap()));
            if (hints.isEmpty()) {
                return;
            }
            var view = page.getViewName();
            if (view != null && view.startsWith("redirect:")) {
                RequestContextUtils.getOutputFlashMap(request)
                        .put(Hint.ATTRIBUTE, new ArrayList<>(hints));
            } else {
                request.setAttribute(Hint.ATTRIBUTE, hints);
            }
        }

        private static List<String> written(Map<String, String[]> parameters) {
            return parameters.entrySet().stream()
                    .filter(field -> FIELDS.contains(field.getKey()))
                    .flatMap(field -> Arrays.stream(field.getValue()))
                    .toList();
        }
    }
}
