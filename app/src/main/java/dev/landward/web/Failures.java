package dev.landward.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/// What a page did not expect, turned into an answer that a person understands.
@ControllerAdvice
class Failures {

    private final Once once;

    Failures(Once once) {
        this.once = once;
    }

    @ExceptionHandler
    void repeated(Once.AlreadyDone done, HttpServletRequest request, HttpServletResponse response) {
        OnceRoutes.replay(request, response, once.earlier(request).orElse("/"));
    }

    /// Whoever was overtaken decides, with what they typed before their eyes.
    @ExceptionHandler
    ModelAndView overtaken(Overtaken by, HttpServletRequest request) {
        return new ModelAndView(
                "web/overtaken",
                Map.of("by", by, "kept", Kept.of(request), "look", Local.from(request)),
                HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    void tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletResponse response)
            throws IOException {
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    /// A number in the address that is none, such as `/initiatives/x`, leads nowhere.
    @ExceptionHandler
    void malformed(MethodArgumentTypeMismatchException wrong, HttpServletResponse response)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler({ServletRequestBindingException.class, BindException.class})
    void incomplete(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
