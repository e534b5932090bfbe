package gov.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program is made of, as it says itself (CycloneDX), fit to be compared with lists of known weaknesses. */
class PartsListTests {

    private static final String LIST = "META-INF/sbom/application.cdx.json";

    /** Each allows use by an office and redistribution with the program. */
    private static final Set<String> FITTING = Set.of(
            "Apache-2.0",
            "MIT",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "Bouncy Castle Licence",
            // So the two parts of Spring Session call themselves; the licence they carry inside is Apache-2.0.
            "Broadcom Foundation License");

    @Test
    void everyPartIsNamedWithItsVersionItsDigestAndALicenceThatFits() throws IOException {
        var parts = parts();
        assertThat(parts).hasSizeGreaterThan(50).allSatisfy(part -> {
            assertThat(part.path("purl").asString()).startsWith("pkg:maven/");
            assertThat(part.path("version").asString()).isNotBlank().doesNotContain("SNAPSHOT");
            assertThat(strings(part.path("hashes"), "alg")).contains("SHA-256");
            assertThat(licences(part)).as(part.path("purl").asString()).containsAnyElementsOf(FITTING);
        });
    }

    @Test
    void nothingThatOnlyTestsNeedIsPartOfTheProgram() throws IOException {
        assertThat(parts())
                .extracting(part -> part.path("name").asString())
                .contains("spring-boot", "postgresql")
                .doesNotContain("junit-jupiter-api", "playwright", "greenmail", "jsoup");
    }

    private static java.util.List<JsonNode> parts() throws IOException {
        try (var list = new ClassPathResource(LIST).getInputStream()) {
            return StreamSupport.stream(
                            JsonMapper.shared()
                                    .readTree(list)
                                    .path("components")
                                    .spliterator(),
                            false)
                    .toList();
        }
    }

    private static java.util.List<String> licences(JsonNode part) {
        return StreamSupport.stream(part.path("licenses").spliterator(), false)
                .flatMap(each -> Stream.of(
                        each.path("license").path("id"), each.path("license").path("name"), each.path("expression")))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static java.util.List<String> strings(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(field).asString())
                .toList();
    }
}
