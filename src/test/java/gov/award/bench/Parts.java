package gov.award.bench;

import static gov.award.bench.Copying.Level.CASE;
import static gov.award.bench.Copying.Level.PROGRAMME;
import static gov.award.bench.Copying.Level.ROUND;
import static gov.award.bench.Copying.Level.TEAM;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What belongs to a programme, a round, a team, a case: table by table, each after those it refers to. */
final class Parts {

    /** Of what a case is told in these nothing is copied: it came later, or happened to one applicant only. */
    static final Set<String> LEFT_OUT = Set.of(
            "application_section_earlier",
            "approval_submission_entry",
            "approved_winner",
            "award",
            "candidate",
            "complaint",
            "matter_case",
            "notice_winner",
            "proposed_winner",
            "ranking_entry",
            "recusal",
            "refusal_intent",
            "result_told",
            "winner_matter");

    private static final String NAME = "regexp_replace(t.name, '$', '（' || x.r || '-' || x.c || '）')";
    private static final String KEY = "'-' || x.r || '-' || x.n || '-' || x.c";

    private Parts() {}

    /** A programme beside the county's, with its units and everybody but applicants. */
    static List<Part> programme() {
        var staff = "(select g.person from role_grant g group by g.person having not bool_or(g.role = 'APPLICANT'))";
        return List.of(
                Part.of(PROGRAMME, "programme", "true")
                        .with("created_at", "t.created_at + make_interval(secs => x.r)")
                        .with("county", "t.county || x.r"),
                Part.of(PROGRAMME, "unit", "true"),
                Part.of(PROGRAMME, "unit_part", "true"),
                Part.of(PROGRAMME, "unit_scope", "true"),
                Part.of(PROGRAMME, "person", "t.id in " + staff),
                Part.of(PROGRAMME, "account", "t.person in " + staff)
                        .with("sign_in_name", "t.sign_in_name || '-' || x.r")
                        .with("stamp", "gen_random_uuid()"),
                Part.of(PROGRAMME, "role_grant", "t.person in " + staff),
                Part.of(PROGRAMME, "appointment", "true"),
                Part.of(PROGRAMME, "assessor", "true"));
    }

    /** A round up to a phase, without its cases and without its assessors. */
    static List<Part> round(UUID round, String phase, int ordinal) {
        var of = "t.round = '" + round + "'";
        var announcement = "t.announcement in (select id from announcement where round = '" + round + "')";
        var paper = "t.%s in (select p.id from paper p where p.round = '" + round
                + "' and p.subject not in (select id from application) and p.issued_at <= " + until(round, phase)
                + ")";
        return List.of(
                Part.of(ROUND, "round", "t.id = '" + round + "'")
                        .with("ordinal", ordinal + " + x.r % 100")
                        .with("title", "'第' || (" + ordinal + " + x.r % 100) || '届县长质量奖'")
                        .with("phase", "'" + phase + "'"),
                Part.of(ROUND, "round_move", of + " and t.at <= " + until(round, phase)),
                Part.of(ROUND, "round_plan", of),
                Part.of(ROUND, "work_task", of),
                Part.of(ROUND, "norm", of),
                Part.of(ROUND, "scoring_scheme", of),
                Part.of(ROUND, "form_version", of),
                Part.of(ROUND, "paper", paper.formatted("id")).with("number", "t.number + 1000000 * x.r"),
                Part.of(ROUND, "paper_reader", paper.formatted("paper")),
                Part.of(ROUND, "announcement", of),
                Part.of(ROUND, "announcement_channel", announcement),
                Part.of(
                        ROUND,
                        "pledge",
                        of + " and t.person not in (select id from bench.marked where level = 'TEAM')"));
    }

    private static String until(UUID round, String phase) {
        return "(select max(m.at) from round_move m where m.round = '%s' and m.to_phase = '%s')"
                .formatted(round, phase);
    }

