/** Opened by a code on a big screen, on the phones of a hall: all of it is in the page, and no script is loaded. */
export const csr = false;
