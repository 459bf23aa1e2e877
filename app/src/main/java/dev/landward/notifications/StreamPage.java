package dev.landward.notifications;

import dev.landward.accounts.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/// Notices as they happen, as server-sent events whose ids are the numbers of the notices.
@Controller
class StreamPage {

    private final Live live;

    StreamPage(Live live) {
        this.live = live;
    }

    @GetMapping("/notifications/stream")
    ResponseEntity<ResponseBodyEmitter> listen(
            @AuthenticationPrincipal Viewer viewer, HttpServletRequest request, Locale language) {
        if (live.full()) {
            return ResponseEntity.noContent().build(); // browsers do not ask again
        }
        return live.listen(viewer, language, last(request)).line().answer();
    }

    private static long last(HttpServletRequest request) {
        var again = request.getHeader("Last-Event-ID");
        var last = again == null ? request.getParameter("since") : again;
        return last == null || !last.matches("\\d{1,18}") ? -1 : Long.parseLong(last);
    }
}
