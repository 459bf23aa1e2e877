package dev.landward.links;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The link by which somebody came stands no more.
@ResponseStatus(HttpStatus.GONE)
final class Gone extends RuntimeException {

    private static final long serialVersionUID = 1;
}
