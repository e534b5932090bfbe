package gov.award.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPatternParser;

class AddressesTests {

    private final Addresses addresses = new Addresses();

    @Test
    void onlyAddressesThatBeginAlikeAreCompared() {
        assertThat(leads("/rounds/1", "/rounds/{id}")).isTrue();
        assertThat(leads("/rounds", "/rounds/{id}")).isFalse();
        assertThat(leads("/units/1", "/rounds/{id}")).isFalse();
    }

    @Test
    void addressWrittenInPercentsIsTheSame() {
        assertThat(leads("/%72ounds/1", "/rounds/{id}")).isTrue();
        assertThat(leads("/%75nits/1", "/rounds/{id}")).isFalse();
    }

    @Test
    void whatBeginsWithSomethingThatVariesOrIsSeveralIsComparedWithAll() {
        assertThat(leads("/rounds/1", "/{any}/{id}")).isTrue();
        assertThat(leads("/units/1", "/rounds/{id}", "/units/{id}")).isTrue();
    }

    private boolean leads(String asked, String... patterns) {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(PathPatternParser.defaultInstance);
        var request = new MockHttpServletRequest("GET", asked);
        ServletRequestPathUtils.parseAndCache(request);
        var address = RequestMappingInfo.paths(patterns).options(options).build();
        return addresses.getMatchingMapping(address, request) != null;
    }
}
