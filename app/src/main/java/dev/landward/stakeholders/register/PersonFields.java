package dev.landward.stakeholders.register;

import java.util.List;
import java.util.Map;

/// What the form of a stakeholder offers.
///
/// @param groups the groups by number
/// @param organisations the organisations of the register by number
/// @param ticked the barriers that are ticked
record PersonFields(
        Map<String, String> groups, Map<String, String> organisations, List<String> ticked) {

    static List<String> ticked(PersonForm form) {
        var barriers = form.barriers();
        return barriers == null ? List.of() : barriers;
    }
}
