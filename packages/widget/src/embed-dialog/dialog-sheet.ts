// The sheet of the dialog: beside the figure's own, whose colours it has.

/** For the root of an element; the dialog stands beside the figure there. */
export const dialogSheet = `
.embed{box-sizing:border-box;inline-size:min(46em,100vw - 2em);max-inline-size:none;max-block-size:calc(100dvh - 2em);padding:0;border:1px solid var(--dprk-axis);border-radius:3px;color:var(--dprk-ink);background:var(--dprk-ground);font-size:max(1em,14px);overflow:auto}
.embed::backdrop{background:var(--dprk-ink);opacity:.45}
.embed .body{all:initial;display:grid;gap:.875em;padding:1.25em;color:var(--dprk-ink);font-family:var(--dprk-font,inherit);font-size:inherit;line-height:1.4;color-scheme:inherit;overflow-wrap:break-word}
.embed :where(h3,p){margin:0;font:inherit}
.embed .head{display:flex;justify-content:space-between;align-items:baseline;gap:1em}
.embed h3{font-size:1.25em;font-weight:700}
.embed .choices{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13em,100%),1fr));gap:.75em 1em}
.embed label{display:grid;gap:.25em;color:var(--dprk-muted);font-size:max(.875em,12px)}
.embed label.check{display:flex;align-items:baseline;gap:.5em}
.embed :is(select,textarea,button){box-sizing:border-box;min-block-size:max(2.25em,28px);margin:0;padding:.25em .5em;border:1px solid var(--dprk-axis);border-radius:2px;color:var(--dprk-ink);background:var(--dprk-ground);font:inherit}
.embed :is(select,textarea){inline-size:100%;font-size:max(1em,14px)}
.embed textarea{block-size:11em;resize:vertical;font-family:ui-monospace,monospace;font-size:max(.8125em,12px);line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere}
.embed button{padding-inline:.875em;cursor:pointer}
.embed button.main{border-color:var(--dprk-ink);font-weight:600}
.embed button:hover{border-color:var(--dprk-ink)}
.embed .preview{padding-inline-start:.75em;border-inline-start:3px solid var(--dprk-rule);font-weight:600}
.embed .quiet{color:var(--dprk-muted);font-size:max(.875em,12px)}
.embed .foot{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em}
.embed :focus-visible{outline:2px solid var(--dprk-link);outline-offset:2px}
.embed [hidden]{display:none!important}
`;
