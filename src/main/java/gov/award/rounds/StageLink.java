package gov.award.rounds;

import gov.award.acting.Role;
import java.util.List;

/**
 * A page of a later module on the round's own page, contributed as a bean.
 *
 * @param from the phase from which on it is of use
 * @param key message key of its label
 * @param suffix what follows {@code /rounds/<id>/} in its address
 * @param roles who sees it
 */
public record StageLink(int order, Phase from, String key, String suffix, List<Role> roles) {

    public StageLink(int order, Phase from, String key, String suffix, Role... roles) {
        this(order, from, key, suffix, List.of(roles));
    }
}
