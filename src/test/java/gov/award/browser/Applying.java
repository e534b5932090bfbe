package gov.award.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.applications.ApplicationsSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Four organisations and a craftswoman register, are confirmed by the office and apply. */
final class Applying {

    private static final String PASSWORD = "Orchid-Hill-2026";
    private static final String ZONE = Competent.ZONE;
    private static final String INDUSTRY = "县工业和信息化局";

    /** Files that will be compared, byte by byte, when others open them. */
    static final Paper REPORT = Paper.text(
            "恒岳机械卓越绩效自评报告（2026年）", "一、领导：公司高层确立“精工恒久、质胜如岳”的价值观，每季度评审组织绩效。", "二、战略：以农机传动件为主业，三年投入技术改造资金三千六百万元。");

    static final Paper FIGURES = Paper.table(
            "近三年关键绩效指标",
            List.of(
                    List.of("指标", "2023年", "2024年", "2025年"),
                    List.of("一次交验合格率（%）", "97.2", "98.1", "98.9"),
                    List.of("顾客满意度", "88.5", "90.3", "92.6")));
    static final Paper WORKSHOP = Paper.photo("一号车间检测线照片");

    /** An organisation that applies, and who acts for it. */
    private record Firm(
            String name,
            String clerk,
            String signInName,
            int code,
            String legalPerson,
            String unit,
            String competence) {}

    private static final Firm MACHINES =
            new Firm(Story.MACHINES, "曾凯", "zengkai", 101, "曾国栋", ZONE, "development-zone");
    private static final Firm RICE = new Firm(Story.RICE, "贺晓琳", "hexl", 102, "贺建平", INDUSTRY, "department");
    private static final Firm CARE = new Firm(Story.CARE, "龙婷", "longting", 103, "龙海波", ZONE, "development-zone");
    private static final Firm LIQUOR = new Firm(Story.LIQUOR, "苏强", "suqiang", 104, "苏长青", INDUSTRY, "department");

    private Applying() {}

    static void claims(Story story) {
        story.on(3, 17);
        for (var firm : List.of(MACHINES, RICE, CARE, LIQUOR)) {
            signUp(story, firm.clerk(), firm.signInName());
            story.desk(firm.clerk())
                    .open("/applicants/new?kind=ORGANISATION")
                    .form("/applicants/organisations")
                    .enter("name", firm.name(), "uscc", ApplicationsSteps.uscc(firm.code()))
                    .enter("registeredPlace", "云溪县", "registeredOn", "2011-06-08")
                    .enter("legalPerson", firm.legalPerson(), "phone", "0734-6812" + firm.code())
                    .send();
        }
        signUp(story, Story.CRAFTSWOMAN, "jiangxl");
        story.desk(Story.CRAFTSWOMAN)
                .open("/applicants/new?kind=INDIVIDUAL")
                .picture("applicant-new")
                .form("/applicants/individuals")
                .enter("name", Story.CRAFTSWOMAN, "identityNumber", ApplicationsSteps.identityNumber(201))
                .enter("employer", "云溪锦华湘绣有限公司", "employerUscc", ApplicationsSteps.uscc(105))
                .enter("phone", "13900001234")
                .send();
        var clerk = story.desk("何静");
        clerk.open("/").picture("home-clerk");
        clerk.open("/applicants").picture("applicants");
        for (var firm : List.of(MACHINES, RICE, CARE, LIQUOR)) {
            confirm(clerk, firm.name(), "agrees", "authorised", "inCounty", "legalPerson");
        }
        clerk.open("/applicants").follow(Story.CRAFTSWOMAN);
        clerk.picture("applicant");
        confirm(clerk, Story.CRAFTSWOMAN, "agrees", "authorised", "inCounty");
        story.desk("曾凯").open("/inbox").picture("inbox-applicant");
    }

