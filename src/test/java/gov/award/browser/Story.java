package gov.award.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Who takes part in the story of a round, and what day it is. */
class Story implements AutoCloseable {

    /** The round the story tells of. */
    static final String ROUND = "云溪县第二届县长质量奖";

    static final String MACHINES = "云溪恒岳机械制造有限公司";
    static final String RICE = "云溪金穗粮油有限公司";
    static final String CARE = "云溪康宁物业服务有限公司";
    static final String LIQUOR = "云溪青石酒业有限公司";
    static final String CRAFTSWOMAN = "蒋秀兰";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Window window;
    final String address;
    final String setUpCode;
    final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Consumer<Instant> clock;
    private final Map<String, String> applications = new LinkedHashMap<>();
    private String round = "";

    Story(Chromium chromium, String address, String setUpCode, Consumer<Instant> clock) {
        this.window = chromium.window();
        this.address = address;
        this.setUpCode = setUpCode;
        this.clock = clock;
    }

    /** Nine in the morning of a day of 2026. */
    void on(int month, int day) {
        at(month, day, 9, 0);
    }

    void at(int month, int day, int hour, int minute) {
        clock.accept(
                LocalDateTime.of(2026, month, day, hour, minute).atZone(CHINA).toInstant());
    }

    /** A day of 2026 as it is typed. */
    static String day(int month, int day) {
        return LocalDate.of(2026, month, day).toString();
    }

    /** The browser of a person, who has signed in; or of a stranger. */
    Desk desk(String person) {
        return desks.computeIfAbsent(person, _ -> new Desk(window, address));
    }

    /** Where the pages of the round begin. */
    String round() {
        if (round.isEmpty()) {
            round = desk("吴建国").open("/rounds").link(ROUND);
        }
        return round;
    }

    /** Where the pages of an application begin. */
    String application(String applicant) {
        return applications.computeIfAbsent(
                applicant, name -> desk("吴建国").open(round() + "/applications").link(name));
    }

    /** The same of one that is not in the list of those given in. */
    void begun(String applicant, String path) {
        applications.put(applicant, path);
    }

    /** What stands in an address after its last slash. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        window.close();
    }
}
