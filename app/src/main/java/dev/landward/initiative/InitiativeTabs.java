package dev.landward.initiative;

import dev.landward.web.Place;
import dev.landward.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of an initiative that stand beside its overview.
@Configuration(proxyBeanMethods = false)
class InitiativeTabs {

    @Bean
    Place.Tab phasesTab() {
        return tab(20, "initiative.tab.phases", "/phases", Right.SEE_INITIATIVE);
    }

    @Bean
    Place.Tab playbookTab() {
        return tab(30, "initiative.tab.playbook", "/playbook", Right.SEE_INITIATIVE);
    }

    @Bean
    Place.Tab learnTab() {
        return tab(40, "initiative.tab.learn", "/learn", Right.SEE_INITIATIVE);
    }

    @Bean
    Place.Tab planTab() {
        return tab(50, "initiative.tab.plan", "/plan", Right.SEE_INITIATIVE);
    }

    @Bean
    Place.Tab settingsTab() {
        return tab(90, "initiative.tab.settings", "/settings", Right.RUN_INITIATIVE);
    }

    @Bean
    Place.Door newTask() {
        return new Place.Door("initiative.door.task", "/playbook/tasks/new", Right.RUN_INITIATIVE);
    }

    @Bean
    Place.Door newCard() {
        return new Place.Door("initiative.door.card", "/learn/cards/new", Right.CONTRIBUTE);
    }

    private static Place.Tab tab(int order, String name, String path, Right need) {
        return new Place.Tab("", order, name, path, need);
    }
}
