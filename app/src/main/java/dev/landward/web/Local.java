package dev.landward.web;

/// Paths of this very server.
public final class Local {

    private Local() {}

    /// Lets a path through only if it stays on this server.
    ///
    /// @param path what came with a request
    /// @return the path, or `/` where it leads elsewhere
    public static String path(String path) {
        var safe =
                path.startsWith("/")
                        && !path.startsWith("//")
                        && !path.contains("\\")
                        && path.chars().noneMatch(Character::isISOControl);
        return safe ? path : "/";
    }
}
