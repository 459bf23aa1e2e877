package dev.landward.initiative;

/// What the playbook of a new initiative is made from.
public sealed interface Beginning {

    /// The method's full playbook.
    Beginning WHOLE = new Pack("landward");

    /// A pack of the method.
    ///
    /// @param key its key, such as `essentials`
    record Pack(String key) implements Beginning {}

    /// The playbook of another initiative of the same organisation, as its people have shaped it.
    ///
    /// @param from that initiative
    record Copy(InitiativeId from) implements Beginning {}
}