    /** What the teams of an evaluated round did together. */
    static List<Part> concluded(UUID round) {
        var of = "t.round = '" + round + "'";
        return List.of(
                Part.of(ROUND, "selection", of),
                Part.of(ROUND, "team", of),
                Part.of(ROUND, "team_member", of),
                Part.of(ROUND, "team_report", of),
                Part.of(ROUND, "shortlist", of));
    }

    /** A document team with assessors of its own. */
    static List<Part> team(UUID round, UUID team) {
        var member = "(select m.person from team_member m where m.left_at is null and m.team = '" + team + "')";
        var of = "t.round = '" + round + "' and t.person in " + member;
        return List.of(
                Part.of(TEAM, "person", "t.id in " + member).with("name", "t.name || x.n"),
                Part.of(TEAM, "account", "t.person in " + member)
                        .with("sign_in_name", "t.sign_in_name || " + KEY)
                        .with("stamp", "gen_random_uuid()"),
                Part.of(TEAM, "role_grant", "t.person in " + member),
                Part.of(TEAM, "assessor", "t.person in " + member),
                Part.of(TEAM, "pledge", of),
                Part.of(TEAM, "selection", of),
                Part.of(TEAM, "team", "t.id = '" + team + "'").with("name", "t.name || x.n"),
                Part.of(TEAM, "team_member", "t.team = '" + team + "'"));
    }

    /** An applicant and its application until it was found qualified. */
    static List<Part> qualified(UUID application) {
        var parts = new ArrayList<>(written(application));
        var of = "t.application = '" + application + "'";
        parts.addAll(List.of(
                Part.of(CASE, "paper", "t.subject = '" + application + "'")
                        .with("number", "t.number + 1000000 * x.r + 1000 * x.c"),
                Part.of(
                        CASE,
                        "paper_reader",
                        "t.paper in (select id from paper where subject = '" + application + "')"),
                Part.of(CASE, "application_move", of + " and t.to_status not in ('SHORTLISTED', 'NOT_SHORTLISTED')"),
                Part.of(CASE, "application_version", of).with("receipt", "t.receipt || " + KEY),
                Part.of(CASE, "application_version_section", of),
                Part.of(CASE, "application_version_file", of),
                Part.of(CASE, "report_text", of),
                // As they are told of the original: nobody searches for the number in the name of a copy.
                Part.of(CASE, "search_piece", of + " and t.source in ('KNOWN', 'FORM', 'REPORT')"),
                Part.of(CASE, "search_pairs", of),
                Part.of(CASE, "correction", of),
                Part.of(CASE, "correction_point", of),
                Part.of(CASE, "eligibility_finding", of),
                Part.of(CASE, "recommendation", of),
                Part.of(
                        CASE,
                        "recommendation_receipt",
                        "t.recommendation in (select id from recommendation where application = '" + application
                                + "')"),
                Part.of(
                        CASE,
                        "urge",
                        "t.recommendation in (select id from recommendation where application = '" + application
                                + "')"),
                Part.of(CASE, "clarification", of),
                Part.of(
                        CASE,
                        "clarification_answer",
                        "t.clarification in (select id from clarification where application = '" + application + "')"),
                Part.of(CASE, "fact_check", of),
                Part.of(CASE, "opinion", of),
                Part.of(
                        CASE,
                        "opinion_check",
                        "t.opinion in (select id from opinion where application = '" + application + "')"),
                Part.of(CASE, "qualification", of),
                Part.of(CASE, "unit_choice", of),
                Part.of(CASE, "conflict_case", of).with("name", NAME)));
        return parts;
    }

