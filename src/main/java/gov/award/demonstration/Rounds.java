package gov.award.demonstration;

import gov.award.cultivation.CultivationKind;
import gov.award.demonstration.Parties.Model;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.panels.Stage;
import gov.award.rounds.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What happens when, in each of the rounds that are played, and the moment at which the demonstration is handed over. */
record Rounds(List<Round> rounds, LocalDateTime now) {

    /**
     * One round.
     *
     * @param approval the day on which the approval is planned
     * @param shortlisted who goes on to the site review
     * @param recused an assessor who does not score one case
     * @param cultivation what units did besides recommending
     * @param decision what follows the site review; a round without it stands there
     */
    record Round(
            int year,
            int ordinal,
            String title,
            Map<Phase, LocalDate> planned,
            LocalDate approval,
            Dates dates,
            List<Team> teams,
            List<String> shortlisted,
            @Nullable Recused recused,
            List<Entry> applications,
            @DefaultValue List<Nurtured> cultivation,
            @Nullable Decision decision) {

        List<Team> teams(Stage stage) {
            return teams.stream().filter(team -> team.stage() == stage).toList();
        }

        Team team(Stage stage, Kind kind, @Nullable String name) {
            return Story.found(
                    teams(stage), team -> team.kind() == kind && (name == null || name.equals(team.name())), kind);
        }
    }

    /** The moments of a round that concern everybody in it. */
    record Dates(
            LocalDateTime created,
            LocalDateTime adopted,
            LocalDateTime announced,
            LocalDateTime deadline,
            LocalDateTime closed,
            LocalDateTime teams,
            LocalDateTime documentReview,
            LocalDateTime sheets,
            LocalDateTime consensus,
            LocalDateTime documentReport,
            LocalDateTime shortlist,
            LocalDateTime siteTeams,
            LocalDateTime siteReview) {}

    /** A team; the first member leads. */
    record Team(Stage stage, Kind kind, String name, List<String> members) {}

    /** An interest declared, and why it keeps the assessor from the case. */
    record Recused(String assessor, String party, String ground, String reason) {}

    /** What a unit did, and for whom. */
    record Nurtured(String unit, LocalDateTime at, CultivationKind kind, String what, String concerned) {}

    /** A question of the unit and what was answered. */
    record Asked(LocalDateTime at, String question, int days, LocalDateTime answered, String answer) {}

    /**
     * An application and what becomes of it. Whatever has no moment does not happen.
     *
     * @param model applied with, where it is not the party's usual one
     * @param asked what the unit asked before it gave its opinion
     * @param outside why it chose a unit within whose scope it is not
     * @param recorded whether the office records the unit's opinion from its paper
     * @param untrue what the unit found not to be true, {@code note} saying what it rests on, {@code against} its opinion
     * @param why it is refused, or withdrawn
     * @param document about how many percent the document review gives
     * @param site about how many percent the site review gives
     */
    record Entry(
            String party,
            String unit,
            @Nullable Model model,
            @Nullable String difference,
            LocalDateTime submitted,
            @Nullable LocalDateTime returned,
            @Nullable LocalDateTime resubmitted,
            @Nullable LocalDateTime urged,
            @Nullable Asked asked,
            @Nullable String outside,
            LocalDateTime opined,
            @DefaultValue("false") boolean recorded,
            @Nullable Provision untrue,
            @Nullable String note,
            @Nullable String against,
            @Nullable LocalDateTime qualified,
            @Nullable LocalDateTime told,
            @Nullable LocalDateTime stated,
            @Nullable String statement,
            @Nullable String answer,
            @Nullable LocalDateTime refused,
            @Nullable LocalDateTime withdrawn,
            @Nullable String why,
            @DefaultValue("true") boolean electronic,
            @DefaultValue("0") int document,
            @DefaultValue("0") int site,
            @Nullable Visit visit,
            @Nullable Survey survey) {

        /** Whether it is reviewed. */
        boolean reviewed() {
            return qualified != null && withdrawn == null;
        }
    }

    /** How far a visit has come. */
    enum VisitState {
        UNPLANNED,
        PLANNED,
        /** Findings are recorded. */
        BEGUN,
        /** Some of the team have given their sheets. */
        PARTLY,
        /** All have. */
        GIVEN,
        /** The team has concluded. */
        CONSENTED,
        REPORTED
    }

    /** A visit: by which team, where there are several. */
    record Visit(
            @Nullable String team,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @DefaultValue("REPORTED") VisitState state) {

        boolean reached(VisitState wanted) {
            return state.compareTo(wanted) >= 0;
        }
    }

    /** A survey delivered. */
    record Survey(
            LocalDateTime at,
            BigDecimal index,
            int sample,
            @DefaultValue("false") boolean accepted) {}

    /**
     * From the evaluation to the use of the prizes.
     *
     * @param listed the candidates
     * @param silent code of the department that does not answer
     * @param lost the candidates most of the committee vote against
     */
    record Decision(
            LocalDateTime evaluation,
            LocalDateTime candidates,
            List<String> listed,
            LocalDateTime requests,
            LocalDateTime answers,
            String silent,
            LocalDateTime summary,
            LocalDateTime committee,
            List<String> lost,
            String vacancy,
            LocalDateTime notice,
            LocalDateTime complaint,
            LocalDateTime finding,
            LocalDateTime submission,
            LocalDateTime approved,
            String document,
            LocalDateTime published,
            LocalDateTime allocated,
            LocalDateTime paid,
            LocalDateTime completed,
            List<Use> uses,
            List<Activity> activities) {

        List<String> winners() {
            return listed.stream().filter(party -> !lost.contains(party)).toList();
        }
    }

    /** A use of the prize, declared on a day. */
    record Use(
            String party,
            LocalDateTime at,
            String purpose,
            BigDecimal yuan,
            LocalDate used,
            String text,
            String evidence) {}

    /** What a winner did to spread its experience. */
    record Activity(String party, LocalDate at, String title, String place) {}
}
