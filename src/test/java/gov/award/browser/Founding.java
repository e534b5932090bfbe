package gov.award.browser;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import gov.award.testing.CountyEdition;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

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

        var administrator = story.desk("周晓彤");
        arrive(administrator, "周晓彤", "zhouxt", issuedToAdministrator);
        administrator.picture("home-administrator");
        administrator.open("/people").picture("people");
        administrator.open("/people/new").picture("people-new");
        administrator.open("/calendar").picture("calendar");
        var director = story.desk("吴建国");
        arrive(director, "吴建国", "wujg", issuedToDirector);
        director.picture("home-director");
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
        open(administrator, UNITS.getFirst());
        administrator.unseen(user -> UNITS.stream().skip(1).forEach(unit -> open(user, unit)));
        administrator.open("/units").picture("units");
        var roles = new HashSet<String>();
        var all = PEOPLE.stream().collect(partitioningBy(person -> roles.add(person.role())));
        var seen = Objects.requireNonNull(all.get(true));
        var others = Objects.requireNonNull(all.get(false));
        var issued = new HashMap<Person, String>();
        seen.forEach(person -> issued.put(person, opened(administrator, person)));
        administrator.unseen(user -> others.forEach(person -> issued.put(person, opened(user, person))));
        var director = story.desk("吴建国");
        director.open("/confirmations").picture("confirmations");
        seen.forEach(person -> confirm(director, person));
        director.unseen(user -> others.forEach(person -> confirm(user, person)));
        seen.forEach(person -> arrive(story.desk(person.name()), person, issued));
        others.forEach(person -> story.desk(person.name()).unseen(user -> arrive(user, person, issued)));
        administrator.open("/people").picture("people-all");
        administrator.follow("何静").picture("person");
        administrator.finds("/register", 404).finds("/rounds/new", 404);
        director.open("/confirmations").picture("confirmations-empty");
    }

    private static void open(User administrator, Unit unit) {
        var fields = Stream.concat(
                Stream.of("name", unit.name()), Stream.of(unit.parts()).flatMap(part -> Stream.of("parts", part)));
        administrator.open("/units").send(Sought.form("/units"), fields.toArray(String[]::new));
    }

    /** Opens an account that may take its part once the director has confirmed it; the password issued. */
    private static String opened(User administrator, Person person) {
        administrator
                .open("/people/new")
                .send(Sought.form("/people"), "name", person.name(), "signInName", person.signInName());
        var password = administrator.text("#issued-password");
        administrator.follow("");
        if (person.unit().isEmpty()) {
            administrator.send(Sought.form("/grants"), "role", person.role());
        } else {
            administrator.send(Sought.form("/grants"), "role", person.role(), "unit", person.unit());
        }
        return password;
    }

    private static void confirm(User director, Person person) {
        director.open("/confirmations").send(Sought.formAbout(person.name()));
    }

    private static void arrive(User user, Person person, Map<Person, String> issued) {
        arrive(user, person.name(), person.signInName(), Objects.requireNonNull(issued.get(person)));
    }

    /** Signs in for the first time: changes the issued password and, where asked, enrols a second factor. */
    private static void arrive(User user, String name, String signInName, String issued) {
        user.open("/sign-in").send(Sought.form("/sign-in"), "signInName", signInName, "password", issued);
        user.send(Sought.form("/sign-in/password"), "present", issued, "wanted", PASSWORD, "repeated", PASSWORD);
        if (user.path().startsWith("/sign-in/enrolment")) {
            var code = oneTimeCode(user.text("main code"));
            user.send(Sought.form("/sign-in/enrolment"), "password", PASSWORD, "code", code);
        }
        assertThat(user.open("/").text("main")).contains(name);
    }

    private static String oneTimeCode(String secret) {
        try {
            var key = new Base32().decode(secret.replace(" ", "").toUpperCase(Locale.ROOT));
            var code = new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePassword(new SecretKeySpec(key, "RAW"), Instant.now());
            return String.format(Locale.ROOT, "%06d", code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
