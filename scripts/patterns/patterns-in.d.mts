// What the tests of the packages see of it.
export declare function patternsIn(files: readonly string[]): {
  readonly patterns: ReadonlyMap<string, readonly string[]>;
  readonly fromData: readonly { readonly file: string; readonly code: string }[];
};
