package gov.award.notices;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.notices.ChannelChoices.Choice;
import gov.award.notices.ChannelChoices.Use;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** By which channels one is told. */
@Controller
public class ChannelController {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ChannelChoices choices;
    private final RequestCode requestCode;
    private final TryCode tryCode;
    private final ConfirmAddress confirmAddress;
    private final UseChannel useChannel;
    private final Courier courier;

    ChannelController(
            ChannelChoices choices,
            RequestCode requestCode,
            TryCode tryCode,
            ConfirmAddress confirmAddress,
            UseChannel useChannel,
            Courier courier) {
        this.choices = choices;
        this.requestCode = requestCode;
        this.tryCode = tryCode;
        this.confirmAddress = confirmAddress;
        this.useChannel = useChannel;
        this.courier = courier;
    }

    /** All channels as they stand for someone. */
    public record ChannelsPage(List<Choice> choices) {}

    /** One channel with its forms. */
    public record ChannelPage(Choice choice, long minutes) {}

    record AddressForm(@NotBlank @Size(max = 254) String address) {}

    record CodeForm(@NotBlank @Size(max = 20) String code) {}

    @GetMapping("/inbox/channels")
    ModelAndView channels(Actor actor) {
        return Answer.page("notices/channels", new ChannelsPage(choices.of(actor)));
    }

    @GetMapping("/inbox/channels/{channel}")
    ModelAndView channel(Actor actor, @PathVariable String channel) {
        var wanted = Channel.of(channel);
        var choice = choices.of(actor).stream()
                .filter(each -> each.channel() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotFound("channel"));
        return Answer.page("notices/channel", new ChannelPage(choice, ChannelChoices.CODE_LASTS.toMinutes()));
    }

    @PostMapping("/inbox/channels/{channel}/code")
    ModelAndView code(
            Actor actor, Screen screen, @PathVariable String channel, @Valid AddressForm form, BindingResult typed) {
        var wanted = Channel.of(channel);
        return Answer.to(
                screen,
                typed,
                () -> send(actor, screen, wanted, form.address().strip()),
                "/inbox/channels/" + channel + "?done=codeSent",
                () -> channel(actor, channel));
    }

    /** The code leaves after it was put on record; whoever did not get it hears why at once. */
    private Verdict send(Actor actor, Screen screen, Channel channel, String address) {
        var code = "%08d".formatted(RANDOM.nextInt(100_000_000));
        var verdict = requestCode.request(actor, channel, address, code);
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        var fault = courier.send(channel, address, actor.name(), code, screen.awardName())
                .fault();
        return fault == null ? verdict : Verdict.refused(Provision.CONFIDENTIALITY, "CODE_NOT_SENT", fault);
    }

    @PostMapping("/inbox/channels/{channel}/verification")
    ModelAndView verify(
            Actor actor, Screen screen, @PathVariable String channel, @Valid CodeForm form, BindingResult typed) {
        var wanted = Channel.of(channel);
        return Answer.to(
                screen,
                typed,
                () -> {
                    tryCode.count(actor, wanted);
                    return confirmAddress.confirm(actor, wanted, form.code());
                },
                "/inbox/channels?done=channelUsed",
                () -> channel(actor, channel));
    }

    @PostMapping("/inbox/channels/{channel}/stop")
    ModelAndView stop(Actor actor, Screen screen, @PathVariable String channel) {
        return use(actor, screen, channel, Use.STOPPED, "channelStopped");
    }

    @PostMapping("/inbox/channels/{channel}/use")
    ModelAndView takeUp(Actor actor, Screen screen, @PathVariable String channel) {
        return use(actor, screen, channel, Use.USED, "channelUsed");
    }

    private ModelAndView use(Actor actor, Screen screen, String channel, Use use, String done) {
        return Answer.to(
                screen,
                () -> useChannel.use(actor, Channel.of(channel), use),
                "/inbox/channels?done=" + done,
                () -> channels(actor));
    }
}
