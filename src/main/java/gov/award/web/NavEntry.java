package gov.award.web;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import java.util.List;

/**
 * An entry of the main navigation, contributed by a module as a bean.
 *
 * @param group whether it stands by itself or in a menu
 * @param order smaller stands further left
 * @param key message key of its label
 * @param url path it leads to
 * @param roles who sees it: any of these
 */
public record NavEntry(NavGroup group, int order, String key, String url, List<Role> roles) {

    public NavEntry(NavGroup group, int order, String key, String url, Role... roles) {
        this(group, order, key, url, List.of(roles));
    }

    boolean shownTo(Actor actor) {
        return actor.is(roles.toArray(Role[]::new));
    }
}
