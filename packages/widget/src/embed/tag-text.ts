// The tag of an embed with its attributes, as text.
import { questionIds } from '../figure/question.js';
import { escapeText } from '../paint/escape.js';
import type { Embed } from './embed-choice.js';

/** The name of the element, and how all of its files begin. */
export const tagName = 'dprk-deployment-tracker';

/** The address of one of the widget's files: `file(embed, 'min.js')`. */
export function fileAddress({ base }: Pick<Embed, 'base'>, ending: string): string {
  return `${base}${tagName}.${ending}`;
}

/** The attributes that differ from the element's own defaults, in the order of the documentation. */
export function tagAttributes(embed: Embed): readonly (readonly [name: string, value: string])[] {
  const { asked, language, theme, src, staticDay } = embed;
  const { view, views, measure, knownOn, rule, countBy } = asked;
  const isBar = views.length > 1;
  const all: readonly (readonly [string, string | undefined])[] = [
    ['view', view === (isBar ? views[0] : questionIds[0]) ? undefined : view],
    ['views', isBar ? views.join(' ') : undefined],
    ['measure', measure === 'killed-or-wounded' ? undefined : measure],
    ['known-on', knownOn],
    ['rule', rule === 'two-voice-floor' ? undefined : rule],
    ['count-by', countBy === 'voice' ? undefined : countBy],
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
