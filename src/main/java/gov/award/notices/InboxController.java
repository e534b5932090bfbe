package gov.award.notices;

import gov.award.acting.Actor;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's inbox, and the office's log of what was sent. */
@Controller
class InboxController {

    private final Inbox inbox;
    private final OpenNotice openNotice;
    private final OpenAllNotices openAllNotices;
    private final Courier courier;

    InboxController(Inbox inbox, OpenNotice openNotice, OpenAllNotices openAllNotices, Courier courier) {
        this.inbox = inbox;
        this.openNotice = openNotice;
        this.openAllNotices = openAllNotices;
        this.courier = courier;
    }

    @GetMapping("/inbox")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "1") int page) {
        var notices = inbox.list(actor, unread, PageRequest.of(page));
        return Answer.page("notices/inbox", new InboxPage(notices, inbox.unread(actor), unread));
    }

    @PostMapping("/inbox/{id}/opening")
    ModelAndView open(Actor actor, @PathVariable NoticeId id) {
        openNotice.open(actor, id);
        return Answer.seeOther(inbox.address(actor, id));
    }

    @PostMapping("/inbox/opening")
    ModelAndView openAll(Actor actor) {
        openAllNotices.open(actor);
        return Answer.seeOther("/inbox");
    }

    @GetMapping("/notices/sent")
    ModelAndView sent(
            Actor actor,
            @RequestParam(defaultValue = "") String recipient,
            @RequestParam(required = false) SentFilter.@Nullable Which which,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new SentFilter(recipient, which == null ? SentFilter.Which.ALL : which, channel);
        return Answer.page(
                "notices/sent",
                new SentPage(inbox.sent(actor, filter, PageRequest.of(page)), filter, courier.channels()));
    }
}
