package gov.award.browser;

import gov.award.testing.CountyEdition;
import java.util.HashMap;
import java.util.List;

/** The installation is set up, and everybody who takes part in the award arrives. */
final class Founding {

    private static final String PASSWORD = "Bamboo-Rain-2026";

    private static final String OFFICE = CountyEdition.OFFICE;
    private static final String COMMITTEE = "县长质量奖评审委员会";
    private static final String DISCIPLINE = "县纪委监委";

    private record Unit(String name, String... parts) {}

    private record Person(String name, String signInName, String role, String unit) {}

    private static final List<Unit> UNITS = List.of(
            new Unit(COMMITTEE, "评审委员会"),
            new Unit("云溪高新技术产业开发区管委会", "推荐单位"),
            new Unit("县工业和信息化局", "推荐单位"),
            new Unit(DISCIPLINE, "监督机关", "征求意见部门"),
            new Unit("县政法委", "征求意见部门"),
            new Unit("县人社局", "征求意见部门"),
            new Unit("县卫健局", "征求意见部门"),
            new Unit("市生态环境局云溪县分局", "征求意见部门"),
            new Unit("县应急局", "征求意见部门"),
            new Unit("县税务局", "征求意见部门"),
            new Unit("明测市场研究有限公司", "中介机构"),
            new Unit("县财政局", "财政"),
            new Unit("县人民政府办公室", "县政府办"));

    private static final List<Person> PEOPLE = List.of(
            new Person("何静", "hejing", "评审办", OFFICE),
            new Person("罗敏", "luomin", "评审办", OFFICE),
            new Person("陈立新", "chenlx", "评委会主任、副主任", COMMITTEE),
            new Person("郭海涛", "guoht", "评委会主任、副主任", COMMITTEE),
            new Person("唐志刚", "tangzg", "评委会委员", COMMITTEE),
            new Person("彭丽华", "penglh", "评委会委员", COMMITTEE),
            new Person("谢文斌", "xiewb", "评委会委员", COMMITTEE),
            new Person("刘芳", "liufang", "推荐单位", "云溪高新技术产业开发区管委会"),
            new Person("邓强", "dengqiang", "推荐单位", "县工业和信息化局"),
            new Person("孙明远", "sunmy", "评审员", ""),
            new Person("李秋实", "liqs", "评审员", ""),
            new Person("王慧", "wanghui", "评审员", ""),
            new Person("赵学东", "zhaoxd", "评审员", ""),
            new Person("沈立", "shenli", "中介机构", "明测市场研究有限公司"),
            new Person("汪洁", "wangjie", "征求意见部门", DISCIPLINE),
            new Person("范伟", "fanwei", "征求意见部门", "县政法委"),
            new Person("石岩", "shiyan", "征求意见部门", "县人社局"),
            new Person("姚敏", "yaomin", "征求意见部门", "县卫健局"),
            new Person("卢峰", "lufeng", "征求意见部门", "市生态环境局云溪县分局"),
            new Person("丁勇", "dingyong", "征求意见部门", "县应急局"),
            new Person("白雪", "baixue", "征求意见部门", "县税务局"),
            new Person("钟瑞", "zhongrui", "财政", "县财政局"),
            new Person("方晓", "fangxiao", "县政府办", "县人民政府办公室"),
            new Person("郑刚", "zhenggang", "监督人员", DISCIPLINE));

    private Founding() {}

    /** From the one-time code to the two people who open all else. */
    static void setUp(Story story) {
        story.on(3, 2);
        var stranger = story.desk("公众");
        stranger.open("/").picture("set-up");
        stranger.form("/set-up")
                .enter("code", "WRONG-CODE", "edition", CountyEdition.CODE)
                .enter("administratorName", "周晓彤", "administratorSignInName", "zhouxt")
                .enter("directorName", "吴建国", "directorSignInName", "wujg")
                .refused("")
                .picture("set-up-refused");
        stranger.form("/set-up").enter("code", story.setUpCode).send();
        var issuedToAdministrator = stranger.text("#administrator-password");
        var issuedToDirector = stranger.text("#director-password");
        stranger.open("/").sees("云溪县").picture("home-stranger");
        stranger.open("/public/measures").sees("第三十五条").picture("measures");

        var administrator = story.desk("周晓彤").arrive("zhouxt", issuedToAdministrator, PASSWORD);
        administrator.sees("周晓彤").picture("home-administrator");
        administrator.open("/people").picture("people");
        administrator.open("/people/new").picture("people-new");
        administrator.open("/calendar").picture("calendar");
        story.desk("吴建国").arrive("wujg", issuedToDirector, PASSWORD).sees("吴建国").picture("home-director");
    }

    /** Before anything has been entered. */
    static void nothingYet(Story story) {
        var director = story.desk("吴建国");
        director.open("/rounds").picture("rounds-empty");
        director.open("/register").picture("register-empty");
        director.open("/committee").picture("committee-empty");
        var stranger = story.desk("公众");
        stranger.open("/public/rounds").picture("public-rounds-empty");
        stranger.open("/public/winners").picture("public-winners-empty");
        director.finds("/nowhere", 404).picture("not-found");
    }

    /** The administrator opens units and accounts; the director confirms every role; each person arrives. */
    static void people(Story story) {
        var administrator = story.desk("周晓彤");
        for (var unit : UNITS) {
            administrator
                    .open("/units")
                    .form("/units")
                    .enter("name", unit.name())
                    .tick("parts", unit.parts())
                    .send();
        }
        administrator.open("/units").picture("units");
        var issued = new HashMap<Person, String>();
        for (var person : PEOPLE) {
            administrator
                    .open("/people/new")
                    .form("/people")
                    .enter("name", person.name(), "signInName", person.signInName())
                    .send();
            issued.put(person, administrator.text("#issued-password"));
            administrator.follow("");
            var grant = administrator.form("/grants").enter("role", person.role());
            if (!person.unit().isEmpty()) {
                grant.enter("unit", person.unit());
            }
            grant.send();
        }
        var director = story.desk("吴建国").open("/confirmations");
        PEOPLE.forEach(person -> director.formAbout(person.name()).send());
        issued.forEach((person, password) -> story.desk(person.name())
                .arrive(person.signInName(), password, PASSWORD)
                .sees(person.name()));
        administrator.open("/people").picture("people-all");
        administrator.follow("何静").picture("person");
        administrator.finds("/register", 404).finds("/rounds/new", 404);
        director.open("/confirmations").picture("confirmations-empty");
    }
}
