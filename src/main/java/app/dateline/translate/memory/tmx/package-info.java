/** Translation Memory eXchange 1.4b, as other programs write and read it. */
package app.dateline.translate.memory.tmx;
