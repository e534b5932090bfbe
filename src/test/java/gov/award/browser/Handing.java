package gov.award.browser;

import gov.award.applications.ApplicationsSteps;

/** A colleague is invited to act for an applicant, and one application is handed in on paper. */
final class Handing {

    private static final String COOPERATIVE = "云溪白鹭竹艺专业合作社";

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
        var clerk = story.desk("何静");
        clerk.open(story.round() + "/applications").send("/on-behalf").picture("on-behalf");
        clerk.open("/applicants/new?kind=ORGANISATION").picture("on-behalf-claim");
        clerk.form("/applicants/organisations")
                .enter("name", COOPERATIVE, "uscc", ApplicationsSteps.uscc(110))
                .enter("registeredPlace", "云溪县", "registeredOn", "2013-09-18")
                .enter("legalPerson", "白秋生", "phone", "0734-6812110")
                .send();
        clerk.form("/applications")
                .enter("number", "收2026-017")
                .attach("scan", Paper.photo("白鹭竹艺申报材料首页"))
                .send()
                .sees("收2026-017");
        clerk.picture("on-behalf-draft").send("/on-behalf/ending");
        var director = story.desk("吴建国").open("/applicants").follow(COOPERATIVE);
        director.form("/confirmation")
                .enter("agrees", "true", "authorised", "true", "inCounty", "true", "legalPerson", "true")
                .enter("note", "营业执照、介绍信原件已核对")
                .send();
        director.open(story.round() + "/applications").picture("applications-papers");
        director.open(story.round() + "/intake").picture("intake");
    }

    /** After the deadline: what is not entered stands in the way of the review, until it is given back. */
    static void late(Story story) {
        var clerk = story.desk("何静");
        clerk.open(story.round() + "/intake").sees("已收纸质申报未录入").picture("intake-late");
        clerk.open(story.round() + "/applications").send("/on-behalf").open("/applications");
        clerk.follow("云溪县第二届县长质量奖").follow("撤回申报").picture("withdrawal-draft");
        clerk.form("/withdrawal")
                .enter("reason", "材料不全，已当面退还", "confirmed", "true")
                .send();
        clerk.send("/on-behalf/ending");
    }
}
