package gov.award.browser;

/** What the recommending units are competent for, and what else they do than recommend. */
final class Competent {

    static final String ZONE = "云溪高新技术产业开发区管委会";
    static final String AREA = "云溪高新技术产业开发区";

    private Competent() {}

    /** The office enters the scope of one unit; the director confirms it. */
    static void scopes(Story story) {
        var clerk = story.desk("何静").open("/recommending-units");
        clerk.picture("scopes-empty").follow(ZONE);
        clerk.form("/scope")
                .enter("kind", "development-zone", "areas", AREA + "\n城关镇", "trades", "装备制造")
                .send();
        clerk.picture("scope-waits");
        var director = story.desk("吴建国").open("/");
        director.follow("确认推荐范围").picture("scope-confirm").send("/confirmation");
        story.desk("何静").open("/recommending-units").sees(AREA).picture("scopes");
    }

    /** An applicant says where it belongs; one outside the scope of its unit says why it chose it. */
    static void declared(Desk applicant, String at, String area, String reason) {
        applicant.open(at + "/competence");
        if (!reason.isEmpty()) {
            applicant.form("/competence").enter("reason", "").refused("应当写明理由");
            applicant.picture("application-competence-refused");
        }
        applicant.form("/competence").enter("area", area, "reason", reason).send();
        applicant.picture(reason.isEmpty() ? "application-competence" : "application-competence-outside");
    }

    /** The unit asks, and the applicant answers with a file. */
    static void clarified(Story story, String application) {
        var unit = story.desk("刘芳").open(application + "/clarifications");
        unit.picture("clarifications-empty")
                .form("/clarifications")
                .enter("question", "请说明2025年营业收入的统计口径，并提供年度审计报告。", "days", "2")
                .send();
        unit.picture("clarifications-asked");
        var clerk = story.desk("曾凯").open("/");
        clerk.picture("home-applicant-asked").follow("答复推荐单位的询问");
        clerk.picture("clarifications-answering")
                .form("/answer")
                .enter("text", "按年度审计报告口径填列，报告附后。")
                .attach("file", Paper.scan("年度审计报告"))
                .send();
        story.desk("刘芳").open(application + "/clarifications").sees("年度审计报告").picture("clarifications-answered");
    }

    /** What the desk of the unit is done with goes together, with a list to sign. */
    static void forwardedTogether(Story story) {
        var unit = story.desk("刘芳").open("/recommendations").picture("recommendations-ready");
        unit.formAbout("一并报送").tickAll("application").send();
        unit.sees(Story.MACHINES).sees(Story.CARE).picture("forwarding");
        unit.send("/recommendations/forwarding").sees("推荐汇总表").picture("paper-transmittal");
    }

    /** A unit records its other work; the office reads it. */
    static void nurtured(Story story) {
        var unit = story.desk("刘芳").open("/cultivation");
        unit.picture("cultivation-empty").follow("登记培育推广工作");
        unit.form("/cultivation")
                .enter("kind", "培育辅导", "doneOn", Story.day(4, 16), "what", "举办卓越绩效评价准则专题培训，讲解自评报告编写要点。")
                .enter("concerned", "园区规模以上工业企业32家")
                .attach("file", Paper.scan("培训签到表"))
                .send();
        unit.picture("cultivation-record");
        var clerk = story.desk("何静").open("/cultivation");
        clerk.sees("卓越绩效评价准则专题培训").picture("cultivation");
        clerk.follow("打印清单").picture("cultivation-print");
    }
}
