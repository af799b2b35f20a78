// The part of the edtf library that a test reads dates with; the library ships no types.
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
