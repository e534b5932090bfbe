package gov.award.browser;

import gov.award.applications.ApplicationsSteps;
import gov.award.testing.CountyEdition;
import java.util.LinkedHashMap;
import java.util.Map;

/** The office fills the register and the committee, and prepares the round; the committee adopts; the round is announced. */
final class Preparing {

    private static final Map<String, String> NORMS = new LinkedHashMap<>();

    static {
        NORMS.put("CRITERIA", "评定依据为GB/T 19580《卓越绩效评价准则》，按七个类目、二十三个评分条目逐条评分。");
        NORMS.put("GUIDE", "评审员依据GB/Z 19579《卓越绩效评价准则实施指南》理解各条目，按成熟度确定得分百分比。");
        NORMS.put("INDIVIDUAL_GUIDE", "个人奖项依据评价解释表评分，各条目均注明所解释的标准条目。");
        NORMS.put("ASSESSOR_STANDARD", "评审员应具有中级以上职称，五年以上质量管理工作经历，公道正派。");
        NORMS.put("PROCEDURE", "评审按申报、推荐、资格审核、材料评审、现场评审、综合评价、征求意见、审议、公示、审定的顺序进行。");
        NORMS.put("MANAGEMENT", "参与评审的机构和人员依法保守商业秘密、技术秘密，实行回避制度。");
    }

    private static final String PORTAL = "云溪县人民政府门户网站";

    private Preparing() {}

    /** The first round was four years ago; one of its winners will apply again. */
    static void register(Story story) {
        story.on(3, 3);
        var clerk = story.desk("何静");
        clerk.open("/register/new/ROUND")
                .picture("register-new")
                .form("/register/new/ROUND")
                .enter("title", "云溪县首届县长质量奖", "year", "2022", "document", "云政发〔2022〕15号")
                .enter("decided", "2022-11-18")
                .attach("scan", Paper.scan("云溪县人民政府关于首届县长质量奖的通报"))
                .send();
        confirm(story, clerk.path());
        clerk.open("/register/new/AWARD")
                .form("/register/new/AWARD")
                .enter("title", "云溪县首届县长质量奖", "level", "本县县长质量奖", "standing", "获奖", "partyKind", "企业（组织）")
                .enter("partyName", Story.LIQUOR, "partyCode", ApplicationsSteps.uscc(104))
                .enter("model", "七道关口酿造质量管理模式", "document", "云政发〔2022〕15号", "decided", "2022-11-18")
                .attach("scan", Paper.scan("首届县长质量奖获奖名单"))
                .send();
        clerk.picture("register-entry-waiting");
        confirm(story, clerk.path());
        story.desk("吴建国").open("/register").sees(Story.LIQUOR).picture("register");
    }

    private static void confirm(Story story, String entry) {
        story.desk("吴建国").open(entry).send("/confirmation");
    }

    static void committee(Story story) {
        var clerk = story.desk("何静");
        appoint(clerk, "陈立新", "县委副书记、县长", "主任");
        appoint(clerk, "郭海涛", "县委常委、常务副县长", "副主任");
        appoint(clerk, "唐志刚", "县发展和改革局局长", "委员");
        appoint(clerk, "彭丽华", "县农业农村局局长", "委员");
        appoint(clerk, "谢文斌", "衡州学院教授", "委员");
        clerk.open("/committee").picture("committee-appointed");
        for (var i = 0; i < 5; i++) {
            story.desk("吴建国").open("/committee").send("/check");
        }
        clerk.open("/committee").picture("committee");
    }

    private static void appoint(Desk clerk, String name, String post, String capacity) {
        clerk.open("/committee")
                .form("/committee/members")
                .enter("name", name, "post", post, "capacity", capacity, "person", name)
                .enter("since", "2026-01-10", "document", "云办发〔2026〕3号")
                .attach("scan", Paper.scan("评审委员会成员任命文件"))
                .send();
    }

