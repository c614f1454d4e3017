package app.dateline.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An error of the portal, {@code application/problem+json} (RFC 9457).
 *
 * @param type     {@code about:blank} or a {@code /problems/NAME} reference
 * @param detail   for people, in the language that the request asked for
 * @param etag     of the head, with 412
 * @param revision of the head, with 412
 * @param reasons  each thing that is wrong, with 422
 * @param codes    of the reasons, in their order, where an edition may not be published: {@code credit-missing}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, String etag, String revision, List<String> reasons,
        List<String> codes) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    public static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, null, null, List.of(), List.of());
    }
}
