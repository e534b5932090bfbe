package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.Addressees;
import gov.award.awards.Awards;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Name;
import gov.award.notices.Notices;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.people.People;
import gov.award.register.Register;
import gov.award.register.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what the government decided: award, register, paper, public notice and recovery together. */
@Component
class Revoking {

    private final Revocations revocations;
    private final Awards awards;
    private final Register register;
    private final Addressees addressees;
    private final Editions editions;
    private final Papers papers;
    private final People people;
    private final Notices notices;

    Revoking(
            Revocations revocations,
            Awards awards,
            Register register,
            Addressees addressees,
            Editions editions,
            Papers papers,
            People people,
            Notices notices) {
        this.revocations = revocations;
        this.awards = awards;
        this.register = register;
        this.addressees = addressees;
        this.editions = editions;
        this.papers = papers;
        this.people = people;
        this.notices = notices;
    }

    void carryOut(Actor actor, Revocation revocation, RevocationDecision decision) {
        switch (decision.outcome()) {
            case REVOKE -> revoke(actor, revocation, decision);
            case KEEP -> keep(actor, revocation, decision);
        }
    }

    private void revoke(Actor actor, Revocation revocation, RevocationDecision decision) {
        var edition = editions.byCode(revocation.edition());
        var until = barredUntil(revocation.ground(), edition, decision.decided());
        // First, so that no payment comes in between what is recovered and the end of paying.
        awards.revoke(
                actor, revocation.award(), revocation.ground().provision(), decision.decided(), decision.document());
        var due = awards.of(revocation.award()).paidFen();
        register.enterRevocation(
                actor,
                revocation.award().value(),
                revocation.edition(),
                revocation.ground().provision(),
                decision.document(),
                decision.decided(),
                until == null ? null : UUID.randomUUID(),
                until);
        revocations.revoked(actor, revocation, decision, due, until);
        issue(actor, revocation, decision, edition, due, until);
        notices.tell(
                actor,
                people.holding(Role.FINANCE, actor.requireProgramme()).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.revocationRecovery",
                List.of(revocation.party(), decision.document()),
                "/revocations/" + revocation.id().text());
    }

    private void keep(Actor actor, Revocation revocation, RevocationDecision decision) {
        revocations.move(actor, revocation, RevocationMove.KEEP, decision.document());
        notices.tell(
                actor,
                addressees.of(actor, revocation.application()).persons(),
                "notice.revocationKept",
                List.of(revocation.awardTitle(), decision.document()),
                "/revocations/" + revocation.id().text());
    }

    /** Last day of the bar for fraud: so many years from the revocation, whatever the model (article 31). */
    static @Nullable LocalDate barredUntil(RevocationGround ground, Edition edition, LocalDate decided) {
        return ground == RevocationGround.FRAUD
                ? new Term(decided, edition.number(Figure.FRAUD_BAR_YEARS)).lastDay()
                : null;
    }

    private void issue(
            Actor actor,
            Revocation revocation,
            RevocationDecision decision,
            Edition edition,
            long due,
            @Nullable LocalDate until) {
        var content = new HashMap<String, Object>(Map.of(
                "revocation",
                revocation,
                "decision",
                decision,
                "government",
                edition.name(Name.GOVERNMENT, Locale.CHINA),
                "article",
                edition.article(revocation.ground().provision()).label(Locale.CHINA),
                "heading",
                edition.heading(revocation.ground().provision(), Locale.CHINA),
                "dueFen",
                due));
        if (until != null) {
            content.put("until", until);
        }
        papers.issueUnder(
                actor,
                revocation.ground().provision(),
                new PaperId(UUID.randomUUID()),
                PaperKind.REVOCATION,
                revocation.round().value(),
                revocation.id().value(),
                "关于撤销" + edition.name(Name.AWARD, Locale.CHINA) + "的通知",
                revocation.party(),
                addressees.of(actor, revocation.application()),
                content);
    }
}
