/** Translation memories of other programs: taken in, and given out. */
package app.dateline.intake.memory;