    /** Schedule, work plan, norms and scheme; put before the committee and adopted by it. */
    static void norms(Story story) {
        story.on(3, 4);
        var clerk = story.desk("何静");
        clerk.open("/rounds/new")
                .picture("round-new")
                .form("/rounds")
                .enter("title", Story.ROUND, "ordinal", "2", "year", "2026", "edition", CountyEdition.CODE)
                .send();
        var round = clerk.path();
        clerk.picture("round-new-office");
        clerk.open(round + "/schedule")
                .form("/schedule")
                .enter("opens", "2026-03-16T09:00", "deadline", "2026-04-15T17:30", "plannedApproval", "2026-07-10")
                .enter("planned[APPLICATION]", "2026-03-16", "planned[DOCUMENT_REVIEW]", "2026-05-06")
                .enter("planned[SITE_REVIEW]", "2026-05-25", "planned[PUBLIC_NOTICE]", "2026-06-22")
                .send();
        clerk.open(round + "/schedule").picture("schedule");
        clerk.open(round + "/work-plan")
                .form("/tasks")
                .enter("task", "起草工作规范和评分方案", "person", "何静", "starts", "2026-03-04", "due", "2026-03-06")
                .enter("note", "按上一届文本修订，提交评委会审定。")
                .send();
        clerk.open(round + "/work-plan")
                .form("/tasks")
                .enter("task", "落实公告发布渠道", "responsible", "县融媒体中心 周编辑", "due", "2026-03-02")
                .send();
        clerk.open(round + "/work-plan").sees("逾期").picture("work-plan");
        clerk.open(round + "/work-plan/print?state=OPEN").picture("work-plan-print");
        clerk.open("/").picture("home-office-task");
        for (var norm : NORMS.entrySet()) {
            var form =
                    clerk.open(round + "/norms/" + norm.getKey()).form("/norms").enter("body", norm.getValue());
            if (norm.getKey().equals("GUIDE")) {
                form.attach("file", Paper.text("评审实施指南（2026年）", norm.getValue()));
            }
            form.send();
        }
        clerk.open(round + "/norms/GUIDE").picture("norm");
        clerk.open(round + "/scheme").picture("scheme-suggested");
        clerk.form("/scheme").send();
        clerk.open(round + "/norms").picture("norms");
        clerk.form("/norms/submission").send();
        clerk.open(round + "/work-plan").send("/completion");

        story.on(3, 10);
        var meeting = Committee.opened(story, "评委会第一次全体会议", 3, 10);
        story.desk("陈立新").open("/").picture("home-chair");
        story.desk("谢文斌").open(meeting).picture("meeting-member");
        Committee.vote(story, meeting, "审定工作规范", "赞成", "赞成", "赞成", "赞成", "弃权");
        Committee.close(story, meeting);
        story.desk("陈立新").open(meeting).sees("赞成 4").picture("meeting-closed");
        story.desk("陈立新").open("/meetings").picture("meetings");
        clerk.open(round + "/norms").sees("已审定").picture("norms-adopted");
    }

    /** What applicants are asked: one question more than the standard form has, and one less. */
    static void form(Story story) {
        var clerk = story.desk("何静");
        var at = story.round() + "/forms/ORGANISATION";
        clerk.open(at).sees("按标准申请表填写").picture("form-standard");
        clerk.open(at + "/question?section=FACTS")
                .picture("form-question")
                .form("/question")
                .enter("labelZh", "绿色工厂等级", "type", "单选", "options", "国家级\n省级\n无")
                .send();
        clerk.sees("绿色工厂等级").sees("有未发布的修改");
        clerk.open(at + "/files?code=licence")
                .picture("form-files")
                .form("/files")
                .enter("most", "3", "hintZh", "正本、副本均须上传")
                .send();
        clerk.open(at + "/files?section=FACTS")
                .form("/files")
                .enter("labelZh", "厂区平面图", "most", "2", "megabytes", "10")
                .send();
        clerk.sees("厂区平面图").sees("最多3份，每份不超过20MB");
        clerk.open(at + "/preview").sees("绿色工厂等级").sees("厂区平面图").picture("form-preview");
        clerk.open(at).picture("form-changed");
        clerk.form("/publication").send();
        clerk.sees("第1版正在使用").picture("form-published");
    }

