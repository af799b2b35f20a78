// The fixtures have no types of their own.
declare module 'dompurify-of-2016/test/fixtures/expect.js' {
  const attacks: readonly { readonly payload: string }[];
  export default attacks;
}
