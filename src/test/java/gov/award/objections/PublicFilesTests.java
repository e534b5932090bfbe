package gov.award.objections;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Provision;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.SampleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a stranger sends along with a complaint holds no transaction while it is examined, and is not examined once it is a flood. */
@DatabaseTest
@Basis(Provision.COMPLAINTS)
class PublicFilesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    private final List<Boolean> readInTransaction = new ArrayList<>();

    @BeforeEach
    void people() {
        PeopleSteps.installed(context);
    }

    @Test
    void filesOfAStrangerAreExaminedBeforeTheActBegins() throws Exception {
        var taken = complain(new Browser(http, "192.0.2.41"), 1);

        assertThat(taken).isEqualTo(200);
        assertThat(readInTransaction).containsExactly(false);
    }

    @Test
    void filesOfAFloodAreNotLookedInto() throws Exception {
        var browser = new Browser(http, "192.0.2.42");
        for (var i = 0; i < Sources.MOST_AN_HOUR; i++) {
            assertThat(complain(browser, 0)).isEqualTo(200);
        }
        assertThat(complain(browser, 1)).isEqualTo(422);
        assertThat(readInTransaction).isEmpty();
    }

    @Test
    void moreFilesThanAreTakenAreNotLookedInto() throws Exception {
        assertThat(complain(new Browser(http, "192.0.2.43"), ComplaintRules.MOST_FILES + 1))
                .isEqualTo(422);
        assertThat(readInTransaction).isEmpty();
        assertThat(complain(new Browser(http, "192.0.2.43"), ComplaintRules.MOST_FILES))
                .isEqualTo(200);
        assertThat(readInTransaction).hasSize(ComplaintRules.MOST_FILES).containsOnly(false);
    }

    private int complain(Browser browser, int files) throws Exception {
        browser.get("/public/complaints/new");
        var evidence = new ArrayList<MockMultipartFile>();
        for (var i = 0; i < files; i++) {
            evidence.add(new Watched(SampleFiles.pdf("证据" + i)));
        }
        return browser.send(
                        "/public/complaints/new",
                        evidence,
                        "id",
                        UUID.randomUUID().toString(),
                        "sort",
                        "COMPLAINT",
                        "about",
                        "PROCEDURE",
                        "concerned",
                        "评审程序",
                        "facts",
                        "公示材料未载明期限。",
                        "name",
                        "李某",
                        "contact",
                        "13900000000")
                .getStatus();
    }

    private final class Watched extends MockMultipartFile {

        Watched(byte[] content) {
            super("evidence", "证据.pdf", "application/pdf", content);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            readInTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
            return super.getInputStream();
        }
    }
}
