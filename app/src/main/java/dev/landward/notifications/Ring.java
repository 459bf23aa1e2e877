package dev.landward.notifications;

import dev.landward.accounts.Viewer;
import dev.landward.web.Bell;
import java.security.Principal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// The number on the bell.
@Component
class Ring implements Bell {

    private final Shelf shelf;

    Ring(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public int unread(Principal person) {
        return person instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof Viewer viewer
                ? shelf.unread(viewer.id())
                : 0;
    }
}
