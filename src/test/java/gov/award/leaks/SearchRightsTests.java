package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Provision;
import gov.award.testing.ServedTest;
import java.net.URLEncoder;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What everybody finds when all search for the same. */
@ServedTest
@Basis(Provision.CONFIDENTIALITY)
class SearchRightsTests {

    private static final String CASE = "蓝溪机械有限公司";
    private static final String OTHER = "石桥纺织有限公司";
    private static final String INDIVIDUAL = "沈一鸣";
    private static final String UNFIT = "松岗建材有限公司";
    private static final String WITHDRAWN = "竹溪笋干合作社";

    /** Stands in the report of each. */
    private static final String IN_REPORTS = "卓越绩效";

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    @Test
    void whatStandsInReportsIsFoundByThoseWhoReadThem() throws Exception {
        var played = PlayedAward.atTheDocumentReview(program);
        var all = List.of(CASE, INDIVIDUAL, OTHER, UNFIT, WITHDRAWN);
        for (var position : List.of(Position.OFFICE, Position.DIRECTOR, Position.SUPERVISOR)) {
            found(played, position, IN_REPORTS, all);
        }
        found(played, Position.RECUSED_OFFICE, IN_REPORTS, List.of(INDIVIDUAL, OTHER, UNFIT, WITHDRAWN));
        found(played, Position.UNPLEDGED_OFFICE, IN_REPORTS, List.of());
        found(played, Position.UNIT, IN_REPORTS, List.of(CASE, INDIVIDUAL));
        found(played, Position.OTHER_UNIT, IN_REPORTS, List.of(OTHER, UNFIT, WITHDRAWN));
        found(played, Position.UNPLEDGED_UNIT, IN_REPORTS, List.of());
        found(played, Position.LEADER, IN_REPORTS, List.of(CASE, INDIVIDUAL));
        found(played, Position.OTHER_LEADER, IN_REPORTS, List.of(OTHER));
        found(played, Position.RECUSED_SCORER, IN_REPORTS, List.of(INDIVIDUAL));
        found(played, Position.IDLE_ASSESSOR, IN_REPORTS, List.of());
        found(played, Position.MEMBER, IN_REPORTS, List.of(CASE));
        found(played, Position.OTHER_MEMBER, IN_REPORTS, List.of(OTHER));
        found(played, Position.DRAFTER, IN_REPORTS, List.of());
        found(played, Position.NEWCOMER, IN_REPORTS, List.of());
        // Names and models are known before the pledge, to those whose case it is.
        found(played, Position.UNPLEDGED_OFFICE, "三全五化", List.of(CASE, INDIVIDUAL));
        found(played, Position.UNPLEDGED_UNIT, "三全五化", List.of(CASE, INDIVIDUAL));
        found(played, Position.RECUSED_OFFICE, "三全五化", List.of(INDIVIDUAL));
        found(played, Position.OTHER_UNIT, "三全五化", List.of());
        // No word is made up of what one sees and what one does not.
        found(played, Position.UNPLEDGED_OFFICE, "三全五化 " + IN_REPORTS, List.of());
        found(played, Position.OFFICE, "三全五化 " + IN_REPORTS, List.of(CASE, INDIVIDUAL));
    }

    /** Stands on every sheet, and nowhere else. */
    private static final String ON_SHEETS = "对比数据不足";

    /** Stands in every consensus, and nowhere else. */
    private static final String IN_CONSENSUSES = "合议讨论后一致";

