/** Bytes of a JSON body: the mapping of a large board is some hundred kilobytes. */
export const largestJson = 1024 * 1024;

/** Exports that are read at the same time. */
export const numberOfUploads = 2;

/** Bytes of a JSON body from anybody. */
export const largestOpenJson = 4096;
