package dev.landward.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/// A connection on which others may commit and close as they are used to, while the transaction
/// stays that of who opened it.
final class OneTransaction {

    private static final Set<String> LEFT_TO_THE_OWNER =
            Set.of("commit", "rollback", "close", "setAutoCommit");

    private OneTransaction() {}

    static Connection over(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        OneTransaction.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            if (LEFT_TO_THE_OWNER.contains(method.getName())) {
                                return null;
                            }
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getTargetException();
                            }
                        });
    }
}
