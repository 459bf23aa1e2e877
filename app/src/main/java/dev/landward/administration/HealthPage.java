package dev.landward.administration;

import dev.landward.accounts.Membership;
import dev.landward.web.Needs;
import dev.landward.web.Place;
import dev.landward.web.Right;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// How the program is doing: in numbers for administrators, in one word for machines.
@Controller
class HealthPage {

    private final Health health;

    HealthPage(Health health) {
        this.health = health;
    }

    @Bean
    static Place healthDesk() {
        return Place.desk(90, "administration.health", "/health", "health");
    }

    @Needs(Right.ADMINISTER)
    @GetMapping("/organisations/{organisation}/health")
    String show(Membership membership, Model page) throws IOException {
        page.addAttribute("membership", membership);
        page.addAttribute("program", health.program());
        page.addAttribute("database", health.database());
        page.addAttribute("work", health.work());
        return "administration/health";
    }

    /// For whatever watches over the program or spreads requests: 200 while pages can be served,
    /// 503 while the database does not answer.
    @ResponseBody
    @GetMapping(path = "/health", produces = MediaType.TEXT_PLAIN_VALUE)
    String probe() {
        return health.answers() ? "ok" : "";
    }
}
