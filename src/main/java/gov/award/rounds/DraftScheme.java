package gov.award.rounds;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office drafts the scoring scheme with its criteria; each draft is a version of its own (articles 7(2), 12, 13, 20). */
@Service
public class DraftScheme {

    private final Rounds rounds;
    private final Norms norms;
    private final Criteria criteria;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    DraftScheme(Rounds rounds, Norms norms, Criteria criteria, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.rounds = rounds;
        this.norms = norms;
        this.criteria = criteria;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.RANKING)
    public Verdict draft(Actor actor, RoundId id, UUID scheme, SchemeForm form) {
        var round = rounds.held(actor, id);
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.PREPARATION) {
            reasons.add(Refusal.of(Provision.ADOPT_NORMS, "NORMS_FIXED_BY_ANNOUNCEMENT"));
        } else {
            Norms.mayBeReplaced(norms.scheme(id)).ifPresent(reasons::add);
        }
        var organisation = criteria.of(Kind.ORGANISATION).get(form.organisationCriteria());
        var individual = criteria.of(Kind.INDIVIDUAL).get(form.individualCriteria());
        if (organisation == null || individual == null) {
            reasons.add(Refusal.of(Provision.CRITERIA, "CRITERIA_UNKNOWN"));
        }
        reasons.addAll(SchemeRules.broken(form));
        if (!reasons.isEmpty() || organisation == null || individual == null) {
            return Verdict.of(reasons);
        }
        jdbc.sql("""
                        insert into scoring_scheme (id, programme, round, version,
                            organisation_document, organisation_site, organisation_survey,
                            individual_document, individual_site, individual_survey,
                            minimum, spread_limit, peers_hidden, bodies_apart, ties, organisation_criteria, individual_criteria,
                            drafted_by, drafted_at, supersedes)
                        select :id, :programme, :round, coalesce(max(version), 0) + 1,
                            :organisationDocument, :organisationSite, :organisationSurvey,
                            :individualDocument, :individualSite, :individualSurvey,
                            :minimum, :spread, :hidden, :apart, :ties, :organisation, :individual, :by, :at,
                            (select id from scoring_scheme where round = :round order by version desc limit 1)
                        from scoring_scheme where round = :round
                        """)
                .param("id", scheme)
                .param("programme", round.programme.value())
                .param("round", id.value())
                .param("organisationDocument", form.organisationDocument())
                .param("organisationSite", form.organisationSite())
                .param("organisationSurvey", form.organisationSurvey())
                .param("individualDocument", form.individualDocument())
                .param("individualSite", form.individualSite())
                .param("individualSurvey", form.individualSurvey())
                .param("minimum", form.minimum(), java.sql.Types.NUMERIC)
                .param("spread", form.spreadLimit())
                .param("hidden", Boolean.TRUE.equals(form.peersHidden()))
                .param("apart", Boolean.TRUE.equals(form.bodiesApart()))
                .param("ties", form.ties().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("organisation", organisation.text())
                .param("individual", individual.text())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(actor, "DraftScheme", Provision.RANKING, scheme, id.value(), form.toString());
        return Verdict.ALLOWED;
    }
}
