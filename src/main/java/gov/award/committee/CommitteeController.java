package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The members of the committee. */
@Controller
class CommitteeController {

    private final Members members;
    private final AppointMember appointMember;
    private final EndMembership endMembership;

    CommitteeController(Members members, AppointMember appointMember, EndMembership endMembership) {
        this.members = members;
        this.appointMember = appointMember;
        this.endMembership = endMembership;
    }

    @GetMapping("/committee")
    ModelAndView committee(Actor actor, Screen screen) {
        var accounts = actor.is(Role.OFFICE, Role.DIRECTOR) ? members.accounts(actor) : List.<Members.Account>of();
        return Answer.page("committee/committee", new CommitteePage(members.all(actor), accounts, screen.today()));
    }

    @PostMapping("/committee/members")
    ModelAndView appoint(Actor actor, Screen screen, @Valid MemberForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> appointMember.appoint(actor, new MemberId(UUID.randomUUID()), form),
                "/committee?done=memberAppointed",
                () -> committee(actor, screen));
    }

    @PostMapping("/committee/members/{id}/end")
    ModelAndView end(
            Actor actor,
            Screen screen,
            @PathVariable MemberId id,
            @Valid EndMembership.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> endMembership.end(actor, id, form),
                "/committee?done=memberEnded",
                () -> committee(actor, screen));
    }
}
