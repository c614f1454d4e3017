package app.dateline.article;

/** An entity that the article names, with the editor's decision. */
public record Mention(EntityKey entity, Decision decision) {}
