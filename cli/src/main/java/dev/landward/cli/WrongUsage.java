package dev.landward.cli;

import java.io.Serial;

/// A command that was not given as it wants to be.
final class WrongUsage extends Exception {

    @Serial private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message, null, false, false);
    }
}
