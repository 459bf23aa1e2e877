package dev.landward.consultation;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Program;
import dev.landward.web.Right;
import dev.landward.web.Role;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Those who run the rounds of an initiative, for the program to tell them something.
@Component
public class Leads {

    private final JdbcClient db;

    Leads(JdbcClient db) {
        this.db = db;
    }

    /// Finds them.
    ///
    /// @param program in which initiative
    /// @return by their role in the organisation or in the initiative
    public List<AccountId> of(Program program) {
        var roles =
                Role.ofOrganisation().stream()
                        .filter(role -> role.may(Right.RUN_ROUNDS))
                        .map(Role::name)
                        .toArray(String[]::new);
        return db.sql(
                        """
                        select account from accounts.member
                        where organisation = :organisation and role = any(:roles)
                        union select account from initiative.team
                        where initiative = :initiative and role = any(:roles)
                        """)
                .param("organisation", program.organisation().value())
                .param("initiative", program.initiativeNumber())
                .param("roles", roles)
                .query((row, _) -> new AccountId(row.getLong(1)))
                .list();
    }
}
