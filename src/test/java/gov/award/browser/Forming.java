package gov.award.browser;

import java.util.Map;

/** The office fills the pool and forms the teams; one assessor is recused from a case and replaced in it. */
final class Forming {

    static final Map<String, String> EMPLOYERS =
            Map.of("孙明远", "衡州学院", "李秋实", "省质量协会", "王慧", "市标准化研究院", "赵学东", "南岭质量管理咨询中心");

    private Forming() {}

    static void pool(Story story) {
        story.on(4, 22);
        var clerk = story.desk("何静");
        clerk.open("/assessors").picture("pool-empty");
        for (var assessor : EMPLOYERS.entrySet()) {
            clerk.open("/assessors")
                    .form("/assessors")
                    .enter("person", assessor.getKey(), "employer", assessor.getValue(), "post", "高级工程师")
                    .enter("specialties", "质量管理、标准化", "qualifications", "高级工程师，从事质量管理工作十二年，具备省级评审员资格。")
                    .enter("document", "质奖办〔2026〕4号")
                    .attach("scan", Paper.scan("评审员入库审批表（" + assessor.getKey() + "）"))
                    .send();
        }
        clerk.open("/assessors").sees("南岭质量管理咨询中心").picture("pool");
        clerk.open(story.round() + "/teams").picture("teams-empty");
        clerk.form("/selection")
                .tick("persons", EMPLOYERS.keySet().toArray(String[]::new))
                .send();
        Recommending.pledge(story, "孙明远", "李秋实", "王慧", "赵学东");
    }

    static void interests(Story story) {
        story.on(4, 23);
        for (var assessor : new String[] {"孙明远", "李秋实", "王慧"}) {
            var desk = story.desk(assessor).open(story.round() + "/conflicts");
            desk.form("/conflicts").everyStatement("NONE").send();
        }
        var assessor = story.desk("赵学东").open("/");
        assessor.picture("home-assessor");
        assessor.open(story.round() + "/conflicts").picture("conflicts");
        var machines = Story.last(story.application(Story.MACHINES));
        assessor.form("/conflicts")
                .everyStatement("NONE")
                .enter("statement-" + machines, "INTEREST", "ground-" + machines, "2023年至2024年受聘为该公司质量顾问。")
                .send();
        var clerk = story.desk("何静").open(story.round() + "/interests");
        clerk.sees("受聘为该公司质量顾问").picture("interests");
        clerk.formAbout("应当回避")
                .enter("outcome", "应当回避", "reason", "两年内受聘于该申报单位，可能影响公正评审。")
                .send();
        clerk.open(story.round() + "/interests").picture("interests-decided");
    }

    static void teams(Story story) {
        story.on(4, 24);
        team(story, "材料评审", "企业（组织）", "企业材料评审组", "孙明远", "李秋实", "赵学东");
        team(story, "材料评审", "个人", "个人材料评审组", "王慧", "孙明远", "李秋实");
        var clerk = story.desk("何静").open(story.round() + "/teams");
        clerk.form("/document-review").refused(Story.MACHINES);
        clerk.picture("teams-too-few");
        substitute(story, "材料评审");
        clerk.open(story.round() + "/teams").picture("teams");

        story.on(5, 6);
        clerk.open(story.round() + "/teams").send("/document-review");
        clerk.open(story.round()).picture("round-document-review");
    }

    static void team(Story story, String stage, String kind, String name, String leader, String... others) {
        story.desk("何静")
                .open(story.round() + "/teams")
                .form("/teams")
                .enter("stage", stage, "kind", kind, "name", name, "leader", leader)
                .tick("members", leader)
                .tick("members", others)
                .send();
    }

    /** For the one recused another assessor scores. */
    static void substitute(Story story, String stage) {
        story.desk("何静")
                .open(story.round() + "/teams")
                .form("/duty")
                .enter("application", Story.MACHINES, "dutyStage", stage, "duty", "替补评审员", "person", "王慧")
                .enter("reason", "赵学东回避该单位，由王慧替补评分。")
                .send();
    }
}
