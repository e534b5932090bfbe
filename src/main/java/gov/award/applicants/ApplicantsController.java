package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.measures.Kind;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Applicants: registering as one, and the office's confirmation. */
@Controller
public class ApplicantsController {

    private final ApplicantReadings readings;
    private final ClaimOrganisation claimOrganisation;
    private final ClaimIndividual claimIndividual;
    private final ConfirmClaim confirmClaim;
    private final JoinClaim joinClaim;
    private final RefuseClaim refuseClaim;
    private final ReadIdentity readIdentity;

    ApplicantsController(
            ApplicantReadings readings,
            ClaimOrganisation claimOrganisation,
            ClaimIndividual claimIndividual,
            ConfirmClaim confirmClaim,
            JoinClaim joinClaim,
            RefuseClaim refuseClaim,
            ReadIdentity readIdentity) {
        this.readings = readings;
        this.claimOrganisation = claimOrganisation;
        this.claimIndividual = claimIndividual;
        this.confirmClaim = confirmClaim;
        this.joinClaim = joinClaim;
        this.refuseClaim = refuseClaim;
        this.readIdentity = readIdentity;
    }

    /** Which of the two forms is shown. */
    public record NewPage(Kind kind) {}

    /** The identifiers of an applicant in clear. */
    public record IdentityPage(ApplicantId id, ReadIdentity.Identity identity) {}

    @GetMapping("/applicants/new")
    ModelAndView form(Actor actor, @RequestParam(defaultValue = "ORGANISATION") Kind kind) {
        if (!actor.is(Role.APPLICANT, Role.ON_BEHALF)) {
            throw new NotFound("form");
        }
        return Answer.page("applicants/claim-form", new NewPage(kind));
    }

    @PostMapping("/applicants/organisations")
    ModelAndView organisation(
            Actor actor,
            Screen screen,
            @Valid ClaimOrganisation.Form form,
            BindingResult typed,
            @RequestParam(name = "proof", required = false) @Nullable List<MultipartFile> proof) {
        var id = new ApplicantId(UUID.randomUUID());
        return Answer.to(
                screen,
                typed,
                () -> claimOrganisation.claim(actor, id, form, uploads(proof)),
                Map.of("USCC_NOT_VALID", "uscc", "REGISTERED_IN_FUTURE", "registeredOn", "PHONE_NOT_VALID", "phone"),
                "/applications?done=claimed",
                () -> form(actor, Kind.ORGANISATION));
    }

    @PostMapping("/applicants/individuals")
    ModelAndView individual(
            Actor actor,
            Screen screen,
            @Valid ClaimIndividual.Form form,
            BindingResult typed,
            @RequestParam(name = "proof", required = false) @Nullable List<MultipartFile> proof) {
        var id = new ApplicantId(UUID.randomUUID());
        return Answer.to(
                screen,
                typed,
                () -> claimIndividual.claim(actor, id, form, uploads(proof)),
                Map.of(
                        "IDENTITY_NUMBER_NOT_VALID",
                        "identityNumber",
                        "USCC_NOT_VALID",
                        "employerUscc",
                        "PHONE_NOT_VALID",
                        "phone"),
                "/applications?done=claimed",
                () -> form(actor, Kind.INDIVIDUAL));
    }

    @GetMapping("/applicants")
    ModelAndView claims(
            Actor actor,
            @RequestParam(required = false) Applicant.@Nullable State state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page) {
        return Answer.page(
                "applicants/claims", readings.claims(actor, new ClaimsPage.Filter(state, text), PageRequest.of(page)));
    }

    @GetMapping("/applicants/{id}")
    ModelAndView claim(Actor actor, @PathVariable ApplicantId id) {
        return Answer.page("applicants/claim", readings.claim(actor, id));
    }

    @GetMapping("/applicants/{id}/identity")
    ModelAndView identity(Actor actor, @PathVariable ApplicantId id) {
        return Answer.page("applicants/identity", new IdentityPage(id, readIdentity.read(actor, id)));
    }

    @PostMapping("/applicants/{id}/confirmation")
    ModelAndView confirm(
            Actor actor, Screen screen, @PathVariable ApplicantId id, @Valid ClaimCheck check, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> confirmClaim.confirm(actor, id, check),
                "/applicants/" + id.text() + "?done=claimConfirmed",
                () -> claim(actor, id));
    }

    @PostMapping("/applicants/{id}/joining")
    ModelAndView join(
            Actor actor, Screen screen, @PathVariable ApplicantId id, @Valid ClaimCheck check, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> joinClaim.join(actor, id, check),
                "/applicants/" + id.text() + "?done=claimJoined",
                () -> claim(actor, id));
    }

    @PostMapping("/applicants/{id}/refusal")
    ModelAndView refuse(
            Actor actor, Screen screen, @PathVariable ApplicantId id, @RequestParam(defaultValue = "") String reason) {
        return Answer.to(
                screen,
                () -> refuseClaim.refuse(actor, id, reason),
                "/applicants/" + id.text() + "?done=claimRefused",
                () -> claim(actor, id));
    }

    static List<Upload> uploads(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(file -> !file.isEmpty()).map(Upload::of).toList();
    }
}
