// A question's figure as an HTML page of its own: complete, with its sheet in it, and no script.
import { figureOf, figureSheet, type EmbedChoice } from '@dprk-deployment-tracker/widget/embed';
import { pictureWords, type PictureSource } from '@dprk-deployment-tracker/widget/figure';

/** **Units:** CSS pixels; the figure is never wider. */
export async function figurePage(
  choice: Omit<EmbedChoice, 'form'>,
  widthPx: number,
  source: PictureSource,
): Promise<string> {
  const { language, title, foot } = pictureWords(source);
  const { direction } = source.words;
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${figureSheet()}
body{margin:16px;font-family:Inter,Helvetica,Arial,sans-serif;color:light-dark(#000,#fff);background:Canvas}
main{max-inline-size:${widthPx}px;margin-inline:auto}
h1{margin:0 0 .25em;font-size:1em}
.foot{margin:.75em 0 0;font-size:.8125em}
:root{color-scheme:${colourScheme(choice)}}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${await figureOf(choice)}
${foot.map((line) => `<p class="foot">${line}</p>`).join('\n')}
</main>
</body>
</html>
`;
}

function colourScheme({ theme = 'auto' }: Pick<EmbedChoice, 'theme'>): string {
  return theme === 'auto' ? 'light dark' : theme;
}
