package dev.landward.stakeholders.records;

import dev.landward.accounts.Happening;
import java.util.List;

/// Somebody put right what is kept about them. Who it is and what it said is not told.
///
/// @param stakeholder who
/// @param fields what is different now, as the register calls it
public record RecordCorrected(long stakeholder, List<String> fields) implements Happening {

    @Override
    public String subject() {
        return "stakeholder/" + stakeholder;
    }
}
