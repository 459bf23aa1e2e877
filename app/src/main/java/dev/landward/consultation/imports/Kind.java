package dev.landward.consultation.imports;

import dev.landward.initiative.Workspace;

/// A sort of files that rounds come in.
public interface Kind {

    /// Names it.
    ///
    /// @return `POLIS` or `SURVEY`
    String name();

    /// Reads the files.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param upload which
    /// @return what they say; empty where they cannot be read
    Reading read(Workspace workspace, Upload upload);

    /// Makes what the round needs beside itself, just before it is written.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param upload which
    /// @return whether anything was made, so that the files are to be read again
    default boolean prepare(Workspace workspace, Upload upload) {
        return false;
    }

    /// Says where its page is.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param upload which
    /// @return the path of the page on which one goes on with it
    String page(Workspace workspace, Upload upload);
}
