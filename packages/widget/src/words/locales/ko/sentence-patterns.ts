// Korean sentences of the figures; particles follow the sound of the word before them.
import type { HeadlineId, Place } from '@dprk-deployment-tracker/core';
import { eulReul, eunNeun, euroRo, gwaWa } from '../../korean-particles.js';
import { listRuns } from '../../list-runs.js';
import type { Counted, Named, Said, SentencePatterns } from '../../locale.js';
import { line, type Runs } from '../../runs.js';
import { koDays, rangeEnd } from './figure-patterns.js';
import { koNames, sideRun, withParticle } from './side-names.js';

/** Korean lists. */
export const koList = listRuns('ko');

const { lasting, old } = koDays;
/** Two with 와 or 과, more with commas. */
const listed = (sides: readonly Named[]): Runs => {
  const [first, second] = sides;
  if (sides.length === 2 && first && second) {
    return line`${withParticle(first, gwaWa)} ${sideRun(second)}`;
  }
  return sides.reduce<Runs>(
    (all, side, index) => line`${all}${index === 0 ? '' : ', '}${sideRun(side)}`,
    [],
  );
};

/** What is counted, as a noun. */
const noun: Readonly<Record<HeadlineId, string>> = {
  sent: '러시아에 파병된 북한 전투병',
  present: '러시아에 있는 북한군',
  'killed-or-wounded': '북한군 사상자',
  killed: '북한군 사망자',
  wounded: '북한군 부상자',
};

const inPlace: Readonly<Record<Place, string>> = {
  war: '전쟁 지역',
  russia: '러시아',
  'russian-far-east': '러시아 동부',
  'border-area': '국경 지역',
  kursk: '쿠르스크',
  ukraine: '우크라이나',
  donetsk: '점령지 도네츠크',
  dprk: '북한',
};

const dated = ({ figure, when, isWider }: Said): string =>
  `${figure}(${when}${isWider ? ', 포로·실종 포함' : ''})`;

