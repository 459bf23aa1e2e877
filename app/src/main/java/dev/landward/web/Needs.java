package dev.landward.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The right that a route asks for; one on the method goes before one on the class.
///
/// It is checked where the route's workspace or membership is found, so a route names one of the
/// two among its parameters. Whoever lacks a right to see is answered as if nothing were there.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {

    /// Names the right.
    ///
    /// @return the right that the route asks for
    Right value();
}
