package gov.award.acting;

import java.lang.reflect.Method;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.SingletonSupplier;

/** Surrounds acts and readings with their transactions. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ActingConfiguration {

    // Asked for at the first call: an advisor is made before any bean it advises, long before the database is open.
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor actingAdvisor(
            ObjectProvider<PlatformTransactionManager> manager,
            ObjectProvider<JdbcOperations> jdbc,
            ObjectProvider<SharedReadings> shared) {
        var transactions =
                SingletonSupplier.of(() -> new Transactions(manager.getObject(), jdbc.getObject(), shared.getObject()));
        MethodInterceptor interceptor = call -> {
            var method = call.getMethod();
            var actor = (Actor) Objects.requireNonNull(call.getArguments()[0], "actor");
            var act = method.getAnnotation(Act.class);
            if (act != null) {
                return transactions.obtain().act(act, actor, call);
            }
            return transactions.obtain().reading(method.getAnnotation(Reading.class), actor, call);
        };
        var advisor = new DefaultPointcutAdvisor(new ActsAndReadings(), interceptor);
        advisor.setOrder(0);
        return advisor;
    }

    @Bean
    static SharedReadings sharedReadings() {
        return new SharedReadings();
    }

    /** The methods that carry one of the two annotations themselves. */
    private static final class ActsAndReadings extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> targetClass) {
            return method.isAnnotationPresent(Act.class) || method.isAnnotationPresent(Reading.class);
        }
    }
}
