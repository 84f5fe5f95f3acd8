/** The program's version: that of package.json, which a test holds against it. */
export const VERSION = '0.1.0';
