package gov.award.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The committee deliberates, the public is told and may complain, the government approves. */
final class Deciding {

    private static final Paper PACKAGING = Paper.photo("产品外包装照片");

    private Deciding() {}

    /** Two organisations and one individual are proposed; one place stays vacant. */
    static void deliberation(Story story) {
        story.on(6, 15);
        story.desk("何静")
                .open(story.round() + "/deliberation")
                .picture("deliberation-office")
                .send("/candidates");
        story.on(6, 16);
        Recommending.pledge(story, "陈立新", "郭海涛");
        Recommending.pledge(story, "唐志刚", "彭丽华", "谢文斌");
        Committee.VOTERS.forEach(voter -> story.desk(voter)
                .open(story.round() + "/conflicts")
                .form("/conflicts")
                .everyStatement("NONE")
                .send());
        var meeting = Committee.opened(story, "评委会第二次全体会议", 6, 16);
        var member = story.desk("谢文斌").open(meeting);
        member.picture("meeting-candidates");
        Committee.vote(story, meeting, Story.MACHINES, "赞成", "赞成", "赞成", "赞成", "赞成");
        Committee.vote(story, meeting, Story.CRAFTSWOMAN, "赞成", "赞成", "赞成", "弃权", "赞成");
        tally(story, meeting);
        Committee.close(story, meeting);
        var chair = story.desk("陈立新").open(story.round() + "/deliberation");
        chair.picture("deliberation");
        chair.form("/winners").refused("空缺");
        chair.open(story.round() + "/deliberation")
                .form("/winners")
                .enter("vacancyReason", "其余申报单位未达到奖励条件，企业（组织）奖项空缺1个。")
                .send();
        chair.picture("deliberation-resolved");
    }

    /** A secret ballot on paper: counted by two tellers, recorded by the clerk, confirmed by the director. */
    private static void tally(Story story, String meeting) {
        var clerk = story.desk("何静").open(meeting);
        clerk.form(Story.RICE, "/tallies")
                .enter("inFavour", "4", "against", "1", "abstained", "0", "tellerOne", "唐志刚", "tellerTwo", "谢文斌")
                .attach("scan", Paper.scan("无记名投票计票单"))
                .refused("无利害关系声明");
        // What was typed is still there, and not folded away.
        assertThat(clerk.page().locator("details[open] form[action$='/tallies'] [name=tellerOne]"))
                .hasValue("唐志刚");
        clerk.form(Story.RICE, "/tallies")
                .tickAll("declared")
                .attach("scan", Paper.scan("无记名投票计票单"))
                .send();
        var director = story.desk("吴建国").open(meeting);
        director.picture("meeting-tally").form(Story.RICE, "/confirmation").send();
        story.desk("陈立新").open(meeting).sees("代录").picture("meeting-resolved");
    }

    static void notice(Story story) {
        story.on(6, 17);
        story.desk("何静")
                .open(story.round() + "/notice")
                .form("/notice")
                .enter("contact", "县质量奖评审办公室，0734-6800123\n地址：云溪县西城大道8号")
                .send();
        story.desk("吴建国")
                .open(story.round() + "/notice")
                .picture("notice-draft")
                .send("/notice/issue");
        story.at(6, 17, 11, 0);
        var clerk = story.desk("何静").open(story.round() + "/notice");
        clerk.form("/publication")
                .enter("address", "https://www.yunxi.gov.cn/gsgg/20260617.html", "publishedAt", "2026-06-17T10:00")
                .attach("capture", Paper.photo("政府门户网站公示截图"))
                .send();
        clerk.picture("notice");
        var stranger = story.desk("公众").open("/");
        stranger.follow("公示");
        stranger.sees(Story.RICE).doesNotSee(Story.CARE).picture("public-notice");
    }

    /** A citizen complains of a candidate; it is verified, reported to the committee and answered. */
    static void complaint(Story story) {
        story.on(6, 18);
        var citizen = story.desk("公众");
        citizen.open("/public/complaints/new")
                .picture("public-complaint")
                .form("/complaints/new")
                .enter("sort", "投诉", "about", "候选对象", "round", Story.ROUND, "candidate", Story.RICE)
                .enter("concerned", Story.RICE, "facts", "2025年11月该公司一批大米被抽检为不合格，申报时未说明。")
                .enter("name", "黎某", "contact", "13700005678")
                .attach("evidence", PACKAGING)
                .send();
        citizen.picture("public-complaint-receipt");
        var code = citizen.text("#receipt-code");
        status(citizen, code, "已收到");

        story.on(6, 22);
        var director = story.desk("吴建国").open("/");
        director.picture("home-director-complaint").open("/complaints").picture("complaints");
        director.follow("2026");
        var complaint = director.path();
        director.picture("complaint");
        director.send("/taking-up");
        director.form("/verifier").enter("verifier", "罗敏").send();
        var verifier = story.desk("罗敏").open(complaint);
        verifier.follow("查看");
        verifier.sees("黎某").picture("complaint-reporter");
        story.desk("何静").open(complaint).doesNotSee("黎某");
        story.on(6, 23);
        verifier.open(complaint)
                .form("/findings")
                .enter("allegation", "反映该公司大米抽检不合格。")
                .enter("findings", "经向县市场监督管理局调取2025年全部抽检记录并走访经销商，涉及批次系他人仿冒包装，该公司产品抽检均合格。")
                .enter("outcome", "不属实")
                .attach("proofs", Paper.scan("抽检记录调取函及复函"))
                .send();
        verifier.open(complaint).download("产品外包装照片").isEqualTo(PACKAGING);
        director.open(complaint).send("/report");
        var chair = story.desk("陈立新").open("/papers");
        chair.follow("核查报告");
        chair.sees("仿冒包装").doesNotSee("黎某").picture("paper-verification");
        director.open(complaint)
                .form("/answer")
                .enter("answer", "经核查，您反映的产品系他人仿冒包装，该公司产品抽检合格。仿冒线索已移送处理。")
                .send();
        director.picture("complaint-answered");
        status(citizen, code, "系他人仿冒包装");
        citizen.picture("public-complaint-status");
    }

    private static void status(Desk citizen, String code, String text) {
        citizen.open("/public/complaints/status")
                .form("/complaints/status")
                .enter("code", code)
                .send();
        citizen.sees(text);
    }

    static void approval(Story story) {
        story.on(6, 24);
        var chair = story.desk("陈立新");
        chair.open(story.round() + "/approval").form("/approval").refused("公示");
        story.on(6, 25);
        chair.open(story.round() + "/approval").picture("approval-submit").send("/approval");
        story.on(6, 30);
        var government = story.desk("方晓").open("/");
        government.picture("home-government");
        government.open(story.round() + "/approval").picture("approval-government");
        government
                .formAbout("成文日期")
                .enter("meetingNumber", "第21次", "meetingDay", Story.day(6, 26), "signedOn", Story.day(6, 29))
                .enter("document", "云政发〔2026〕12号", "decided", Story.day(6, 30))
                .attach("scan", Paper.scan("云溪县人民政府常务会议纪要及县长签批件"))
                .send();
        government.picture("approval");
    }
}
