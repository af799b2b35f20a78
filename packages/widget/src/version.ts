// Which version of the package this is.

/** As in package.json, whose version the build writes over this one (`scripts/write-version.mjs`). */
export const version: string = '0.0.0-source';
