package gov.award.browser;

import gov.award.applications.ApplicationsSteps;

/** A colleague is invited to act for an applicant, and one application is handed in on paper. */
final class Handing {

    private static final String COOPERATIVE = "云溪白鹭竹艺专业合作社";
    private static final String OTHER_COOPERATIVE = "云溪竹溪笋干专业合作社";

    private Handing() {}

    static void invited(Story story) {
        Applying.signUp(story, "刘敏", "liumin");
        var responsible = story.desk("曾凯").open("/applications").follow("管理经办人与证明材料");
        var members = responsible.path();
        responsible.form("/invitations").enter("name", "刘敏").send().picture("invitation-issued");
        var link = responsible.text("#invitation-link").replaceFirst("^https?://[^/]+", "");
        var colleague = story.desk("刘敏").open(link).picture("invitation");
        colleague.form(link).send().sees(Story.MACHINES);
        responsible.open(members).picture("members");
        responsible
                .form("刘敏", "/member-ending")
                .enter("reason", "已调离质量管理岗位")
                .send()
                .doesNotSee("刘敏");
        colleague.open("/applications").doesNotSee(Story.MACHINES);
    }

    static void onPaper(Story story) {
        Recommending.pledge(story, "何静");
        var clerk = story.desk("何静");
        clerk.open(story.round() + "/applications").send("/on-behalf").picture("on-behalf");
        clerk.open("/applicants/new?kind=ORGANISATION").picture("on-behalf-claim");
        begun(clerk, COOPERATIVE, 110, "白秋生", "收2026-017");
        clerk.sees("收2026-017").picture("on-behalf-draft");
        story.begun(COOPERATIVE, clerk.path());
        clerk.open("/applicants/new?kind=ORGANISATION");
        begun(clerk, OTHER_COOPERATIVE, 111, "舒建成", "收2026-018");
        confirmed(story, COOPERATIVE);
        confirmed(story, OTHER_COOPERATIVE);
        Applying.onPaper(clerk, OTHER_COOPERATIVE, "舒建成").picture("on-behalf-submission");
        clerk.send("/submission").sees("收2026-018").picture("on-behalf-submitted");
        clerk.send("/on-behalf/ending");
        var director = story.desk("吴建国");
        director.open(story.round() + "/applications").picture("applications-papers");
        director.open(story.round() + "/intake").picture("intake");
    }

    private static void begun(Desk clerk, String name, int code, String legalPerson, String number) {
        clerk.form("/applicants/organisations")
                .enter("name", name, "uscc", ApplicationsSteps.uscc(code))
                .enter("registeredPlace", "云溪县", "registeredOn", "2013-09-18")
                .enter("legalPerson", legalPerson, "phone", "0734-6812" + code)
                .send();
        clerk.form("/applications")
                .enter("number", number)
                .attach("scan", Paper.photo(name + "申报材料首页"))
                .send();
    }

    private static void confirmed(Story story, String applicant) {
        story.desk("吴建国")
                .open("/applicants")
                .follow(applicant)
                .form("/confirmation")
                .enter("agrees", "true", "authorised", "true", "inCounty", "true", "legalPerson", "true")
                .enter("note", "营业执照、介绍信原件已核对")
                .send();
    }

    /** Who handed in on paper answers on paper, and withdraws on paper; another than who entered the papers records it. */
    static void answeredAndWithdrawn(Story story) {
        var application = story.application(OTHER_COOPERATIVE);
        var answers = application + "/clarifications";
        var unit = story.desk("邓强").open(answers);
        unit.form("/clarifications")
                .enter("question", "请说明2025年抽检批次数。", "days", "2")
                .send();
        Recommending.pledge(story, "罗敏", "吴建国");
        var clerk = story.desk("罗敏").open("/").picture("home-clerk-on-paper");
        clerk.open(answers)
                .form("/recorded-answer")
                .enter("text", "2025年抽检12批次，全部合格。", "receivedOn", "2026-04-16")
                .attach("scan", Paper.scan("竹溪笋干书面答复"))
                .send();
        clerk.picture("answer-on-paper-waits");
        unit.open(answers).doesNotSee("12批次");
        var director = story.desk("吴建国").open(answers).picture("answer-on-paper-to-compare");
        director.form("/comparison").enter("outcome", "与原件一致").send();
        unit.open(answers).sees("12批次").sees("按书面材料代录").picture("answer-on-paper");

        clerk.open(application).follow("代录书面撤回").picture("withdrawal-on-paper");
        clerk.form("/recorded-withdrawal")
                .enter("text", "因股东会未同意本年度申报，申请撤回。", "receivedOn", "2026-04-16")
                .attach("scan", Paper.scan("竹溪笋干撤回申请"))
                .send();
        director.open(application + "/recorded-withdrawal").picture("withdrawal-on-paper-waits");
        director.form("/comparison").enter("outcome", "与原件一致").send();
        director.open(application).sees("已撤回").picture("withdrawn-on-paper");
    }

    /** After the deadline: what is not entered stands in the way of the review, until it is given back. */
    static void late(Story story) {
        var clerk = story.desk("何静");
        clerk.open(story.round() + "/intake").sees("已收纸质申报未录入").picture("intake-late");
        clerk.open(story.round() + "/applications").send("/on-behalf");
        clerk.open(story.application(COOPERATIVE)).follow("撤回申报").picture("withdrawal-draft");
        clerk.form("/withdrawal")
                .enter("reason", "材料不全，已当面退还", "confirmed", "true")
                .send();
        clerk.send("/on-behalf/ending");
    }
}
