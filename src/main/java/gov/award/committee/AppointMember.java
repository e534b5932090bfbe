package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.WithheldRights;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A clerk records a member of the committee from the appointing document; in office once the director has compared it. */
@Service
public class AppointMember {

    private final Members members;
    private final Scans scans;
    private final WithheldRights withheld;
    private final Journal journal;

    AppointMember(Members members, Scans scans, WithheldRights withheld, Journal journal) {
        this.members = members;
        this.scans = scans;
        this.withheld = withheld;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.COMMITTEE_COMPOSITION)
    public Verdict appoint(Actor actor, MemberId id, MemberForm form, Upload scan) {
        members.lockComposition(actor);
        var reasons = new ArrayList<Refusal>(MemberRules.appointment(form, members.all(actor)));
        var account = form.person();
        if (account != null
                && members.accounts(actor).stream()
                        .noneMatch(known -> known.id().equals(account))) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_ACCOUNT"));
        }
        if (account != null && withheld.from(new PersonId(account))) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "MEMBER_RIGHT_WITHDRAWN", form.name()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        if (scans.keep(actor, attachment, id, "appointment", Provision.COMMITTEE_COMPOSITION, scan)
                instanceof Added.Refused refused) {
            return refused.verdict();
        }
        members.appoint(actor, id, form, attachment.value());
        journal.enter(actor, "AppointMember", Provision.COMMITTEE_COMPOSITION, id, form, attachment);
        return Verdict.ALLOWED;
    }
}
