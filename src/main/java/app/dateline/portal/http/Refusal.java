package app.dateline.portal.http;

import app.dateline.article.Message;
import java.util.List;

/**
 * A request that is answered with an error, and what to say. A client of the protocol gets it as a problem, a reader
 * as a page.
 *
 * @see Problems
 */
public final class Refusal extends RuntimeException {
    private final int status;
    private final transient Message detail;
    private final transient List<Message> reasons;
    private final transient List<String> codes;
    private final String etag;
    private final String revision;

    private Refusal(
            int status, Message detail, List<Message> reasons, List<String> codes, String etag, String revision) {
        super(status + " " + detail.key(), null, false, false);
        this.status = status;
        this.detail = detail;
        this.reasons = List.copyOf(reasons);
        this.codes = List.copyOf(codes);
        this.etag = etag;
        this.revision = revision;
    }

    public static Refusal of(int status, String key, Object... args) {
        return new Refusal(status, Message.of(key, args), List.of(), List.of(), null, null);
    }

    /** With each thing that is wrong. */
    public static Refusal because(int status, Message detail, List<Message> reasons) {
        return because(status, detail, reasons, List.of());
    }

    /** The same. @param codes of the reasons, in their order */
    public static Refusal because(int status, Message detail, List<Message> reasons, List<String> codes) {
        return new Refusal(status, detail, reasons, codes, null, null);
    }

    /** With the head that stands there; both are null where there is none. */
    public static Refusal head(int status, Message detail, String etag, String revision) {
        return new Refusal(status, detail, List.of(), List.of(), etag, revision);
    }

    public int status() {
        return status;
    }

    public Message detail() {
        return detail;
    }

    public List<Message> reasons() {
        return reasons;
    }

    /** Of the reasons, in their order; empty where they have none. */
    public List<String> codes() {
        return codes;
    }

    public String etag() {
        return etag;
    }

    public String revision() {
        return revision;
    }
}
