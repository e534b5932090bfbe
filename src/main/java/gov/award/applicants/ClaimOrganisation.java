package gov.award.applicants;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Parsed;
import gov.award.people.Uscc;
import gov.award.register.Parties;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Someone claims to act for an organisation. The claimant learns nothing of other claims to it: the office decides. */
@Service
public class ClaimOrganisation {

    private final Applicants applicants;
    private final ClaimEvidence evidence;
    private final Parties parties;
    private final OnBehalfRules onBehalf;
    private final BusinessClock clock;
    private final Journal journal;

    ClaimOrganisation(
            Applicants applicants,
            ClaimEvidence evidence,
            Parties parties,
            OnBehalfRules onBehalf,
            BusinessClock clock,
            Journal journal) {
        this.applicants = applicants;
        this.evidence = evidence;
        this.parties = parties;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.journal = journal;
    }

    /** What the claimant states. */
    public record Form(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 40) String uscc,
            @NotBlank @Size(max = 200) String registeredPlace,
            @NotNull LocalDate registeredOn,
            @NotBlank @Size(max = 60) String legalPerson,
            @NotBlank @Size(max = 30) String phone) {}

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict claim(Actor actor, ApplicantId id, Form form, List<Upload> proof) {
        var reasons = new ArrayList<Refusal>(ClaimRules.phone(form.phone()));
        reasons.addAll(ClaimRules.waiting(applicants.waiting(actor)));
        if (form.registeredOn().isAfter(clock.today())) {
            reasons.add(Refusal.of(Provision.REGISTRATION, "REGISTERED_IN_FUTURE", form.registeredOn()));
        }
        switch (Uscc.parse(form.uscc())) {
            case Parsed.Invalid<Uscc> _ -> reasons.add(Refusal.of(Provision.SUBMISSION, "USCC_NOT_VALID"));
            case Parsed.Valid<Uscc>(Uscc code) -> {
                reasons.addAll(onBehalf.against(actor, parties.of(code)));
                if (reasons.isEmpty()) {
                    var claim = new Applicants.NewApplicant(
                            id,
                            Kind.ORGANISATION,
                            form.name().strip(),
                            parties.of(code),
                            code.value(),
                            form.registeredPlace().strip(),
                            form.registeredOn(),
                            form.legalPerson().strip(),
                            null,
                            null);
                    if (applicants.add(
                            actor,
                            claim,
                            new Applicants.Secret(null, form.phone().strip()))) {
                        reasons.addAll(evidence.keep(actor, id, proof));
                        journal.enter(actor, "ClaimOrganisation", Provision.SUBMISSION, id, claim);
                    } else {
                        reasons.add(Refusal.of(Provision.SUBMISSION, "CLAIMED_ALREADY"));
                    }
                }
            }
        }
        return Verdict.of(reasons);
    }
}
