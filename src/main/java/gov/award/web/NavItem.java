package gov.award.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in the navigation: one entry, or a menu of several of one group.
 *
 * @param group whose entries these are
 * @param entries at least one
 */
public record NavItem(NavGroup group, List<NavEntry> entries) {

    NavItem with(NavItem more) {
        return new NavItem(
                group, Stream.concat(entries.stream(), more.entries.stream()).toList());
    }

    public boolean menu() {
        return entries.size() > 1;
    }
}
