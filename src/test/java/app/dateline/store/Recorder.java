package app.dateline.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Notes which statements our code runs, with what arguments, so that the very same can be run without our code. */
final class Recorder implements AutoCloseable {
    /** A statement that was run. */
    record Step(String sql, List<Object> args) {}

    private final Connection connection;
    private final Sql sql;
    private final List<Step> steps = new ArrayList<>();

    Recorder(Connection connection) {
        this.connection = connection;
        this.sql = new Sql(proxy(Connection.class, this::onConnection));
    }

    /** What the work runs, in its order. What it writes is not kept. */
    List<Step> record(Database.Work<?> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            steps.clear();
            work.on(sql);
            return List.copyOf(steps);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Object onConnection(Method method, Object[] args) throws Throwable {
        if (!method.getName().equals("prepareStatement")) {
            return invoke(connection, method, args);
        }
        String text = (String) args[0];
        PreparedStatement statement = connection.prepareStatement(text);
        List<Object> values = new ArrayList<>();
        return proxy(PreparedStatement.class, (call, given) -> {
            switch (call.getName()) {
                case "setObject" -> {
                    int at = (int) given[0];
                    while (values.size() < at) {
                        values.add(null);
                    }
                    values.set(at - 1, given[1]);
                }
                case "execute", "executeQuery" -> steps.add(new Step(text, new ArrayList<>(values)));
                default -> {}
            }
            return invoke(statement, call, given);
        });
    }

    private interface Call {
        Object of(Method method, Object[] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, args) -> call.of(method, args)));
    }

    private static Object invoke(Object on, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(on, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}
