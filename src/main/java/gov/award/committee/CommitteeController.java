package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.AttachmentId;
import gov.award.files.Compared;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The members of the committee. */
@Controller
class CommitteeController {

    private final Members members;
    private final AppointMember appointMember;
    private final EndMembership endMembership;
    private final CheckMembership checkMembership;
    private final Downloads downloads;

    CommitteeController(
            Members members,
            AppointMember appointMember,
            EndMembership endMembership,
            CheckMembership checkMembership,
            Downloads downloads) {
        this.members = members;
        this.appointMember = appointMember;
        this.endMembership = endMembership;
        this.checkMembership = checkMembership;
        this.downloads = downloads;
    }

    @GetMapping("/committee")
    ModelAndView committee(Actor actor, Screen screen) {
        var accounts = actor.is(Role.OFFICE) ? members.accounts(actor) : List.<Members.Account>of();
        return Answer.page(
                "committee/committee",
                new CommitteePage(members.all(actor), members.waiting(actor), accounts, screen.today()));
    }

    @PostMapping("/committee/members")
    ModelAndView appoint(
            Actor actor,
            Screen screen,
            @Valid MemberForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return Answer.to(
                screen,
                typed,
                () -> appointMember.appoint(actor, new MemberId(UUID.randomUUID()), form, Upload.of(scan)),
                "/committee?done=memberAppointed",
                () -> committee(actor, screen));
    }

    @PostMapping("/committee/members/{id}/end")
    ModelAndView end(
            Actor actor,
            Screen screen,
            @PathVariable MemberId id,
            @Valid EndMembership.Form form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return Answer.to(
                screen,
                typed,
                () -> endMembership.end(actor, new DepartureId(UUID.randomUUID()), id, form, Upload.of(scan)),
                "/committee?done=memberEnded",
                () -> committee(actor, screen));
    }

    @PostMapping("/committee/records/{record}/check")
    ModelAndView check(
            Actor actor,
            Screen screen,
            @PathVariable UUID record,
            @RequestParam Compared outcome,
            @RequestParam(defaultValue = "") String note) {
        return Answer.to(
                screen,
                () -> checkMembership.check(actor, record, outcome, note),
                "/committee?done=committeeCompared",
                () -> committee(actor, screen));
    }

    @GetMapping("/committee/records/{record}/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable UUID record) {
        return downloads.view(actor, new AttachmentId(members.scan(actor, record)));
    }
}
