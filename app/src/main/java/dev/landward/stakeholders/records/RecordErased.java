package dev.landward.stakeholders.records;

import dev.landward.accounts.Happening;
import java.util.List;
import java.util.Map;

/// Somebody was erased: what they did is still counted, who they were is gone.
///
/// @param stakeholder the row that is left
/// @param cause who wanted it
/// @param also other things that were about the person, such as `comment/7`
/// @param blanked what each entry of the trail that lost texts says from now on, as a digest
public record RecordErased(
        long stakeholder, String cause, List<String> also, Map<String, String> blanked)
        implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