    static void signUp(Story story, String name, String signInName) {
        var desk = story.desk(name);
        desk.open("/sign-up")
                .form("/sign-up")
                .enter("name", name, "signInName", signInName, "phone", "13900001234")
                .enter("password", PASSWORD, "repeated", PASSWORD, "truthful", "true")
                .send();
        desk.form("/sign-in")
                .enter("signInName", signInName, "password", PASSWORD)
                .send();
    }

    private static void confirm(Desk clerk, String name, String... checks) {
        clerk.open("/applicants").follow(name);
        var form = clerk.form("/confirmation");
        for (var check : checks) {
            form.enter(check, "true");
        }
        form.enter("note", "营业执照、授权委托书原件已核对").send();
    }

    static void machines(Story story) {
        story.on(4, 8);
        var desk = story.desk("曾凯").open("/applications");
        desk.picture("applications-own").send("/applications");
        var at = desk.path();
        facts(desk, at, "通用设备制造业", "386", "农机传动箱、工程机械齿轮、减速机总成");
        model(
                desk,
                at,
                "模式",
                "三全五化质量管理模式",
                "全员、全过程、全方位参与，目标化、标准化、数据化、可视化、持续化管理，产品一次交验合格率三年提高1.7个百分点。",
                "predecessors",
                "无");
        conditions(desk, at);
        desk.form("营业执照", "/files").attach("file", Paper.scan("营业执照（恒岳机械）")).send();
        evidenceOfConditions(desk, at);
        desk.open(at + "/conditions").picture("application-conditions");
        profile(desk, at, "公司始建于2011年，位于云溪高新技术产业开发区，现有职工386人，建有市级企业技术中心。");
        desk.open(at + "/report")
                .form("自评报告文件", "/files")
                .attach("file", REPORT)
                .send();
        desk.open(at + "/evidence")
                .form("证实性材料", "/files")
                .attach("file", FIGURES, WORKSHOP)
                .send();
        desk.open(desk.link("指明条目"))
                .picture("application-items")
                .form("/items")
                .tick("item", "4.2.2", "4.7.2")
                .send("保存并转到");
        desk.form("/items").tick("item", "4.4.5").send();
        desk.sees("4.2.2、4.7.2").picture("application-evidence");
        unit(desk, at, MACHINES);
        desk.open(at + "/submission").sees("承诺与签署").picture("application-missing");
        signature(desk, at, MACHINES.legalPerson());
        desk.open(at).picture("application-draft");
        desk.open(at + "/submission").picture("application-submission").send("/submission");
        desk.picture("application-submitted");
        desk.open(at + "/print?version=1").picture("application-print");
        desk.open(at).follow("号").sees("回执").picture("paper-receipt");
    }

    static void others(Story story) {
        story.on(4, 10);
        firm(story, RICE, "农副食品加工业", "优质籼米、菜籽油", "从田头到餐桌全链追溯管理模式", "订单种植、统一投入品、一袋一码，抽检合格率连续三年百分之百。")
                .send("/submission");
        firm(story, CARE, "物业管理", "住宅和公共机构物业服务", "五心服务质量管理模式", "以贴心、细心、耐心、诚心、暖心为准则，业主满意率保持在百分之九十五以上。")
                .send("/submission");
        craftswoman(story);
        var clerk = story.desk("何静");
        clerk.open(story.round() + "/applications").sees(Story.RICE).picture("round-applications");
    }

    /** The winner of four years ago applies with the same model; article 24 keeps it from doing so. */
    static void barred(Story story) {
        var desk = firm(story, LIQUOR, "酒、饮料和精制茶制造业", "浓香型白酒", "七道关口酿造质量管理模式", "从粮食进厂到成品出库设七道质量关口，出厂合格率百分之百。");
        desk.sees("第二十四条").sees("至2028年11月18日不得再次申报").picture("application-barred");
        assertThat(desk.forms("/submission")).isZero();
    }

    /** Ready for submission, as far as it depends on the applicant. */
    private static Desk firm(Story story, Firm firm, String industry, String products, String model, String essence) {
        var desk = story.desk(firm.clerk()).open("/applications").send("/applications");
        return filledIn(desk, firm, industry, products, model, essence);
    }

