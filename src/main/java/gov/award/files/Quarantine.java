package gov.award.files;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Goes through the files that wait for their scan. */
@Component
class Quarantine {

    private static final int PATIENCE = 3;

    private final VirusScanner scanner;
    private final ScanLookup lookup;
    private final FileStore store;
    private final SettleScan settleScan;

    Quarantine(VirusScanner scanner, ScanLookup lookup, FileStore store, SettleScan settleScan) {
        this.scanner = scanner;
        this.lookup = lookup;
        this.store = store;
        this.settleScan = settleScan;
    }

    /** Scans one after the other; a file the scanner cannot judge holds no other up, a scanner that is down is left alone. */
    void scan() throws IOException {
        var unanswered = 0;
        if (!scanner.configured()) {
            return;
        }
        var timer = Actor.system(Role.TIMER, null);
        for (var digest : lookup.waiting(timer)) {
            try (var content = store.open(digest)) {
                switch (scanner.scan(content)) {
                    case VirusScanner.Finding.Clean _ -> settleScan.settle(timer, digest, null);
                    case VirusScanner.Finding.Infected(String virus) -> settleScan.settle(timer, digest, virus);
                    case VirusScanner.Finding.Unavailable _ -> {
                        if (++unanswered == PATIENCE) {
                            return;
                        }
                    }
                }
            }
        }
    }
}
