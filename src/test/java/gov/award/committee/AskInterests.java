package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Who is kept from voting on a case, for tests. */
@Service
public class AskInterests {

    private final Interests interests;

    AskInterests(Interests interests) {
        this.interests = interests;
    }

    @Reading(by = Role.ACCOUNT)
    public Map<UUID, Set<PersonId>> recused(Actor actor, Collection<UUID> cases) {
        return interests.recused(actor, cases);
    }
}
