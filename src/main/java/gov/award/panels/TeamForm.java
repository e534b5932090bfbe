package gov.award.panels;

import gov.award.acting.PersonId;
import gov.award.measures.Kind;
import java.util.List;

/**
 * A team to be formed.
 *
 * @param members with the leader
 */
public record TeamForm(Stage stage, Kind kind, String name, List<PersonId> members, PersonId leader) {

    public TeamForm {
        name = name.strip();
        members = List.copyOf(members);
    }
}
