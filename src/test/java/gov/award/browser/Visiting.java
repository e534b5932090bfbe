package gov.award.browser;

/** The site review: teams, visits, findings, scores again; the survey of the agency beside it. */
final class Visiting {

    /** The first scorer's percent, after that of the document review. */
    private static final int AGREED = 1;

    private Visiting() {}

    static void teams(Story story) {
        story.on(5, 19);
        Forming.team(story, "现场评审", "企业（组织）", "企业现场评审组", "孙明远", "李秋实", "赵学东");
        Forming.team(story, "现场评审", "个人", "个人现场评审组", "王慧", "孙明远", "李秋实");
        Forming.substitute(story, "现场评审");
        story.desk("何静").open(story.round() + "/shortlist").send("/site-review");
        for (var firm : new String[] {Story.MACHINES, Story.RICE}) {
            story.desk("何静")
                    .open(story.round() + "/surveys")
                    .form("/surveys")
                    .enter("application", firm, "agency", "明测市场研究有限公司")
                    .enter("contract", "质奖办委〔2026〕1号", "due", Story.day(6, 5))
                    .send();
        }
        story.desk("何静").open(story.round() + "/surveys").picture("surveys");
        for (var applicant : new String[] {Story.MACHINES, Story.RICE}) {
            plan(story, "孙明远", applicant, "总部、一号车间和质量检验中心");
        }
        plan(story, "王慧", Story.CRAFTSWOMAN, "云溪锦华湘绣有限公司绣坊");
        story.desk("孙明远").open(review(story, Story.MACHINES) + "/visit").picture("visit-planned");
        story.desk("曾凯").open("/inbox").picture("inbox-visit");
    }

    private static void plan(Story story, String leader, String applicant, String places) {
        var desk = story.desk(leader).open(review(story, applicant) + "/visit");
        desk.form("/visit")
                .enter("starts", Story.day(5, 25), "ends", Story.day(5, 26), "places", places)
                .enter("agenda", "首次会议\n现场查证\n座谈\n末次会议")
                .send();
    }

    static void visits(Story story) {
        story.at(5, 26, 15, 0);
        rescore(story, "孙明远", 85);
        rescore(story, "李秋实", 85);
        rescore(story, "王慧", 85);
        for (var scorer : new String[] {"孙明远", "李秋实", "赵学东"}) {
            give(story, scorer, Story.RICE);
        }
        for (var scorer : new String[] {"王慧", "孙明远", "李秋实"}) {
            give(story, scorer, Story.CRAFTSWOMAN);
        }
        var leader = story.desk("孙明远").open(review(story, Story.MACHINES) + "/consensus");
        Reading.agree(leader, AGREED).send();
        leader.form("/closing").refused("4.1.2");
        Reading.agree(leader.open(review(story, Story.MACHINES) + "/consensus"), AGREED)
                .enter("reason_4.1.2", "现场查证质量例会记录完整，决策有数据支撑，较材料评审上调。")
                .send();
        leader.picture("consensus-site").send("/closing");
        conclude(story, "孙明远", Story.RICE);
        conclude(story, "王慧", Story.CRAFTSWOMAN);
        report(story, "孙明远", Story.MACHINES, "4.1.2");
        report(story, "孙明远", Story.RICE, "4.1.2");
        report(story, "王慧", Story.CRAFTSWOMAN, "G1.1");
        leader.open(review(story, Story.MACHINES) + "/visit").picture("visit-reported");
        leader.follow("现场评审报告").sees(Story.MACHINES).picture("paper-site-report");
    }

    private static void rescore(Story story, String scorer, int percent) {
        var desk = story.desk(scorer).open(review(story, Story.MACHINES));
        desk.form("/items")
                .enter("percent_4.1.2", String.valueOf(percent), "reason_4.1.2", "现场查阅质量例会记录，领导作用较材料所述更充分。")
                .sendWithoutLeaving();
        desk.open(review(story, Story.MACHINES)).send("/sheet");
    }

    private static void conclude(Story story, String leader, String applicant) {
        var desk = story.desk(leader).open(review(story, applicant) + "/consensus");
        Reading.agree(desk, AGREED).send();
        desk.form("/closing").send();
    }

    private static void give(Story story, String scorer, String applicant) {
        story.desk(scorer).open(review(story, applicant)).send("/sheet");
    }

    private static void report(Story story, String leader, String applicant, String item) {
        var desk = story.desk(leader).open(review(story, applicant) + "/visit");
        desk.form("/findings")
                .enter("item", item, "question", "年度质量目标如何分解到班组？")
                .enter("evidence", "查阅2025年质量目标责任书、班组考核记录各12份。", "finding", "目标逐级分解，考核记录完整，与申报材料一致。")
                .send();
        desk.form("/report")
                .enter("met", "主要负责人、质量负责人和一线员工代表共14人", "verified", "材料评审提出的问题均已现场核实。")
                .enter("conclusion", "申报材料属实，质量管理模式运行有效。")
                .send();
    }

    static void survey(Story story) {
        story.on(6, 3);
        var agency = story.desk("沈立").open("/");
        agency.picture("home-agency");
        Recommending.pledge(story, "沈立");
        deliver(agency, Story.MACHINES, "91.20", "216");
        deliver(agency, Story.RICE, "88.60", "203");
        agency.open("/surveys").picture("surveys-own");
        story.on(6, 4);
        var clerk = story.desk("何静");
        for (var firm : new String[] {Story.MACHINES, Story.RICE}) {
            clerk.open(story.round() + "/surveys").follow(firm);
            clerk.picture("survey-delivered").send("/acceptance");
        }
        clerk.open(story.round() + "/surveys").send("/evaluation");
    }

    private static void deliver(Desk agency, String firm, String index, String sample) {
        agency.open("/surveys").follow(firm);
        agency.form("/deliveries")
                .enter("index", index, "sample", sample, "fieldworkFrom", Story.day(5, 20))
                .enter("fieldworkTo", Story.day(5, 30), "method", "分层随机抽样，电话访问与现场问卷相结合。")
                .attach("report", Paper.text("顾客满意度测评报告（" + firm + "）", "总体满意度指数为" + index + "。"))
                .send();
    }

    private static String review(Story story, String applicant) {
        return "/reviews/" + Story.last(story.application(applicant)) + "/site";
    }
}
