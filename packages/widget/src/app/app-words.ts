// The words that the app itself and the painters need of a language, besides those of the questions.
import { isCalendarDay } from '@dprk-deployment-tracker/core';
import { questionIds, type QuestionId } from '../figure/question.js';
import type { PaperWords } from '../paint/pen.js';
import type { SideWords } from '../words/side-words.js';

/** What the app says by itself. */
export interface AppWords extends PaperWords {
  /** As in `lang`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The name of the bar of questions, and of each. */
  readonly questions: string;
  readonly question: Readonly<Record<QuestionId, string>>;
  /** What a pointer does at a mark, and where the keys begin. */
  readonly marksHow: string;
  readonly settings: string;
  /** The name of the slider through the days of the record, and of its buttons. */
  readonly asKnownOn: string;
  readonly newest: string;
  readonly rule: string;
  readonly ruleNames: Readonly<Record<string, string>>;
  readonly saveOrShare: string;
  readonly savePng: string;
  readonly saveSvg: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly copyIt: string;
  readonly savedAsSvg: string;
  readonly saveFailed: string;
  readonly day: (day: string) => string;
}

/** The app's words in the language of the questions' words. */
export function appWords({ language, direction, fixed: { labels }, day }: SideWords): AppWords {
  return {
    language,
    direction,
    close: labels['do.close'],
    explore: labels['plot.how-to'],
    exploreHow: labels['plot.keys'],
    earlier: labels['do.earlier'],
    later: labels['do.later'],
    above: labels['do.above'],
    below: labels['do.below'],
    openCard: labels['do.open-card'],
    done: labels['do.done'],
    failedPart: labels['part.failed'],
    questions: labels.questions,
    question: Object.fromEntries(
      questionIds.map((id) => [id, labels[`view.${id}`]]),
    ) as AppWords['question'],
    marksHow: labels['plot.marks'],
    settings: labels['pick.settings'],
    asKnownOn: labels['pick.day'],
    newest: labels['do.newest-day'],
    rule: labels['pick.rule'],
    ruleNames: {
      'two-voice-floor': labels['rule.two-voice-floor'],
      envelope: labels['rule.envelope'],
      median: labels['rule.median'],
    },
    saveOrShare: labels['do.save-or-share'],
    savePng: labels['do.save-png'],
    saveSvg: labels['do.save-svg'],
    copyLink: labels['do.copy-link'],
    linkCopied: labels['link.copied'],
    copyIt: labels['link.copy-it'],
    savedAsSvg: labels['saved.as-svg'],
    saveFailed: labels['saved.failed'],
    day: (text) => (isCalendarDay(text) ? day(text) : text),
  };
}
