package dev.landward.stakeholders.register;

import dev.landward.web.Place;
import dev.landward.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeoplePlace {

    private static final String PEOPLE = "/people";

    @Bean
    Place peoplePlace() {
        return new Place(20, "stakeholders.place", PEOPLE, "people", Right.SEE_PEOPLE);
    }

    @Bean
    Place.Tab registerTab() {
        return tab(10, "register.tab", PEOPLE);
    }

    @Bean
    Place.Tab gapsTab() {
        return tab(15, "register.gaps.tab", "/people/gaps");
    }

    @Bean
    Place.Tab buyInTab() {
        return tab(60, "register.buy-in.tab", "/people/buy-in");
    }

    @Bean
    Place.Tab groupsTab() {
        return tab(70, "register.groups.tab", "/people/groups");
    }

    @Bean
    Place.Tab unitsTab() {
        return tab(80, "register.units.tab", "/people/units");
    }

    @Bean
    Place.Tab limitsTab() {
        return tab(90, "register.limits.tab", "/people/limits");
    }

    @Bean
    Place.Door newPerson() {
        return new Place.Door("register.add", "/people/new", Right.EDIT_PEOPLE);
    }

    @Bean
    Place.Door importDoor() {
        return new Place.Door("register.import", "/people/import", Right.EDIT_PEOPLE);
    }

    @Bean
    Place.Door firstDoor() {
        return new Place.Door("register.next.do", "/people/first", Right.SEE_PEOPLE);
    }

    private static Place.Tab tab(int order, String name, String path) {
        return new Place.Tab(PEOPLE, order, name, path, Right.SEE_PEOPLE);
    }
}
