package gov.award.browser;

/** The composite score and the candidates; the departments are asked; one keeps silent. */
final class Ranking {

    private Ranking() {}

    static void candidates(Story story) {
        story.on(6, 5);
        var director = story.desk("吴建国").open(story.round() + "/ranking");
        director.send("/ranking");
        director.open(story.round() + "/ranking").sees(Story.MACHINES).picture("ranking");
        director.follow("复算").sees("一致").picture("ranking-recomputed");
        director.open(story.round() + "/ranking?kind=INDIVIDUAL").sees(Story.CRAFTSWOMAN);
        director.open(story.round() + "/ranking").send("/candidates");
        director.open(story.round() + "/ranking").follow("号");
        director.sees("综合评价报告").picture("paper-evaluation");
    }

    static void requests(Story story) {
        story.on(6, 8);
        var clerk = story.desk("何静").open(story.round() + "/consultation");
        clerk.picture("consultation-new")
                .form("/consultation")
                .enter("departments[environment]", "市生态环境局云溪县分局")
                .send();
        story.on(6, 9);
        var department = story.desk("汪洁").open("/");
        department.picture("home-department");
        Recommending.pledge(story, "汪洁", "范伟", "石岩", "姚敏", "卢峰", "丁勇", "白雪");
        for (var person : new String[] {"汪洁", "范伟", "石岩", "姚敏", "卢峰", "丁勇", "白雪"}) {
            read(story, person);
        }
    }

    private static void read(Story story, String person) {
        var desk = story.desk(person).open("/consultations");
        desk.follow("号");
        var request = desk.path();
        desk.follow("号").sees("征求");
        if (person.equals("姚敏")) {
            return;
        }
        if (person.equals("汪洁")) {
            desk.picture("paper-consultation");
            desk.open(request).picture("consultation-request");
        }
        desk.open(request)
                .form("/answer")
                .enter("outcome", "无异议")
                .attach("scan", Paper.scan("复函"))
                .send();
    }

    /** The silent department is recorded as silent, never as consenting. */
    static void summary(Story story) {
        story.on(6, 11);
        story.desk("何静")
                .open(story.round() + "/consultation")
                .form("县卫健局", "/reminder")
                .send();
        story.desk("吴建国")
                .open(story.round() + "/consultation")
                .form("/summary")
                .enter("conclusion", "六个部门回复无异议。")
                .refused("县卫健局");
        story.on(6, 15);
        var director = story.desk("吴建国").open(story.round() + "/consultation");
        director.sees("未反馈").picture("consultation");
        director.form("/summary")
                .enter("conclusion", "六个部门回复无异议，县卫健局逾期未答复，不视为同意。")
                .send();
        director.open(story.round() + "/consultation").follow("号").sees("县卫健局").picture("paper-consultation-summary");
    }
}
