package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.rounds.RoundBrief;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A sheet already given ceases to count when its assessor is replaced or recused (articles 3, 16): only the director has that
 * happen, and the discipline inspection is told.
 */
@Component
class SetAside {

    private final GivenSheets sheets;
    private final People people;
    private final Notices notices;

    SetAside(GivenSheets sheets, People people, Notices notices) {
        this.sheets = sheets;
        this.people = people;
        this.notices = notices;
    }

    /** @param application {@code null} if all of the stage's cases are concerned */
    List<Refusal> against(
            Actor actor,
            PersonId person,
            RoundBrief round,
            @Nullable Stage stage,
            @Nullable ApplicationId application) {
        return !actor.is(Role.DIRECTOR) && sheets.by(actor, person, round.id(), stage, application)
                ? List.of(Refusal.of(Provision.PRINCIPLES, "SHEET_GIVEN_NEEDS_DIRECTOR"))
                : List.of();
    }

    void tell(
            Actor actor,
            PersonId person,
            RoundBrief round,
            @Nullable Stage stage,
            @Nullable ApplicationId application,
            String reason) {
        if (!sheets.by(actor, person, round.id(), stage, application)) {
            return;
        }
        notices.tell(
                actor,
                people.holding(Role.SUPERVISOR, actor.requireProgramme()).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.panels.sheetSetAside",
                List.of(round.title(), people.name(person).orElse(""), reason),
                "/rounds/" + round.id().text() + "/reviews");
    }
}
