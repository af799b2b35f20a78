// What the tests of the packages see of it.
export declare function heldUp(patterns: Iterable<string>): readonly string[];
