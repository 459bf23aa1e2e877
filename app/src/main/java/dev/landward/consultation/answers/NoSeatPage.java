package dev.landward.consultation.answers;

import dev.landward.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Leads whoever finds nothing to answer back to where they came from.
@ControllerAdvice
class NoSeatPage {

    @ExceptionHandler
    String lead(NoSeat none, HttpServletRequest request, HttpServletResponse response) {
        if (!none.why().isEmpty()) {
            var flash = RequestContextUtils.getOutputFlashMap(request);
            flash.put("toast", new Toast(none.why(), List.of(), null));
            RequestContextUtils.saveOutputFlashMap(none.path(), request, response);
        }
        return "redirect:" + none.path();
    }
}