    /** A firm whose papers somebody of the office enters. */
    static Desk onPaper(Desk clerk, String name, String legalPerson) {
        var firm = new Firm(name, "", "", 0, legalPerson, INDUSTRY, "department");
        return filledIn(clerk, firm, "农副食品加工业", "笋干、竹笋罐头", "一笋一档质量管理模式", "从采挖到成品每批建档，近三年抽检全部合格。");
    }

    /** From the page of a draft. */
    private static Desk filledIn(Desk desk, Firm firm, String industry, String products, String model, String essence) {
        var at = desk.path();
        facts(desk, at, industry, "128", products);
        model(desk, at, "模式", model, essence, "predecessors", "无");
        conditions(desk, at);
        desk.form("营业执照", "/files").attach("file", Paper.scan("营业执照")).send();
        evidenceOfConditions(desk, at);
        profile(desk, at, firm.name() + "依法注册登记，专注主业，近三年营业收入年均增长百分之八。");
        desk.open(at + "/report")
                .form("/report")
                .enter("item-4-1-2", "主要负责人每季度主持绩效评审，对照战略目标检查模式的实施情况。")
                .send();
        desk.form("自评报告文件", "/files").attach("file", REPORT).send();
        desk.open(at + "/evidence")
                .form("证实性材料", "/files")
                .attach("file", Paper.scan("获奖证书汇编"))
                .send();
        unit(desk, at, firm);
        signature(desk, at, firm.legalPerson());
        return desk.open(at + "/submission");
    }

    private static void craftswoman(Story story) {
        var desk = story.desk(Story.CRAFTSWOMAN).open("/applications").send("/applications");
        var at = desk.path();
        desk.open(at + "/facts")
                .picture("application-facts-individual")
                .form("/facts")
                .enter("gender", "女", "education", "大专", "post", "质量总监", "title", "高级工艺美术师", "quality-years", "22")
                .send();
        desk.open(at + "/contact")
                .form("/contact")
                .enter("address", "云溪县锦华路18号", "contact-phone", "0734-6812203")
                .send();
        desk.open(at + "/honours")
                .form("/honours")
                .enter("posts_1_from", "2004-03-01", "posts_1_employer", "云溪锦华湘绣有限公司", "posts_1_post", "刺绣、质量管理")
                .enter("career", "2004年起在云溪锦华湘绣有限公司从事刺绣和质量管理工作。")
                .enter("achievements", "总结形成双面绣工序质量控制法，主持制定企业标准六项。")
                .send();
        model(desk, at, "方法", "双面绣工序质量控制法", "把双面绣分为十二道工序，逐道设定判定样板，返工率由百分之十一降到百分之三。");
        desk.open(at + "/conditions")
                .form("/conditions")
                .enter("awareness-statement", "坚持一针一线都对顾客负责，带动全厂开展质量提升。")
                .enter("contribution-statement", "编写《双面绣工序质量手册》，培训绣工四百余人次。")
                .enter("conduct-statement", "遵纪守法，诚信敬业。", "clean-record", "无")
                .send();
        desk.form("实践贡献", "/files").attach("file", Paper.scan("双面绣工序质量手册")).send();
        desk.open(at + "/report")
                .form("/report")
                .enter("item-g1-1", "本人从事质量工作二十二年，现将质量管理实践和贡献报告如下。")
                .send();
        desk.form("自评报告文件", "/files").attach("file", REPORT).send();
        desk.open(at + "/evidence")
                .form("证实性材料", "/files")
                .attach("file", Paper.photo("获奖绣品照片"))
                .send();
        desk.open(at + "/unit")
                .form("/unit")
                .enter("recommending-unit", INDUSTRY, "competence", "department")
                .send();
        signature(desk, at, Story.CRAFTSWOMAN);
        desk.open(at + "/submission").send("/submission");
    }

