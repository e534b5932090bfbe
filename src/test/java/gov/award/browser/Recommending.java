package gov.award.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The recommending units verify and recommend; the office checks who is qualified. */
final class Recommending {

    private Recommending() {}

    /** Whoever opens what is confidential has pledged before. */
    static void pledge(Story story, String seen, String... others) {
        var pledge = Sought.form("/pledge/" + Story.last(story.round()));
        story.desk(seen).open("/pledge").send(pledge);
        for (var person : others) {
            story.desk(person).unseen(user -> user.open("/pledge").send(pledge));
        }
    }

    static void units(Story story) {
        story.on(4, 16);
        story.desk("何静")
                .open(story.round() + "/announcement")
                .send("/application-closing")
                .picture("round-recommendation");
        var unit = story.desk("刘芳").open("/");
        unit.picture("home-recommender");
        unit.open("/recommendations").picture("recommendations").follow(Story.MACHINES);
        unit.sees("保密").picture("recommendation-pledge");
        unit.open("/pledge").picture("pledge");
        pledge(story, "刘芳", "邓强");

        Handing.answeredAndWithdrawn(story);
        unit.open("/recommendations").follow(Story.MACHINES);
        unit.picture("recommendation");
        var desk = unit.path();
        unit.open(story.application(Story.MACHINES)).follow("第 1 版");
        unit.picture("application-read");
        unit.download("近三年关键绩效指标").isEqualTo(Applying.FIGURES);
        unit.download("一号车间检测线照片").isEqualTo(Applying.WORKSHOP);
        unit.download("恒岳机械卓越绩效自评报告").isEqualTo(Applying.REPORT);
        Competent.clarified(story, story.application(Story.MACHINES));
        opine(unit, desk, "经现场核实，该公司申报条件符合，申报内容属实，同意推荐。");
        unit.picture("recommendation-given");
        unit.open("/recommendations").follow(Story.CARE);
        unit.sees("历年由其培育辅导").picture("recommendation-outside");
        opine(unit, unit.path(), "经核实，申报条件符合，申报内容属实，同意推荐。");
        Competent.forwardedTogether(story);
        recommend(story.desk("邓强"), "/recommendations", Story.RICE, "经核实，原料基地和检验记录属实，同意推荐。");
        recommend(story.desk("邓强"), "/recommendations", Story.CRAFTSWOMAN, "经核实，个人业绩属实，品行端正，同意推荐。");
        story.desk("邓强").open("/recommendations").picture("recommendations-empty");
        story.desk("邓强").finds(desk, 404);
    }

    private static void recommend(Desk unit, String list, String applicant, String reasons) {
        unit.open(list).follow(applicant);
        recommend(unit, unit.path(), reasons);
    }

    private static void recommend(Desk unit, String desk, String reasons) {
        opine(unit, desk, reasons);
        unit.form("/forwarding").send();
    }

    private static void opine(Desk unit, String desk, String reasons) {
        unit.open(desk).form("/findings").everyFinding("TRUE").send();
        unit.form("/opinion")
                .enter("outcome", "同意推荐", "reasons", reasons, "signedBy", "单位负责人", "signedOn", Story.day(4, 16))
                .attach("scan", Paper.scan("盖章推荐意见"))
                .send();
    }

    /** What stands in a report is found by whoever may read it. */
    private static void searched(Story story) {
        var search = "/search?section=REPORT&q=" + URLEncoder.encode("绩效评审", StandardCharsets.UTF_8);
        story.desk("何静").open(search).sees(Story.RICE).sees("自评报告").picture("search");
        story.desk("曾凯").open(search).doesNotSee(Story.RICE);
    }

    static void qualification(Story story) {
        story.on(4, 20);
        searched(story);
        var clerk = story.desk("何静").open(story.round() + "/qualification");
        clerk.picture("qualification");
        for (var applicant : new String[] {Story.MACHINES, Story.RICE, Story.CARE, Story.CRAFTSWOMAN}) {
            clerk.open(story.round() + "/qualification").follow(applicant);
            if (applicant.equals(Story.MACHINES)) {
                clerk.picture("qualification-check");
            }
            var at = clerk.path();
            clerk.form("/findings").everyFinding("TRUE").send();
            clerk.open(at).form("/qualification").send();
        }
        clerk.open(story.round() + "/qualification?show=all").sees("资格审核通过").picture("qualification-all");
        story.desk("曾凯").open("/").picture("home-applicant");
    }
}
