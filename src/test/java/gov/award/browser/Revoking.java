package gov.award.browser;

/** An accident within three years costs a winner its award; the supervisor has watched all along. */
final class Revoking {

    private Revoking() {}

    static void hearing(Story story) {
        story.on(10, 12);
        var clerk = story.desk("何静").open("/revocations/new");
        clerk.follow(Story.ROUND);
        clerk.picture("revocation-new").follow("登记该获奖者的线索");
        clerk.form("/revocations/new")
                .enter("ground", "ACCIDENT", "happened", Story.day(10, 8), "found", Story.day(10, 9))
                .enter("facts", "一号车间起重作业违反操作规程，发生一般生产安全事故，造成一人死亡。")
                .enter("source", "县应急局移送函")
                .attach("evidence", Paper.scan("事故调查报告"))
                .send();
        var revocation = clerk.path();
        clerk.form("/finding")
                .enter("report", "经核查事故调查报告和现场记录，事故属实，定性为一般生产安全事故。")
                .attach("evidence", Paper.scan("核查记录"))
                .send();
        story.desk("吴建国").open(revocation).picture("revocation-verified").send("/hearing");
        story.on(10, 13);
        var winner = story.desk("曾凯").open("/");
        winner.picture("home-applicant-hearing");
        winner.open("/papers").follow("告知");
        winner.sees("陈述").picture("paper-hearing");
        winner.open(revocation)
                .form("/statement")
                .enter("statement", "事故发生后公司全面停产整改，恳请考虑我公司一贯质量业绩。")
                .send();
        winner.picture("revocation-own");
        story.on(10, 22);
        clerk.open(revocation)
                .form("/matter")
                .enter("opinion", "事故属实，符合应当撤销的情形；整改情况不影响认定，建议不予采纳申辩意见。")
                .send();
    }

    static void decision(Story story) {
        var revocation = caseOf(story);
        story.on(10, 23);
        var meeting = Committee.opened(story, "评委会第三次全体会议", 10, 23);
        Committee.vote(story, meeting, "撤销", "赞成", "赞成", "赞成", "赞成", "反对");
        Committee.close(story, meeting);
        story.on(11, 3);
        var government = story.desk("方晓").open(revocation);
        government
                .form("/decisions")
                .enter("outcome", "撤销奖项", "document", "云政发〔2026〕23号", "metOn", Story.day(10, 30))
                .enter("decided", Story.day(11, 2))
                .attach("scan", Paper.scan("云溪县人民政府关于撤销奖项的决定"))
                .send();
        story.desk("吴建国").open(revocation).picture("revocation-decision");
        var finance = story.desk("钟瑞").open(revocation);
        finance.form("/recoveries")
                .enter("yuan", "100000", "paidOn", Story.day(11, 3), "voucher", "2026-1101")
                .attach("scan", Paper.scan("缴款凭证"))
                .send();
        var clerk = story.desk("何静");
        for (var item : new String[] {"证书", "奖牌"}) {
            clerk.open(revocation)
                    .form("/returns")
                    .enter("item", item, "fate", "已收回", "day", Story.day(11, 3))
                    .send();
        }
        story.desk("吴建国").open(revocation).send("/closing").picture("revocation-closed");
        var stranger = story.desk("公众").open("/public/revocations");
        stranger.follow(Story.MACHINES);
        stranger.sees("云政发〔2026〕23号").picture("public-revocation");
        stranger.open("/public/winners").sees("撤销").picture("public-winners-revoked");
        stranger.open("/").picture("home-stranger-end");
    }

    private static String caseOf(Story story) {
        return story.desk("吴建国").open("/revocations").link(Story.MACHINES);
    }

    static void watched(Story story) {
        var supervisor = story.desk("郑刚").open("/");
        supervisor.picture("home-supervisor");
        supervisor.open("/supervision").picture("supervision");
        supervisor.open("/supervision/journal").picture("journal");
        supervisor.open("/supervision/verification").picture("journal-verification");
        supervisor.open("/supervision/matters").picture("supervision-matters-empty");
        supervisor.open(story.application(Story.MACHINES)).picture("application-supervisor");
        story.desk("何静").open("/papers").picture("papers");
        story.desk("何静").open("/register").sees("撤销").picture("register-end");
        story.desk("何静").open("/notices/sent").picture("notices-sent");
        story.desk("何静").open("/account").picture("account");
    }
}
