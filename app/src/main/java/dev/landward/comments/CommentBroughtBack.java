package dev.landward.comments;

import dev.landward.accounts.Happening;
import java.util.List;

/// A moderator brought a comment back. Its words are not part of the trail.
///
/// @param on the thing it is about, such as `stakeholder/12`
/// @param comment the comment, as a thing of its own
public record CommentBroughtBack(String on, String comment) implements Happening {

    @Override
    public String subject() {
        return on;
    }

    @Override
    public List<String> also() {
        return List.of(comment);
    }
}
