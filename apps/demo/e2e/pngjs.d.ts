// The part of pngjs that the tests use.
declare module 'pngjs' {
  export const PNG: {
    readonly sync: {
      /** Eight bits each of red, green, blue and opacity, row by row. */
      read(file: Buffer): {
        readonly width: number;
        readonly height: number;
        readonly data: Buffer;
      };
    };
  };
}
