package app.dateline.desk.fix;

import app.dateline.article.Message;
import java.util.List;

/** What is wrong at a place, and what can be done about it, the likeliest first. */
record Offer(Message problem, List<Choice> choices) {
    Offer {
        choices = List.copyOf(choices);
    }
}
