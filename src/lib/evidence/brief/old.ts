/** A value that is this many years older than the newest data is old: it gives way to newer ones, and is said to be old. */
export const OLD = 10;