    static void announcement(Story story) {
        story.on(3, 13);
        var clerk = story.desk("何静");
        clerk.open(story.round() + "/announcement")
                .form("/announcement")
                .enter("howToApply", "申报单位和个人登录本系统填报申请表，上传自评报告和证明材料，在规定时间内送推荐单位。\n纸质材料一式两份，与系统所填一致。")
                .enter("contact", "县质量奖评审办公室，何静，0734-6800123")
                .send();
        channel(story, "县级主要媒体", "云溪日报", "2026年3月13日第二版", "2026-03-13");
        channel(story, "网站", PORTAL, "https://www.yunxi.gov.cn/zlj/20260313.html", "2026-03-13");
        var director = story.desk("吴建国").open(story.round() + "/announcement");
        director.picture("announcement").send("/announcement/issue");
        director.open(story.round()).picture("round-announced");
        var visitor = story.desk("公众");
        visitor.open("/").sees(Story.ROUND).picture("home-stranger-announced");
        visitor.open("/public/rounds").follow(Story.ROUND);
        visitor.sees("2026年4月15日").picture("public-round");
        visitor.follow("号").sees("评审公告").picture("paper-announcement");
    }

    /** How many copies are handed in was announced wrongly; it is corrected where it was announced, and told. */
    static void correction(Story story) {
        var clerk = story.desk("何静");
        clerk.open(story.round() + "/announcement/correction").picture("correction-form");
        clerk.form("/correction")
                .enter("old1", "纸质材料一式两份", "new1", "纸质材料一式三份")
                .enter("reason", "原公告所列份数有误。")
                .send();
        channel(story, "县级主要媒体", "云溪日报", "2026年4月10日第二版", "2026-04-10");
        channel(story, "网站", PORTAL, "https://www.yunxi.gov.cn/zlj/20260410.html", "2026-04-10");
        var director = story.desk("吴建国").open(story.round() + "/announcement");
        director.picture("announcement-correction").send("/announcement/following");
        var visitor = story.desk("公众");
        visitor.open("/public/rounds").follow(Story.ROUND);
        visitor.sees("更正公告").sees("一式三份").picture("public-round-corrected");
        visitor.follow("号").sees("更正为").picture("paper-correction");
        story.desk("贺晓琳").open("/inbox").sees("有更正").picture("inbox-corrected");
        clerk.open(story.round() + "/announcement/supplement").picture("supplement-form");
    }

    /** Two years later the office begins with what the last round had. */
    static void next(Story story) {
        var clerk = story.desk("何静");
        clerk.open("/rounds/new")
                .form("/rounds")
                .enter("title", "云溪县第三届县长质量奖", "ordinal", "3", "year", "2028", "edition", CountyEdition.CODE)
                .send();
        var round = clerk.path();
        clerk.open(round + "/takeover").sees("实施指南").sees("云溪日报").picture("takeover");
        clerk.form("/takeover").send();
        clerk.open(round + "/takeover").sees("沿用").picture("taken-over");
        clerk.open(round + "/norms").sees("草拟").doesNotSee("已审定").picture("norms-taken-over");
        clerk.open(round + "/announcement").sees("拟发布渠道").picture("announcement-taken-over");
    }

    private static void channel(Story story, String channel, String name, String place, String day) {
        story.desk("何静")
                .open(story.round() + "/announcement")
                .form("/channels")
                .enter("channel", channel, "name", name, "place", place, "publishedOn", day)
                .attach("capture", Paper.photo(name + "截图"))
                .send();
    }
}
