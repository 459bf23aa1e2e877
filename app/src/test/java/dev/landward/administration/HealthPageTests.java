package dev.landward.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LandwardTest
class HealthPageTests {

    @Autowired Http http;
    @Autowired Town town;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester mvc;

    @Test
    void machinesAskWithoutSigningInAndHearOneWord() {
        assertThat(mvc.get().uri("/health")).hasStatusOk().hasBodyTextEqualTo("ok");
    }

    @Test
    void administratorsSeeTheNumbers() {
        var ines = town.person("Ines");
        var city = town.organisation("Harrow Falls", ines);
        assertThat(http.get(city.path() + "/health", ines))
                .hasStatusOk()
                .bodyText()
                .contains("PostgreSQL 18", "Free on the disk", "Open sign-ins");
    }

    @Test
    void workThatIsLateIsSaid() {
        var ines = town.person("Ines");
        var city = town.organisation("Harrow Falls", ines);
        db.sql(
                        """
                        insert into database.job
                          (task_name, task_instance, execution_time, picked, version)
                        values ('none-such', '1', now() - interval '1 hour', false, 1)
                        """)
                .update();
        assertThat(http.get(city.path() + "/health", ines))
                .bodyText()
                .contains("Work in the background is late");
        db.sql("delete from database.job where task_name = 'none-such'").update();
    }
}
