package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Who acts for an applicant: inviting, handing over, ending. */
@Controller
public class MembersController {

    private final ApplicantReadings readings;
    private final InviteMember inviteMember;
    private final WithdrawInvitation withdrawInvitation;
    private final AcceptInvitation acceptInvitation;
    private final NameResponsible nameResponsible;
    private final EndMember endMember;
    private final ProveClaim proveClaim;
    private final TakeOverPapers takeOverPapers;

    MembersController(
            ApplicantReadings readings,
            InviteMember inviteMember,
            WithdrawInvitation withdrawInvitation,
            AcceptInvitation acceptInvitation,
            NameResponsible nameResponsible,
            EndMember endMember,
            ProveClaim proveClaim,
            TakeOverPapers takeOverPapers) {
        this.readings = readings;
        this.inviteMember = inviteMember;
        this.withdrawInvitation = withdrawInvitation;
        this.acceptInvitation = acceptInvitation;
        this.nameResponsible = nameResponsible;
        this.endMember = endMember;
        this.proveClaim = proveClaim;
        this.takeOverPapers = takeOverPapers;
    }

    /**
     * An invitation as whoever has the link sees it.
     *
     * @param invitation {@code null} to anybody it is not meant for
     */
    public record InvitationPage(@Nullable Invitation invitation, InvitationCode code) {}

    record MemberForm(
            @NotNull PersonId person,
            @NotBlank @Size(max = 1000) String reason) {}

    @GetMapping("/applicants/{id}/members")
    ModelAndView members(Actor actor, @PathVariable ApplicantId id) {
        return Answer.page("applicants/own-members", readings.members(actor, id));
    }

    @PostMapping("/applicants/{id}/invitations")
    ModelAndView invite(
            Actor actor, Screen screen, @PathVariable ApplicantId id, @RequestParam(defaultValue = "") String name) {
        var code = InvitationCode.random();
        var answer = Answer.to(
                screen,
                () -> inviteMember.invite(actor, id, new InvitationId(UUID.randomUUID()), name, code),
                members(id),
                () -> members(actor, id));
        return answer.getStatus() == HttpStatus.SEE_OTHER
                ? Answer.page(
                        "applicants/own-members",
                        readings.members(actor, id).with(new MembersPage.Issued(name.strip(), code)))
                : answer;
    }

    @PostMapping("/applicants/{id}/invitations/{invitation}/withdrawal")
    ModelAndView withdraw(
            Actor actor, Screen screen, @PathVariable ApplicantId id, @PathVariable InvitationId invitation) {
        return Answer.to(
                screen,
                () -> withdrawInvitation.withdraw(actor, id, invitation),
                members(id) + "?done=invitationWithdrawn",
                () -> members(actor, id));
    }

    @GetMapping("/invitations/{code}")
    ModelAndView invitation(Actor actor, @PathVariable String code) {
        var typed = new InvitationCode(code);
        return Answer.page(
                "applicants/invitation",
                new InvitationPage(readings.invitation(actor, typed).orElse(null), typed));
    }

    @PostMapping("/invitations/{code}")
    ModelAndView accept(Actor actor, Screen screen, @PathVariable String code) {
        return Answer.to(
                screen,
                () -> acceptInvitation.accept(actor, new InvitationCode(code)),
                "/applications?done=invitationAccepted",
                () -> invitation(actor, code));
    }

    @PostMapping("/applicants/{id}/responsible-member")
    ModelAndView responsible(
            Actor actor, Screen screen, @PathVariable ApplicantId id, @Valid MemberForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> nameResponsible.name(actor, id, form.person(), form.reason()),
                shown(actor, id) + "?done=responsibleNamed",
                () -> again(actor, id));
    }

    @PostMapping("/applicants/{id}/member-ending")
    ModelAndView end(
            Actor actor, Screen screen, @PathVariable ApplicantId id, @Valid MemberForm form, BindingResult typed) {
        // Whoever ends their own membership sees the applicant no more.
        var gone = !actor.is(Role.OFFICE, Role.DIRECTOR)
                && form.person() != null
                && form.person().equals(actor.person());
        return Answer.to(
                screen,
                typed,
                () -> endMember.end(actor, id, form.person(), form.reason()),
                (gone ? "/applications" : shown(actor, id)) + "?done=applicantMemberEnded",
                () -> again(actor, id));
    }

    @PostMapping("/applicants/{id}/evidence")
    ModelAndView prove(
            Actor actor,
            Screen screen,
            @PathVariable ApplicantId id,
            @RequestParam(name = "proof", required = false) @Nullable List<MultipartFile> proof) {
        return Answer.to(
                screen,
                () -> proveClaim.prove(actor, id, ApplicantsController.uploads(proof)),
                members(id) + "?done=claimProved",
                () -> members(actor, id));
    }

    @PostMapping("/applicants/{id}/paper-entry")
    ModelAndView takeOver(
            Actor actor, Screen screen, @PathVariable ApplicantId id, @RequestParam(defaultValue = "") String reason) {
        return Answer.to(
                screen,
                () -> takeOverPapers.takeOver(actor, id, reason),
                "/applicants/" + id.text() + "?done=papersTakenOver",
                () -> again(actor, id));
    }

    private static String members(ApplicantId id) {
        return "/applicants/" + id.text() + "/members";
    }

    private static String shown(Actor actor, ApplicantId id) {
        return actor.is(Role.OFFICE, Role.DIRECTOR) ? "/applicants/" + id.text() : members(id);
    }

    private ModelAndView again(Actor actor, ApplicantId id) {
        return actor.is(Role.OFFICE, Role.DIRECTOR)
                ? Answer.page("applicants/claim", readings.claim(actor, id))
                : members(actor, id);
    }
}