    @Test
    void commentsAreFoundByThoseWhoReadTheSheet() throws Exception {
        var played = PlayedAward.atTheDocumentReview(program);
        var all = List.of(CASE, INDIVIDUAL, OTHER);
        for (var position : List.of(Position.OFFICE, Position.DIRECTOR, Position.SUPERVISOR)) {
            var page = found(played, position, ON_SHEETS, all);
            assertThat(page.select(".excerpts a").eachAttr("href"))
                    .isNotEmpty()
                    .allMatch(address -> address.startsWith("/sheets/"));
            opened(played, position, page);
        }
        found(played, Position.RECUSED_OFFICE, ON_SHEETS, List.of(INDIVIDUAL, OTHER));
        // Peers' once one's own is given.
        for (var position : List.of(Position.LEADER, Position.SCORER)) {
            opened(played, position, found(played, position, ON_SHEETS, List.of(CASE, INDIVIDUAL)));
        }
        opened(played, Position.OTHER_LEADER, found(played, Position.OTHER_LEADER, ON_SHEETS, List.of(OTHER)));
        found(played, Position.LATE_SCORER, ON_SHEETS, List.of());
        found(played, Position.RECUSED_SCORER, ON_SHEETS, List.of(INDIVIDUAL));
        for (var position : List.of(
                Position.UNPLEDGED_OFFICE,
                Position.UNIT,
                Position.OTHER_UNIT,
                Position.SITE_LEADER,
                Position.IDLE_ASSESSOR,
                Position.MEMBER,
                Position.OTHER_MEMBER,
                Position.DRAFTER,
                Position.NEWCOMER)) {
            found(played, position, ON_SHEETS, List.of());
        }
        for (var position : List.of(Position.OFFICE, Position.LEADER)) {
            found(played, position, IN_CONSENSUSES, List.of());
        }
    }

    @Test
    void consensusesAreFoundByThoseInChargeAndThoseWhoWentOnFromThem() throws Exception {
        var played = PlayedAward.atTheEnd(program);
        var all = List.of(CASE, INDIVIDUAL, OTHER);
        for (var position : List.of(Position.OFFICE, Position.SUPERVISOR, Position.SITE_LEADER)) {
            opened(played, position, found(played, position, IN_CONSENSUSES, all));
        }
        found(played, Position.LATE_SCORER, IN_CONSENSUSES, List.of(CASE, INDIVIDUAL));
        found(played, Position.LATE_SCORER, ON_SHEETS, List.of(CASE, INDIVIDUAL));
        for (var position : List.of(Position.MEMBER, Position.OTHER_MEMBER, Position.UNIT, Position.UNPLEDGED_OFFICE)) {
            found(played, position, IN_CONSENSUSES, List.of());
            found(played, position, ON_SHEETS, List.of());
        }
        found(played, Position.RECUSED_OFFICE, IN_CONSENSUSES, List.of(INDIVIDUAL, OTHER));
    }

    @Test
    void committeeDoesNotSearch() throws Exception {
        var played = PlayedAward.atTheEnd(program);
        for (var position : List.of(Position.CHAIR, Position.COMMITTEE, Position.RECUSED_COMMITTEE)) {
            try (var line = new Line(port, played.session(position))) {
                assertThat(line.get("/search?q=" + URLEncoder.encode("蓝溪机械", UTF_8))
                                .statusCode())
                        .as(position.name())
                        .isEqualTo(404);
            }
        }
    }

    /** Whoever finds a comment opens what it stands in. */
    private void opened(PlayedRound played, Position position, Document page) throws Exception {
        try (var line = new Line(port, played.session(position))) {
            for (var address : page.select(".excerpts a").eachAttr("href")) {
                assertThat(line.get(address).statusCode())
                        .as("%s %s", position, address)
                        .isEqualTo(200);
            }
        }
    }

    private Document found(PlayedRound played, Position position, String words, List<String> names) throws Exception {
        try (var line = new Line(port, played.session(position))) {
            var answer = line.get("/search?q=" + URLEncoder.encode(words, UTF_8));
            assertThat(answer.statusCode()).as(position.name()).isEqualTo(200);
            var page = Jsoup.parse(new String(answer.body(), UTF_8));
            assertThat(page.select(".found > li > h2").eachText())
                    .as("%s %s", position, words)
                    .containsExactlyInAnyOrderElementsOf(names);
            assertThat(page.expectFirst("nav.paging").text()).isEqualTo("共 " + names.size() + " 条");
            return page;
        }
    }
}
