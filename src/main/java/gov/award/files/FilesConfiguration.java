package gov.award.files;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link Arrivals} before the handlers. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration implements WebMvcConfigurer {

    private final Arrivals arrivals;

    FilesConfiguration(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(arrivals);
    }
}
