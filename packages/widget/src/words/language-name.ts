// What a language is called in another one.

/** "Korean" for `ko` in English. **Absent:** the tag itself where it is no language anybody has named. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A stranger's record may hold anything as a tag; `of` throws for what is no tag at all.
    return tag;
  }
}
