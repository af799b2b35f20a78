// The lines that a page copies: one version's address, and the digest that its browser holds the file to.
const MARKS = ['<!-- pinned: written when the package is published -->', '<!-- /pinned -->'];

/** The shell's tag and the element's. */
export function pinnedSnippet({ name, version, unpkg }, digests) {
  const file = unpkg.replace(/^\.\//, '');
  const integrity = digests.find((digest) => digest.file === file)?.integrity;
  if (integrity === undefined) throw new Error(`pinned-snippet: ${file} is not among the files`);
  return `<script
  type="module"
  src="https://cdn.jsdelivr.net/npm/${name}@${version}/${file}"
  integrity="${integrity}"
  crossorigin="anonymous"
></script>
<dprk-deployment-tracker></dprk-deployment-tracker>`;
}

/** A page of text with the snippet between its marks. **Throws** where it has none. */
export function withSnippet(text, snippet) {
  const [start, end] = MARKS.map((mark) => text.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`pinned-snippet: no marks ${MARKS.join(' … ')}`);
  const head = text.slice(0, start + MARKS[0].length);
  return `${head}\n\n\`\`\`html\n${snippet}\n\`\`\`\n\n${text.slice(end)}`;
}