    private static void facts(Desk desk, String at, String industry, String staff, String products) {
        desk.open(at + "/facts")
                .form("/facts")
                .enter("address", "云溪县西城大道66号", "industry", industry, "size", "中型", "staff", staff)
                .enter("economic-type", "民营", "top-manager", "总经理", "quality-head", "质量部部长")
                .send();
        desk.open(at + "/contact")
                .form("/contact")
                .enter("contact-person", "质量部部长", "contact-phone", "0734-6812201")
                .send();
        desk.open(at + "/products")
                .form("/products")
                .enter("main-products_1_name", products, "main-products_1_share", "12.5")
                .send();
        desk.open(at + "/indicators").form("/indicators").enter(indicators()).send();
        desk.open(at + "/market")
                .form("/market")
                .enter("customers_1_name", "云岭省邵江重型装备厂", "customers_1_product", products)
                .enter("customers_2_name", "省内外长期合作客户三十余家")
                .send();
    }

    /** Assets, revenue, profit and taxes of three years. */
    private static String[] indicators() {
        var places = new ArrayList<String>();
        var years = List.of("y1", "y2", "y3");
        var lines = Map.of("assets", "21960.40", "revenue", "12860.50", "profit", "986.20", "tax", "512.80");
        lines.forEach((line, amount) ->
                years.forEach(year -> places.addAll(List.of("indicators_" + line + "_" + year, amount))));
        return places.toArray(String[]::new);
    }

    private static void model(Desk desk, String at, String kind, String name, String essence, String... more) {
        desk.open(at + "/model")
                .form("/model")
                .enter("model-kind", kind, "model-name", name, "model-since", "2018-01-01", "model-essence", essence)
                .enter("model-origin", "自行建立")
                .enter(more)
                .send();
    }

    private static void conditions(Desk desk, String at) {
        desk.open(at + "/conditions")
                .form("/conditions")
                .enter("operating-since", "2011-06-08", "excellence-since", "2018-01-01")
                .enter("quality-statement", "质量、环境管理体系通过认证并保持有效，2018年起导入卓越绩效模式。")
                .enter("policy-statement", "符合国家产业、环保、质量政策。", "leading-statement", "主导产品县内市场占有率第一。")
                .enter("reputation-statement", "连续三年为守合同重信用企业，顾客满意度逐年提高。")
                .enter("clean-record", "无", "higher-award", "无")
                .send();
    }

    private static void evidenceOfConditions(Desk desk, String at) {
        desk.open(at + "/conditions")
                .form("质量和环境管理体系、卓越绩效模式的证明", "/files")
                .attach("file", Paper.scan("管理体系认证证书"))
                .send();
        desk.form("政策的证明", "/files").attach("file", Paper.scan("环境影响评价批复")).send();
        desk.form("行业领先地位的证明", "/files").attach("file", Paper.scan("行业协会排名证明")).send();
        desk.form("诚信和顾客满意的证明", "/files").attach("file", Paper.scan("守合同重信用证书")).send();
    }

    private static void profile(Desk desk, String at, String text) {
        desk.open(at + "/profile").form("/profile").enter("profile-text", text).send();
    }

    private static void unit(Desk desk, String at, Firm firm) {
        desk.open(at + "/unit")
                .form("/unit")
                .enter("recommending-unit", firm.unit(), "competence", firm.competence())
                .send();
        if (firm.equals(MACHINES)) {
            Competent.declared(desk, at, Competent.AREA, "");
        } else if (firm.equals(CARE)) {
            Competent.declared(desk, at, "不属于所列各项", "总部设在开发区，历年由其培育辅导。");
        }
    }

    private static void signature(Desk desk, String at, String signer) {
        desk.open(at + "/signature")
                .form("/signature")
                .enter("truthful", "承诺", "electronic-service", "是", "signer", signer, "signed-on", "2026-04-07")
                .send();
        desk.form("盖章或签字页扫描件", "/files").attach("file", Paper.scan("申请表盖章页")).send();
    }
}