/** Korean sentences. */
export const koSentences: SentencePatterns = {
  headline: (id, top, low) =>
    line`${eulReul(noun[id])} ${withParticle(top.side, eunNeun)} ${dated(top)}, ${withParticle(low.side, eunNeun)} ${euroRo(dated(low))} 본다.`,
  headlineOwn: (id, said) =>
    line`${noun[id]} 수는 ${sideRun(said.side)} 측 수치만 해도 ${dated(said)}까지 갈리고, 다른 측의 수치는 모두 그 안에 있다.`,
  headlineSides: (id, n, low, top) =>
    line`지난 1년 동안 ${String(n)}개 측이 ${noun[id]} 수를 밝혔다: 가장 낮게는 ${low.figure}(${sideRun(low.side)}), 가장 높게는 ${top.figure}(${sideRun(top.side)}).`,
  headlineSame: (id, sides, figure) =>
    line`${sides.reduce<Runs>((all, { side, when }, index) => line`${all}${index === 0 ? '' : ', '}${sideRun(side)}(${when})`, [])} 모두 ${eulReul(noun[id])} ${euroRo(figure)} 본다.`,
  headlineOne: (id, said, hasEarlier) =>
    hasEarlier
      ? line`${noun[id]}의 최근 수치를 밝힌 측은 ${sideRun(said.side)}뿐이다: ${dated(said)}.`
      : line`${noun[id]} 수를 밝힌 측은 ${sideRun(said.side)}뿐이다: ${dated(said)}.`,
  headlineOld: (id, said, age) =>
    line`${noun[id]}의 가장 최근 수치는 ${old(age)} 것이다: ${sideRun(said.side)}, ${dated(said)}.`,
  headlineNone: (id, day) => line`${day}까지 ${noun[id]} 수를 밝힌 측은 없다.`,
  differ: (gap, top, low, apart, topIsNewer) => {
    const start = line`수치가 엇갈린다: ${sideRun(top.side)}의 최근 수치는 ${sideRun(low.side)}의 수치보다 ${rangeEnd(gap)}`;
    if (apart === undefined) return line`${start} 많다.`;
    return topIsNewer
      ? line`${start} 많으며, ${lasting(apart)} 뒤에 나왔다.`
      : line`${start} 많지만, ${lasting(apart)} 먼저 나온 것이다.`;
  },
  differOwn: ({ side, figure }) =>
    line`수치가 엇갈리며, ${sideRun(side)} 안의 기관끼리도 다르다: ${figure}.`,
  differInWords: (top, low) =>
    line`수치가 엇갈린다: ${withParticle(top.side, eunNeun)} ${top.figure}, ${withParticle(low.side, eunNeun)} ${euroRo(low.figure)} 본다.`,
  overlap: (top, low) =>
    line`반드시 엇갈리는 것은 아니다: ${withParticle(top.side, eunNeun)} ${top.figure}, ${withParticle(low.side, eunNeun)} ${euroRo(low.figure)} 본다.`,
  sameFigure: (sides) => line`${koList(sides)} 모두 같은 수치를 제시한다.`,
  alone: (side) => line`${sideRun(side)}의 수치와 나란히 놓을 다른 측의 최근 수치가 없다.`,
  agreed: (sides, atLeast) =>
    sides.length > 3
      ? line`${String(sides.length)}개 측이 ${atLeast} 이상으로 본다.`
      : line`${listed(sides)} 모두 ${atLeast} 이상으로 본다.`,
  notVerified: '어느 수치도 독립적으로 검증되지 않았다.',
  silence: (id, time, newer) =>
    newer
      ? line`${noun[id]}의 새 수치는 ${lasting(time)} 동안 나오지 않았고, ${noun[newer.id]}의 최근 수치는 ${newer.when} 것이다.`
      : line`${noun[id]}의 새 수치는 ${lasting(time)} 동안 나오지 않았다.`,
  drawsOn: (side, informant, body) =>
    line`${sideRun(side)}의 수치는 ${koNames.withBody(koNames.side(informant), body)}의 정보에 일부 기댄 것으로 전해진다.`,
  hasSaidBoth: ([old, newer]) =>
    line`${withParticle(old.side, eunNeun)} ${gwaWa(dated(old))} ${dated(newer)}, 두 수치를 모두 밝힌 바 있다.`,
  placeAlone: (id, { side, figure, when }, place) =>
    line`${withParticle(side, eunNeun)} ${inPlace[place]}에서만 ${eulReul(figure)} 집계했으므로(${when}), ${id === 'sent' ? '파병된' : '러시아에 있던'} 인원은 적어도 그만큼이다.`,
  lentKilled: ({ side, figure, when }) =>
    line`${withParticle(side, eunNeun)} 사망자만 ${euroRo(figure)} 보므로(${when}), 사상자는 적어도 그만큼이라는 뜻이 된다.`,
  topRestsOn: ({ side, figure }) =>
    line`${figure}처럼 높은 수치를 제시한 측은 ${sideRun(side)}뿐이다.`,
  lowRestsOn: ({ side, figure }) =>
    line`${figure}처럼 낮은 수치를 제시한 측은 ${sideRun(side)}뿐이다.`,
  tooOld: (said) =>
    line`${sideRun(said.side)}의 마지막 수치 ${eunNeun(dated({ ...said, isWider: false }))} 오래되어 최근 수치와 나란히 놓지 않는다.`,
  outgrown: (said) =>
    line`${sideRun(said.side)}의 마지막 수치 ${eunNeun(dated({ ...said, isWider: false }))} 이후 집계가 크게 넘어섰으므로 뺐다.`,
  wider: (sides) =>
    line`${listed(sides)}의 수치는 사망·부상·포로·실종을 합친 것이며, 알려진 포로는 적다.`,
  countsBy: (sides) => line`집계: ${listed(sides)}.`,
  sumsFrom: (own, named) => {
    const counts = (all: readonly Counted[]): Runs =>
      koList(all.map(({ side, figure }) => line`${sideRun(side)} ${figure}`));
    const ofOwn = own.length === 0 ? '' : line`말한 측의 집계(${counts(own)})`;
    const or = own.length > 0 && named.length > 0 ? ' 또는 ' : '';
    const ofNamed = named.length === 0 ? '' : line`예측과 함께 제시된 집계(${counts(named)})`;
    return line`합산과 정해진 날짜는 트래커의 것이며, 합산은 ${ofOwn}${or}${ofNamed}에서 출발한다.`;
  },
  leftOut: (sides) => line`포로와 실종자까지 함께 센 ${listed(sides)} 수치는 뺐다.`,
  noNumber: (id, side) =>
    line`${withParticle(side, eunNeun)} ${id === 'sent' || id === 'present' ? '파병 사실을 확인했지만' : id === 'wounded' ? '부상자를 언급했지만' : '전사자가 있음을 확인했지만'} 수를 밝힌 적이 없다.`,
  noFigure: (sides) =>
    line`${sides.length === 1 && sides[0] ? withParticle(sides[0], eunNeun) : line`${listed(sides)} 모두`} 수치를 밝히지 않았다.`,
};
