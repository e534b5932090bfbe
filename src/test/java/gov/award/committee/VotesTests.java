package gov.award.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gov.award.Basis;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import org.junit.jupiter.api.Test;

@Basis(Provision.DECIDE_MAJOR_MATTERS)
class VotesTests {

    private final gov.award.measures.Edition edition = new Editions().byCode("hengyang-2023");

    @Test
    void quorumIsMissedBelowReachedAtAndReachedAboveTwoThirds() {
        var quorum = edition.share(Figure.QUORUM);

        assertThat(new Votes(0, 0, 0, 5, 9).quorate(quorum)).isFalse();
        assertThat(new Votes(0, 0, 0, 6, 9).quorate(quorum)).isTrue();
        assertThat(new Votes(0, 0, 0, 7, 9).quorate(quorum)).isTrue();
    }

    @Test
    void halfOfThoseEntitledCarriesNothingAndOneMoreDoes() {
        var majority = edition.share(Figure.MAJORITY);

        assertThat(new Votes(3, 3, 1, 7, 8).carried(majority)).isFalse();
        assertThat(new Votes(4, 3, 0, 7, 8).carried(majority)).isFalse();
        assertThat(new Votes(5, 2, 0, 7, 8).carried(majority)).isTrue();
    }

    @Test
    void recusalLowersTheDenominator() {
        var majority = edition.share(Figure.MAJORITY);

        assertThat(new Votes(4, 2, 0, 6, 8).carried(majority)).isFalse();
        assertThat(new Votes(4, 2, 0, 6, 7).carried(majority)).isTrue();
    }

    @Test
    void silentMembersAbstain() {
        assertThat(new Votes(2, 1, 0, 5, 6).withSilentAbstaining()).isEqualTo(new Votes(2, 1, 2, 5, 6));
    }

    @Test
    void nobodyEntitledResolvesNothing() {
        assertThat(new Votes(0, 0, 0, 0, 0).quorate(edition.share(Figure.QUORUM)))
                .isFalse();
    }

    @Test
    void moreVotesThanVotersCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Votes(3, 1, 1, 4, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new Votes(0, 0, 0, 7, 6));
    }
}
