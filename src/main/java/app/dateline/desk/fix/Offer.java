package app.dateline.desk.fix;

import app.dateline.article.Message;
import app.dateline.desk.mentions.Nameable;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say at a place, and what can be done about it, the likeliest first.
 *
 * @param nameable words there of which a person may say whom they name
 */
record Offer(Message said, List<Choice> choices, Optional<Nameable> nameable) {
    Offer {
        choices = List.copyOf(choices);
    }
}
