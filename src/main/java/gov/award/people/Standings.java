package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.people.Standing.SecondFactor;
import gov.award.people.Standing.Step;
import gov.award.web.Visitor;
import gov.award.web.VisitorSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells who sends a request. Someone who has not passed every step of the sign-in is nobody yet. */
@Component
class Standings implements VisitorSource {

    private static final String ATTRIBUTE = Standing.class.getName();

    private static final List<Actor.Grant> ENTERING = List.of(new Actor.Grant(Role.ON_BEHALF, null));

    private final SignInReadings readings;
    private final SecondFactor policy;

    Standings(SignInReadings readings, @Value("${award.second-factor:#{!${award.demo:false}}}") boolean secondFactor) {
        this.readings = readings;
        this.policy = secondFactor ? SecondFactor.ON : SecondFactor.OFF;
    }

    /** Read once a request. */
    Standing of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Standing known) {
            return known;
        }
        var standing = read(SignedIn.of(request));
        request.setAttribute(ATTRIBUTE, standing);
        return standing;
    }

    private Standing read(@Nullable SignedIn session) {
        var asking = Actor.system(Role.SIGN_IN, null);
        var account = session == null
                ? null
                : readings.standing(session.person(), session.stamp()).orElse(null);
        return account == null
                ? new Standing(readings.programme(asking).orElse(null), null)
                : new Standing(readings.programme(asking, account.programme()), account);
    }

    /** What this session has still to do. */
    Step next(HttpServletRequest request) {
        var session = SignedIn.of(request);
        return of(request).next(policy, session == null ? SecondFactor.OFF : session.factor());
    }

    /** The same after the session, or the account, has changed within this request. */
    Step nextAnew(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
        return next(request);
    }

    boolean asksForFactor() {
        return policy == SecondFactor.ON;
    }

    @Override
    public Visitor visitor(HttpServletRequest request) {
        var standing = of(request);
        var programme = standing.programme();
        var account = standing.account();
        if (account != null && next(request) == Step.NONE) {
            return new Visitor(
                    new Actor(account.name(), account.person(), account.programme(), grants(request, account)),
                    programme);
        }
        return new Visitor(Actor.system(Role.PUBLIC, programme == null ? null : programme.id()), programme);
    }

    /** Those in force; of one of the office who enters papers, what that takes and no more. */
    private static List<Actor.Grant> grants(HttpServletRequest request, Standing.Account account) {
        var held = account.grants();
        return SignedIn.onBehalf(request) && held.stream().anyMatch(grant -> grant.role() == Role.OFFICE)
                ? ENTERING
                : held;
    }

    /** The account itself, without any role, for one who is at {@code step} of the sign-in or through with it. */
    Actor self(HttpServletRequest request, Step step) {
        var account = of(request).account();
        var next = next(request);
        if (account == null || (next != step && next != Step.NONE)) {
            throw new NotFound("account");
        }
        return new Actor(account.name(), account.person(), account.programme(), List.of());
    }
}
