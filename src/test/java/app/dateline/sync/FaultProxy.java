package app.dateline.sync;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Stands between a desk and a portal, and spoils what goes through. Each request has a connection of its own. */
final class FaultProxy implements AutoCloseable {
    private static final int MOST = 1000;

    enum Fault {
        NONE,
        /** The portal never sees the request. */
        LOST,
        /** The portal sees the request when nobody waits for it any more, and after others that were sent later. */
        LATE,
        /** The portal does what is asked, and nobody hears of it. */
        UNANSWERED,
        /** The portal gets the request twice. */
        TWICE,
        /** The portal fails without having done anything. */
        BROKEN,
        /** The answer ends in the middle. */
        CUT,
        /** The connection is reset in the middle of the answer. */
        RESET
    }

    /** @param bytes all of it, as it is sent to the portal */
    record Request(String method, String path, String body, byte[] bytes) {}

    /** What happens to requests; also a place to do something in the middle of a sync. */
    interface Weather {
        Fault before(Request request);

        /** The portal has answered. */
        default void after(Request request, int status) {}
    }

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore busy = new Semaphore(MOST);
    private final List<Request> late = new ArrayList<>();
    private final Weather weather;
    private volatile URI portal;

    FaultProxy(URI portal, Weather weather) throws IOException {
        this.portal = portal;
        this.weather = weather;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** Another portal from now on, behind the same address. */
    void leadsTo(URI portal) {
        this.portal = portal;
    }

    /** Waits until no request is under way, also none whose sender has given up. */
    void awaitQuiet() {
        busy.acquireUninterruptibly(MOST);
        busy.release(MOST);
    }

    int late() {
        synchronized (late) {
            return late.size();
        }
    }

    /** Lets the portal see one of those that are late. */
    void deliver(int which) throws IOException {
        Request request;
        synchronized (late) {
            request = late.remove(which);
        }
        forward(request);
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                busy.acquireUninterruptibly();
                threads.submit(() -> {
                    try (socket) {
                        handle(socket);
                    } catch (IOException _) {
                        // one of the two has gone away
                    } finally {
                        busy.release();
                    }
                });
            }
        } catch (IOException _) {
            // closed
        }
    }

    private void handle(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        Request request = read(socket);
        if (request == null) {
            return;
        }
        Fault fault = weather.before(request);
        OutputStream out = socket.getOutputStream();
        switch (fault) {
            case LOST -> {}
            case LATE -> {
                synchronized (late) {
                    late.add(request);
                }
            }
            case BROKEN -> out.write("HTTP/1.1 500 Broken\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.ISO_8859_1));
            case UNANSWERED -> forward(request);
            case TWICE -> {
                forward(request);
                out.write(forward(request));
            }
            case NONE -> out.write(forward(request));
            case CUT, RESET -> {
                byte[] answer = forward(request);
                int head = head(answer);
                out.write(answer, 0, head == answer.length ? head / 2 : head + (answer.length - head) / 2);
                socket.setSoLinger(fault == Fault.RESET, 0);
            }
        }
    }

    private byte[] forward(Request request) throws IOException {
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(request.bytes());
            byte[] answer = socket.getInputStream().readAllBytes();
            weather.after(request, Integer.parseInt(new String(answer, 9, 3, StandardCharsets.ISO_8859_1)));
            return answer;
        }
    }

    private Request read(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (head(bytes.toByteArray()) < 0) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            bytes.write(next);
            // only at a line's end can the head be over
            while (next != '\n') {
                next = in.read();
                if (next < 0) {
                    return null;
                }
                bytes.write(next);
            }
        }
        List<String> head = new ArrayList<>(List.of(bytes.toString(StandardCharsets.ISO_8859_1).split("\r\n")));
        int length = 0;
        for (String line : head) {
            String name = line.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Integer.parseInt(name.substring(15).strip());
            }
            if (name.startsWith("expect:")) {
                socket.getOutputStream().write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        head.removeIf(line -> line.toLowerCase(Locale.ROOT).matches("(host|connection|expect):.*"));
        head.add("Host: " + portal.getAuthority());
        head.add("Connection: close");
        byte[] body = in.readNBytes(length);
        bytes.reset();
        bytes.write((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(body);
        String[] first = head.getFirst().split(" ");
        return new Request(first[0], first[1], new String(body, StandardCharsets.UTF_8), bytes.toByteArray());
    }

    /** Behind the empty line that ends it; -1 if there is none. */
    private static int head(byte[] message) {
        for (int i = 3; i < message.length; i++) {
            if (message[i] == '\n' && message[i - 1] == '\r' && message[i - 2] == '\n' && message[i - 3] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException _) {
            // then it is closed
        }
        threads.close();
    }
}
