package dev.landward.comments;

import dev.landward.accounts.AccountId;
import dev.landward.initiative.Workspace;

/// Tells somebody of a comment.
interface Bell {

    /// Tells a member who may see what the comment is about, in the transaction that wrote it.
    ///
    /// @param workspace where, and in whose name
    /// @param to who is told
    /// @param comment the comment
    /// @param mentioned whether they are mentioned, or asked what is answered
    void ring(Workspace workspace, AccountId to, Comment comment, boolean mentioned);
}
