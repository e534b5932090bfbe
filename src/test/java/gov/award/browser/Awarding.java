package gov.award.browser;

/** Results are told, the prize is allocated and paid; a winner declares what it used the prize for. */
final class Awarding {

    private Awarding() {}

    static void award(Story story) {
        story.on(7, 1);
        var director = story.desk("吴建国").open(story.round() + "/award");
        director.picture("award-new").send("/results");
        story.desk("公众")
                .open("/public/winners")
                .sees(Story.MACHINES)
                .sees(Story.CRAFTSWOMAN)
                .picture("public-winners");
        story.desk("龙婷").open("/papers").picture("papers-applicant");
        var finance = story.desk("钟瑞").open("/");
        finance.picture("home-finance");
        line(finance, story, "奖励资金", "2013801", "220000");
        line(finance, story, "评审工作经费", "2013802", "80000");
        director.open(story.round() + "/award").send("/award/report");
        story.on(7, 3);
        var government = story.desk("方晓").open(story.round() + "/award");
        government
                .form("/award/approval")
                .enter("document", "云政办函〔2026〕18号", "governor", "陈立新", "decided", Story.day(7, 3))
                .attach("scan", Paper.scan("奖励资金批拨件"))
                .send();
        story.on(7, 6);
        pay(finance, story, Story.MACHINES, "100000", "2026-0701");
        pay(finance, story, Story.RICE, "100000", "2026-0702");
        pay(finance, story, Story.CRAFTSWOMAN, "20000", "2026-0703");
        finance.open(story.round() + "/award").picture("award-finance");
        finance.open(story.round() + "/budget")
                .form("/budget/expenses")
                .enter("line", "工作经费", "amount", "3600", "voucher", "2026-0704", "paidOn", Story.day(7, 6))
                .enter("payee", "云溪印务有限公司", "what", "评审材料印制", "account", "6222 0000 0000 5678")
                .send();
        finance.open(story.round() + "/budget").sees("评审材料印制").picture("budget-spent");
        handOver(story, Story.MACHINES, "曾国栋");
        handOver(story, Story.RICE, "贺建平");
        handOver(story, Story.CRAFTSWOMAN, Story.CRAFTSWOMAN);
        director.open(story.round() + "/award").picture("award").send("/award/completion");
        director.open(story.round()).picture("round-follow-up");
    }

    private static void line(Desk finance, Story story, String sort, String code, String amount) {
        finance.open(story.round() + "/budget")
                .form("/budget/lines")
                .enter("sort", sort, "code", code, "amount", amount, "document", "云财预〔2026〕9号")
                .send();
    }

    private static void pay(Desk finance, Story story, String winner, String amount, String voucher) {
        finance.open(story.round() + "/award").follow(winner);
        finance.form("/payments")
                .enter("line", "奖", "amount", amount, "voucher", voucher, "paidOn", Story.day(7, 6))
                .enter("account", "6222 0000 0000 1234")
                .send();
    }

    private static void handOver(Story story, String winner, String receiver) {
        story.desk("何静").open(story.round() + "/award").follow(winner);
        story.desk("何静")
                .form("/handover")
                .enter("handedOn", Story.day(7, 6), "place", "云溪县会展中心", "receiver", receiver)
                .attach("receipt", Paper.scan("奖牌、证书签收单（" + receiver + "）"))
                .send();
    }

    /** Article 28: one of the six purposes is taken; something else is not. */
    static void use(Story story) {
        story.on(9, 10);
        var winner = story.desk("贺晓琳").open("/awards");
        winner.picture("awards").follow(Story.RICE);
        winner.picture("award-own")
                .form("/uses")
                .enter("purpose", "人员培训", "amount", "32680.50", "usedOn", Story.day(8, 28))
                .enter("description", "组织检验员和种植基地技术员培训六期，共186人次。")
                .attach("evidence", Paper.scan("培训费用发票及签到表"))
                .send();
        var clerk = story.desk("何静").open(winner.path());
        clerk.form("/check").enter("note", "凭证齐全，用途符合规定。").send("核对无误");
        winner.open(winner.path()).picture("award-used");
        var number = winner.text("a[href$='/certificate']");
        winner.follow(number);
        winner.sees("云政发〔2026〕12号").picture("certificate");
        var stranger = story.desk("公众");
        stranger.open("/verify/" + number).sees("证书真实有效").sees(Story.RICE).picture("verify");
    }
}
