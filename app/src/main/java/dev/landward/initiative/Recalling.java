package dev.landward.initiative;

import java.util.Arrays;
import java.util.List;
import org.springframework.cache.annotation.CachingConfigurer;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.interceptor.CacheResolver;
import org.springframework.cache.interceptor.KeyGenerator;
import org.springframework.cache.interceptor.SimpleKey;
import org.springframework.context.annotation.Configuration;

/// Makes {@link Recalled} work.
@Configuration(proxyBeanMethods = false)
@EnableCaching
class Recalling implements CachingConfigurer {

    private final Memory memory;

    Recalling(Memory memory) {
        this.memory = memory;
    }

    @Override
    public CacheResolver cacheResolver() {
        return memory;
    }

    /// A reading is kept by the method and its parameters; the workspace is where it is kept.
    @Override
    public KeyGenerator keyGenerator() {
        return (_, method, parameters) ->
                List.of(
                        method,
                        new SimpleKey(Arrays.copyOfRange(parameters, 1, parameters.length)));
    }
}
