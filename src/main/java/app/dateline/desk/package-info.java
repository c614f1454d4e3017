/**
 * The window. One package a feature: a View that binds and a ViewModel that decides, which is tested without a stage;
 * {@code shell} is the window round them, {@code command} the one registry of what a user can do.
 */
package app.dateline.desk;
