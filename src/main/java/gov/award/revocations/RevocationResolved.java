package gov.award.revocations;

import gov.award.acting.Role;
import gov.award.applications.Addressees;
import gov.award.committee.MatterKind;
import gov.award.committee.ResolutionPassed;
import gov.award.notices.Notices;
import gov.award.people.People;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the committee resolved on a case and carries it on to the government, or ends it, of which the winner is told. */
@Component
class RevocationResolved {

    private final Revocations revocations;
    private final Addressees addressees;
    private final People people;
    private final Notices notices;

    RevocationResolved(Revocations revocations, Addressees addressees, People people, Notices notices) {
        this.revocations = revocations;
        this.addressees = addressees;
        this.people = people;
        this.notices = notices;
    }

    @EventListener
    void hear(ResolutionPassed passed) {
        var resolution = passed.resolution();
        if (resolution.kind() != MatterKind.REVOKE && resolution.kind() != MatterKind.REVOKE_FOR_FRAUD) {
            return;
        }
        var actor = passed.actor();
        var revocation = revocations.locked(new RevocationId(resolution.subject()));
        revocations.resolved(actor, revocation, resolution);
        var programme = actor.requireProgramme();
        var told = Stream.of(Role.OFFICE, Role.DIRECTOR, Role.GOVERNMENT)
                .filter(role -> resolution.carried() || role != Role.GOVERNMENT)
                .flatMap(role -> people.holding(role, programme).stream())
                .map(People.Person::id)
                .distinct()
                .toList();
        notices.tell(
                actor,
                told,
                resolution.carried() ? "notice.revocationCarried" : "notice.revocationDeclined",
                List.of(revocation.party(), resolution.number()),
                "/revocations/" + revocation.id().text());
        if (!resolution.carried()) {
            notices.tell(
                    actor,
                    addressees.of(actor, revocation.application()).persons(),
                    "notice.revocationDropped",
                    List.of(revocation.awardTitle()),
                    "/revocations/" + revocation.id().text());
        }
    }
}
