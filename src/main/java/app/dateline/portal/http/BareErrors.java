package app.dateline.portal.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What the web server says of a request so broken that no handler of ours sees it (an address that is not UTF-8, a
 * header of a megabyte): the number and its name. Nothing of the request or of the program.
 */
public final class BareErrors extends ErrorHandler {
    private static final HttpField TYPE = new HttpField(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    private static final HttpField NO_SNIFF = new HttpField("X-Content-Type-Options", "nosniff");

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        response.getHeaders().put(TYPE).put(NO_SNIFF);
        Content.Sink.write(response, true, text(code), callback);
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
        fields.put(TYPE).put(NO_SNIFF);
        return StandardCharsets.UTF_8.encode(text(status));
    }

    private static String text(int code) {
        return code + " " + HttpStatus.getMessage(code) + "\n";
    }
}
