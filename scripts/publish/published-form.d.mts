// What the tests of the packages see of it.
export declare const FORM_FOLDER: string;
export declare const RENEW: string;
export declare function publishedForm(folder: string): ReadonlyMap<string, string>;
