package gov.award.faults;

import java.nio.file.Files;
import java.util.Map;

/** Files are removed or altered behind the program's back: opening them says so and names them, the pages around them work. */
record Contents() implements Fault {

    @Override
    public String name() {
        return "files-altered";
    }

    @Override
    public int times() {
        return 20;
    }

    @Override
    public void run(Trial trial) throws Exception {
        var data = Prototype.copy(trial);
        try (var installation = new Installation(trial.home, data).start()) {
            try (var visit = new Visit(installation.address(), Load.CLERKS.getFirst())) {
                visit.signIn();
                for (var time = 0; time < trial.times; time++) {
                    var written = visit.write();
                    var place = data.resolve("files")
                            .resolve(written.digest().substring(0, 2))
                            .resolve(written.digest());
                    if (time % 2 == 0) {
                        Files.delete(place);
                    } else {
                        var bytes = Files.readAllBytes(place);
                        bytes[bytes.length / 2] ^= 1;
                        Files.write(place, bytes);
                    }
                    var page = visit.get("/cultivation/" + written.id());
                    trial.expect(
                            page.statusCode() == 200 && page.body().contains(written.what()),
                            "the page with a damaged file answers " + page.statusCode());
                    var file = file(page.body());
                    trial.expect(!file.isEmpty(), "the page does not name its file");
                    var opened = visit.get(file);
                    trial.expect(opened.statusCode() == 410, "a damaged file is answered with " + opened.statusCode());
                    trial.expect(
                            Files.readString(installation.log()).contains(written.digest()),
                            "the log does not name " + written.digest());
                    trial.done++;
                    trial.acknowledged++;
                }
            }
        }
        new Proof(trial).journal(trial.home, data, Map.of());
        trial.seen("410 each time, the content named in the log, the page around it shown");
    }

    private static String file(String page) {
        var link = org.jsoup.Jsoup.parse(page).selectFirst("a[href~=/files/]");
        return link == null ? "" : link.attr("href");
    }
}
