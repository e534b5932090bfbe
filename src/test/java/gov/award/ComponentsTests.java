package gov.award;

import static org.assertj.core.api.Assertions.assertThatCode;

import gov.award.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** A component is made when first needed; none may turn out then to be one that cannot be made. */
@DatabaseTest
class ComponentsTests {

    @Autowired
    private ConfigurableListableBeanFactory components;

    @Test
    void everyComponentCanBeMade() {
        for (var name : components.getBeanDefinitionNames()) {
            if (components.isSingleton(name)) {
                assertThatCode(() -> components.getBean(name)).as(name).doesNotThrowAnyException();
            }
        }
    }
}
