// The tag of an embed with its attributes, as text.
import { askedOfPage } from '../element/attributes.js';
import { escapeText } from '../paint/escape.js';
import type { Embed } from './embed-choice.js';

/** The name of the element, and how all of its files begin. */
export const tagName = 'dprk-deployment-tracker';

/** The script that defines the element, as a module or as one that also runs from a file. */
export function scriptText({ base }: Embed, kind: 'module' | 'classic' = 'module'): string {
  const [how, ending] =
    kind === 'module' ? ['type="module"', 'min.js'] : ['defer', 'classic.min.js'];
  return `<script ${how} src="${escapeText(`${base}${tagName}.${ending}`)}"></script>`;
}

/** The attributes that differ from the element's own defaults, in the order of the documentation. */
export function tagAttributes(embed: Embed): readonly (readonly [name: string, value: string])[] {
  const { asked, language, theme, src, staticDay } = embed;
  const { view, views, measure, knownOn, rule, countBy } = asked;
  const isBar = views.length > 1;
  const usual = askedOfPage({}).asked;
  const unusual = (value: string, own: string | undefined): string | undefined =>
    value === own ? undefined : value;
  const all: readonly (readonly [string, string | undefined])[] = [
    ['view', unusual(view, isBar ? views[0] : usual.view)],
    ['views', isBar ? views.join(' ') : undefined],
    ['measure', unusual(measure, usual.measure)],
    ['known-on', knownOn],
    ['rule', unusual(rule, usual.rule)],
    ['count-by', unusual(countBy, usual.countBy)],
    ['theme', theme === 'auto' ? undefined : theme],
    ['lang', language],
    ['src', src],
    ['static-day', staticDay],
  ];
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** ` view="troops" lang="ko"` */
export function attributesText(attributes: ReturnType<typeof tagAttributes>): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeText(value)}"`).join('');
}

/** The tag with what stands in it. */
export function tagText(embed: Embed, inside: string): string {
  return `<${tagName}${attributesText(tagAttributes(embed))}>${inside}</${tagName}>`;
}
