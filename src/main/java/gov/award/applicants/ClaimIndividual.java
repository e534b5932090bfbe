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
import gov.award.people.IdentityNumber;
import gov.award.people.Parsed;
import gov.award.people.Uscc;
import gov.award.register.Parties;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Someone claims to be, or to act for, an individual. The claimant learns nothing of other claims: the office decides. */
@Service
public class ClaimIndividual {

    private final Applicants applicants;
    private final ClaimEvidence evidence;
    private final Parties parties;
    private final OnBehalfRules onBehalf;
    private final BusinessClock clock;
    private final Journal journal;

    ClaimIndividual(
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
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 40) String identityNumber,
            @NotBlank @Size(max = 120) String employer,
            @NotBlank @Size(max = 40) String employerUscc,
            @NotBlank @Size(max = 30) String phone) {}

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict claim(Actor actor, ApplicantId id, Form form, List<Upload> proof) {
        var reasons = new ArrayList<Refusal>(ClaimRules.phone(form.phone()));
        reasons.addAll(ClaimRules.waiting(applicants.waiting(actor)));
        var employer = Uscc.parse(form.employerUscc());
        if (employer instanceof Parsed.Invalid<Uscc>) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "USCC_NOT_VALID"));
        }
        var parsed = IdentityNumber.parse(form.identityNumber(), clock.today());
        if (parsed instanceof Parsed.Invalid<IdentityNumber>) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "IDENTITY_NUMBER_NOT_VALID"));
        }
        if (parsed instanceof Parsed.Valid<IdentityNumber>(IdentityNumber number)) {
            reasons.addAll(onBehalf.against(actor, parties.of(number)));
        }
        if (parsed instanceof Parsed.Valid<IdentityNumber>(IdentityNumber number)
                && employer instanceof Parsed.Valid<Uscc>(Uscc code)
                && reasons.isEmpty()) {
            var claim = new Applicants.NewApplicant(
                    id,
                    Kind.INDIVIDUAL,
                    form.name().strip(),
                    parties.of(number),
                    number.masked(),
                    null,
                    null,
                    null,
                    form.employer().strip(),
                    code.value());
            if (applicants.add(
                    actor,
                    claim,
                    new Applicants.Secret(number.value(), form.phone().strip()))) {
                reasons.addAll(evidence.keep(actor, id, proof));
                journal.enter(actor, "ClaimIndividual", Provision.SUBMISSION, id, claim);
            } else {
                reasons.add(Refusal.of(Provision.SUBMISSION, "CLAIMED_ALREADY"));
            }
        }
        return Verdict.of(reasons);
    }
}
