package dev.landward.links;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the codes that were tried, so that nobody finds one by trying.
@Component
class Tries {

    private static final int BY_CLIENT = 10;
    private static final int OF_CODE = 10;
    private static final int BY_ALL = 2_000;

    private final JdbcClient db;
    private final LinkSecrets secrets;

    Tries(JdbcClient db, LinkSecrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /// Notes a try, and says whether it is one too many within a quarter of an hour: of the client,
    /// of the same code, or of all clients together.
    boolean tooMany(String client, byte[] code) {
        return db.sql(
                        """
                        with noted as (
                          insert into links.try (client, code) values (:client, :code))
                        select count(*) filter (where client = :client) >= :by_client
                          or count(*) filter (where code = :code) >= :of_code
                          or count(*) >= :by_all
                        from links.try where at > now() - interval '15 minutes'
                        """)
                .param("client", secrets.ofClient(client))
                .param("code", code)
                .param("by_client", BY_CLIENT)
                .param("of_code", OF_CODE)
                .param("by_all", BY_ALL)
                .query(Boolean.class)
                .single();
    }

    int forget() {
        return db.sql("delete from links.try where at < now() - interval '1 day'").update();
    }
}