    /** An applicant and what it wrote. */
    static List<Part> written(UUID application) {
        var applicant = "(select a.applicant from application a where a.id = '" + application + "')";
        var member = "(select m.person from applicant_member m where m.applicant = " + applicant + ")";
        var of = "t.application = '" + application + "'";
        return List.of(
                Part.of(CASE, "person", "t.id in " + member),
                Part.of(CASE, "account", "t.person in " + member)
                        .with("sign_in_name", "t.sign_in_name || " + KEY)
                        .with("stamp", "gen_random_uuid()"),
                Part.of(CASE, "role_grant", "t.person in " + member),
                Part.of(CASE, "pledge", "t.person in " + member),
                Part.of(CASE, "applicant", "t.id = " + applicant)
                        .with("name", NAME)
                        .with("party", "md5(t.party || " + KEY + ") || md5(" + KEY + " || t.party)"),
                Part.of(CASE, "applicant_secret", "t.applicant = " + applicant),
                Part.of(CASE, "applicant_member", "t.applicant = " + applicant),
                Part.of(CASE, "application", "t.id = '" + application + "'")
                        .with("name", NAME)
                        .with("status", "'QUALIFIED'")
                        .with("receipt", "t.receipt || " + KEY),
                Part.of(CASE, "application_section", of),
                Part.of(
                        CASE,
                        "attachment",
                        "t.subject = '" + application + "' or t.subject = " + applicant
                                + " or t.subject in (select o.id from opinion o where o." + of.substring(2) + ")"),
                Part.of(CASE, "application_evidence", of));
    }

    /** That each assessor of the team has nothing to do with it, and their sheets; every tenth case's are not given yet. */
    static List<Part> scored(UUID application, UUID team) {
        var of = "t.application = '" + application + "'";
        var seated = " and t.person in (select m.person from team_member m where m.team = '" + team + "')";
        var open = "case when x.c %% 10 = 0 then null else t.%s end";
        return List.of(
                Part.of(CASE, "declaration", of + seated),
                Part.of(CASE, "assignment", of + " and t.stage = 'DOCUMENT'"),
                Part.of(CASE, "sheet", of + " and t.stage = 'DOCUMENT'")
                        .with("given_at", open.formatted("given_at"))
                        .with("total", open.formatted("total")),
                Part.of(
                                CASE,
                                "sheet_entry",
                                "t.sheet in (select s.id from sheet s where s.stage = 'DOCUMENT' and s.application = '"
                                        + application + "')")
                        .with("strengths", "repeat(t.strengths, 5)")
                        .with("improvements", "repeat(t.improvements, 5)"),
                Part.of(
                                CASE,
                                "search_piece",
                                of
                                        + " and t.source = 'SHEET' and t.origin in (select s.id from sheet s where s.stage = 'DOCUMENT')")
                        // Of a sheet that is not given nothing is told.
                        .with("told", "case when x.c % 10 = 0 then array[''] else t.told end"));
    }

    /** All the reviews and surveys that a ranking is computed from. */
    static List<Part> evaluated(UUID application) {
        var of = "t.application = '" + application + "'";
        return List.of(
                Part.of(CASE, "declaration", of),
                Part.of(CASE, "assignment", of),
                Part.of(CASE, "sheet", of),
                Part.of(
                        CASE,
                        "sheet_entry",
                        "t.sheet in (select id from sheet where application = '" + application + "')"),
                Part.of(CASE, "consensus", of),
                Part.of(
                        CASE,
                        "consensus_entry",
                        "t.consensus in (select id from consensus where application = '" + application + "')"),
                Part.of(CASE, "search_piece", of + " and t.source in ('SHEET', 'CONSENSUS')"),
                Part.of(CASE, "team_report_case", of),
                Part.of(CASE, "shortlist_case", of).with("place", "x.c"),
                Part.of(CASE, "site_visit", of),
                Part.of(CASE, "site_finding", of),
                Part.of(CASE, "survey_commission", of).with("name", NAME),
                Part.of(CASE, "survey_delivery", of).with("index", "70 + (x.c * 37 % 2900) / 100.0"),
                Part.of(
                        CASE,
                        "survey_decision",
                        "t.delivery in (select id from survey_delivery where application = '" + application + "')"));
    }
}
