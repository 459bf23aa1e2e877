package dev.landward.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Who asks sees the thing but may not change it.
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;
}
