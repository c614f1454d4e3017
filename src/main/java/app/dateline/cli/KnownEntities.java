package app.dateline.cli;

import app.dateline.article.Entity;
import app.dateline.mention.Gazetteer;
import java.util.List;
import java.util.function.Function;

/** Countries and companies by the beginning of a name; reads its lists only when it is first asked. For one thread. */
final class KnownEntities implements Function<String, List<Entity>> {
    private static final int MOST = 20;

    private Gazetteer gazetteer;

    @Override
    public List<Entity> apply(String typed) {
        if (gazetteer == null) {
            gazetteer = Gazetteer.standard();
        }
        return gazetteer.search(typed, MOST);
    }
}
