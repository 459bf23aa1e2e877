package dev.landward.stakeholders.standings;

/// In which order a list shows stakeholders; equals follow by name, those who were erased last.
public enum Sort {
    /// By name.
    NAME("s.name, s.id"),
    /// By group, in the order of the groups; without a group last.
    GROUP("g.position nulls last, s.name, s.id"),
    /// The most powerful first, unknown last.
    POWER("st.power desc nulls last, s.name, s.id"),
    /// To whom it matters most first, unknown last.
    INTEREST("st.interest desc nulls last, s.name, s.id"),
    /// Those against first, unknown last.
    STANCE("st.stance nulls last, s.name, s.id"),
    /// The most active first, unknown last.
    ACTIVITY("st.activity desc nulls last, s.name, s.id"),
    /// The latest added first.
    ADDED("s.id desc");

    private final String order;

    Sort(String order) {
        this.order = order;
    }

    String order() {
        return "er.stakeholder is not null, " + order;
    }
}
