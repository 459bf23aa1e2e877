package dev.landward.links;

import dev.landward.accounts.signin.Client;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the codes that led nowhere, so that nobody finds one by trying. What was right is not
/// counted, and whoever failed too often is turned away before it costs anything.
@Component
class Tries {

    private static final int BY_NETWORK = 20;
    private static final int BY_SITE = 100;
    private static final int OF_CODE = 10;

    private final JdbcClient db;
    private final LinkSecrets secrets;

    Tries(JdbcClient db, LinkSecrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /// Says whether too much failed within a quarter of an hour: from where the client is, or
    /// everywhere together. Everywhere together, the less may fail the more codes there are to be
    /// found.
    boolean tooMany(Client client) {
        return db.sql(
                        """
                        select count(*) filter (where network = :network) >= :by_network
                          or count(*) filter (where site = :site) >= :by_site
                          or count(*) >= (
                            select greatest(100, least(2000, 60000 / greatest(1, count(*))))
                            from links.code where expires_at > now())
                        from links.try where at > now() - interval '15 minutes'
                        """)
                .param("network", secrets.ofClient(client.network()))
                .param("site", secrets.ofClient(client.site()))
                .param("by_network", BY_NETWORK)
                .param("by_site", BY_SITE)
                .query(Boolean.class)
                .single();
    }

    /// Says whether a code was tried with too many names within a quarter of an hour.
    boolean tooMany(byte[] code) {
        return db.sql(
                        """
                        select count(*) >= :of_code from links.try
                        where code = :code and at > now() - interval '15 minutes'
                        """)
                .param("code", code)
                .param("of_code", OF_CODE)
                .query(Boolean.class)
                .single();
    }

    void failed(Client client, byte[] code) {
        db.sql("insert into links.try (network, site, code) values (?, ?, ?)")
                .params(secrets.ofClient(client.network()), secrets.ofClient(client.site()), code)
                .update();
    }

    int forget() {
        return db.sql("delete from links.try where at < now() - interval '1 day'").update();
    }
}
