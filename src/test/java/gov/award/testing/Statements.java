package gov.award.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.Callable;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the statements a piece of work sends to the database on its own thread. */
@Component
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable Integer> COUNT = new ThreadLocal<>();

    /** How many statements {@code work} executes. */
    public static int during(Callable<?> work) throws Exception {
        COUNT.set(0);
        try {
            work.call();
            var count = COUNT.get();
            return count == null ? 0 : count;
        } finally {
            COUNT.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource)) {
            return bean;
        }
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> {
            var answer = call.proceed();
            return answer instanceof Connection connection ? counted(Connection.class, connection) : answer;
        });
        return proxy.getProxy();
    }

    private static <T> T counted(Class<T> type, Object target) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        var count = COUNT.get();
                        if (count != null) {
                            COUNT.set(count + 1);
                        }
                    }
                    try {
                        var answer = method.invoke(target, arguments);
                        return switch (answer) {
                            case PreparedStatement prepared
                            when method.getReturnType() == PreparedStatement.class ->
                                counted(PreparedStatement.class, prepared);
                            case Statement statement
                            when method.getReturnType() == Statement.class && type == Connection.class ->
                                counted(Statement.class, statement);
                            case null -> null;
                            default -> answer;
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
