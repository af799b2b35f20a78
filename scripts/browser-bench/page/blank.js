// The page that loads the record as the others do and draws one empty picture per place.
/* global document */
const SVG = 'http://www.w3.org/2000/svg';

for (const place of document.querySelectorAll('[data-bench]')) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', '800');
  svg.setAttribute('height', '300');
  svg.append(document.createElementNS(SVG, 'g'));
  place.append(svg);
}
