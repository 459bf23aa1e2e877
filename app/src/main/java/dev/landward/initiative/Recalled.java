package dev.landward.initiative;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.cache.annotation.Cacheable;

/// What this method reads of an initiative is recalled until the initiative's trail grows.
///
/// For a public method of a bean whose first parameter is the {@link Workspace}: its result must be
/// immutable, and depend on nothing but its parameters, what is stored of the initiative, and the
/// day; never on who the viewer is. It is recalled only on pages that are read, see {@link Memory};
/// wherever anything is written, the method reads afresh.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Cacheable
public @interface Recalled {}
