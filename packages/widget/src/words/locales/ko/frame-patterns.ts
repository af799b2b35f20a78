// Korean words around a picture, claim phrases, forecasts, changes in print, indicators.
import type { HeadlineId, Verdict } from '@dprk-deployment-tracker/core';
import type {
  ForecastPatterns,
  FramePatterns,
  IndicatorPatterns,
  PlotPatterns,
  RelayPatterns,
} from '../../locale.js';
import { isOneVoice } from '../../indicator-patterns.js';
import { line } from '../../runs.js';
import { koDays, koNumbers } from './figure-patterns.js';
import { koIndicatorTexts } from './indicator-texts.js';
import { koMutationAbout, koMutationKinds } from './mutation-kinds.js';
import { koCounted, koMeasure } from './record-names.js';
import { koNames } from './side-names.js';

const { number } = koNumbers;

/** Korean words around a picture. */
export const koFrame: FramePatterns = {
  lead: (id, sinceMonth) =>
    id === 'present'
      ? `${koCounted[id]}, 표시된 날 기준, 각 측의 집계.`
      : `${sinceMonth} 이후 ${koCounted[id]}, 각 측의 집계.`,
  leadShort: (id, sinceMonth) =>
    id === 'present'
      ? '표시된 날 기준.'
      : `${sinceMonth} 이후 러시아를 위해 ${id === 'sent' ? '파병' : '싸운 병력'}.`,
  eachMark: ({ silence, openEnds, isShort }) => {
    const small = isShort && openEnds ? '' : ', 작은 표식은 이전 수치';
    const rank = silence ? ', 음영은 새 수치 없음' : small;
    return `큰 표식은 최근 수치${rank}${openEnds ? ', 화살표는 ‘그 이상’' : ''}.`;
  },
  source: (claims, sides, day, shown) =>
    `DPRK deployment tracker: ${number(sides)}개 측${shown === undefined ? '' : `(그림에는 ${shown.areNewest ? '최근 ' : ''}${number(shown.n)}개 측)`}의 발언 ${number(claims)}건, ${day} 기준 자료`,
  sourceForecasts: (n, day) =>
    `DPRK deployment tracker: 예측과 계획 ${number(n)}건, ${day} 기준 자료`,
  shownForecasts: ({ settled, isDated, newest }) => {
    const last = `${isDated ? '기한 있는 ' : ''}마지막 ${settled === 1 ? '판정' : '적중·빗나감'}과 `;
    return `표시: ${settled === 0 ? '' : last}최신 ${number(newest)}건`;
  },
  sourceCases: (cases, day) => `DPRK deployment tracker: 변경 ${number(cases)}건, ${day} 기준 자료`,
  relayLead: (pages, all) =>
    `찾아 읽은 지면 ${number(all)}개(표본 아님) 가운데 ${number(pages)}개. 지면의 표현이 보여 주는 경우만 센다.`,
  allClaims: (n) => `발언 ${number(n)}건 모두`,
  allForecasts: (n) => `예측 ${number(n)}건 모두`,
  allCases: (n) => `변경 ${number(n)}건 모두`,
  remarks: (n) => `왜 다른가: 설명 ${number(n)}개`,
  shown: (n, total) => `발언 ${number(total)}건 중 ${number(n)}건 표시`,
  matches: (n, total) =>
    n === total
      ? `기록의 발언 ${number(total)}건 모두`
      : `발언 ${number(total)}건 중 ${number(n)}건이 조건에 맞음`,
  shownCases: (n, total) => `변경 ${number(total)}건 중 ${number(n)}건 표시`,
  showMore: (n) => `${number(n)}건 더 보기`,
  pages: (n) => `기록 중 ${number(n)}개 지면에 실림`,
  pictureName: (id, day) => `${koCounted[id]}: 누가 몇 명이라고 하는가, ${day} 당시`,
  tableCaption: (id, day) => `${koCounted[id]}에 관한 발언, ${day} 당시`,
  stamp: (version, rules) => `자료 CC BY 4.0, 코드 MIT. 코드 버전 ${version}, 규칙 버전 ${rules}.`,
  said: (speaker, count) => `${speaker}: ${count}`,
  count: (figure, measure) => `${koMeasure[measure]} ${figure}`,
  aside: (figure, measure) => `${koMeasure[measure]}: ${figure}`,
  per: (measure, per) =>
    `${per === 'day' ? '하루' : per === 'month' ? '한 달' : '한 해'} ${measure}`,
  quoted: (figure, wording) => `${figure}(“${wording}”)`,
  revision: (kind, day) =>
    kind === 'contested'
      ? `${day}부터 논란`
      : kind === 'withdrawn'
        ? `${day} 철회됨`
        : `${day} 새 수치로 바뀜`,
};

const verdicts: Readonly<Record<Verdict, string>> = {
  'came-true': '모든 집계로 실현됨',
  'did-not': '어느 집계로도 실현되지 않음',
  reached: '상한에 이름',
  'not-reached': '상한에 못 미침',
  'condition-not-met': '조건이 충족되지 않음',
  undetermined: '판정할 수 없음',
  'still-open': '기한 전',
};

/** Korean words about forecasts. */
export const koForecasts: ForecastPatterns = {
  headline: ({ total, byAll, bySome, byNone, judged }) => {
    const some = bySome === 0 ? '' : `, ${number(bySome)}건은 일부 집계로만`;
    return [
      `북한군의 러시아 파병에 관한 예측과 보도된 계획 ${number(total)}건 가운데 판정할 수 있는 것은 ${number(judged)}건: ${number(byAll)}건은 모든 집계로${some} 실현됐고 ${number(byNone)}건은 어느 집계로도 실현되지 않았다.`,
    ];
  },
  notJudged: (n) => `${number(n)}건은 판정 제외`,
  inks: '검은색: 예측대로일 때의 총 파병 수. 회색: 집계된 파병 수.',
  ofSide: (n, side) => line`이 가운데 ${number(n)}건은 ${koNames.sideRun(side)} 측에서 나왔다.`,
  verdict: verdicts,
  verdictBySome: '일부 집계로만 실현됨',
  tally: {
    'came-true': '모든 집계로 기한 안에 실현됨',
    undetermined: '판정할 수 없음: 가려 줄 집계가 없음',
  },
  told: (modality, figure) =>
    ({
      planned: `${figure} 파병이 계획됐다고 함`,
      predicted: `${figure} 파병을 예측`,
      capacity: `${figure} 파병이 가능하다고 봄`,
    })[modality],
  madeDue: (made, due) => `${made} 발언, 기한 ${due}`,
  onTopOf: (base, more) => `당시 ${base} + ${more}`,
  made: (month) => `${month} 발언`,
  due: (month) => `기한 ${month}`,
  countedBy: (ends, month) => `${month}까지 ${ends}`,
  countedLast: (ends, month) => `${month} 현재 ${ends}`,
  countedLater: (ends, month) => `${month}에도 ${ends}`,
  nothingClaimed: '그때 나온 수치 없음',
  openRange: (low) => `${low} 이상`,
  asSum: (sum) => `합산: ${sum}`,
  sum: (base, more, total) => `${base} + ${more} = ${total}`,
  counted: (base, measure) => `${measure} ${base}`,
  since: (verdict, day) => `${verdict}, ${day}부터`,
  ended: (event) => `조건을 끝낸 사건: ${event}`,
  readDeadline: (day) => `${day}(트래커 해석)`,
  judgedIn: (month, isHinted, isOver) =>
    `${isHinted ? '확실한 날짜 없음' : '날짜 없음'}, ${month} ${isOver ? '판정' : '판정 예정'}`,
};

/** Korean words about changes in print. */
export const koRelays: RelayPatterns = {
  headline: (cases, most) =>
    line`북한군에 관한 발언이 다르게 실린 사례는 ${number(cases)}건이다. 가장 많은 것: ${most.map(({ kind, n }) => `${koMutationKinds[kind]}(${number(n)}건)`).join(', ')}.`,
  kind: koMutationKinds,
  about: koMutationAbout,
  kindCount: (kind, prints, cases) =>
    prints === cases
      ? `${kind}: ${number(cases)}건`
      : `${kind}: ${number(cases)}건, 지면 ${number(prints)}개`,
};

/** Korean words about indicators. */
export const koIndicators: IndicatorPatterns = {
  name: {
    'share-of-army': '북한군 전체에서 차지하는 비율',
    agreement: '키이우와 서울의 수치는 같은가',
    'boost-to-force': '러시아 병력에 더해지는 몫',
    'attrition-projection': '손실이 이어질 때의 계산',
    'casualty-share': '파병 인원 중 사상 비율',
    'months-of-recruitment': '러시아 모병 몇 달분',
    'reinforcement-size': '예고된 증원의 규모',
    'lead-signal': '방문이 파병을 예고하는가',
  },
  texts: koIndicatorTexts,
  flag: {
    'flow-over-stock': '기간 전체의 합계를 하루의 병력과 견준 것이다.',
    'unlike-signatures': '두 수치는 서로 다른 것을 센 것이다.',
    'denominator-of-another-date': '두 수치의 시점은 1년 넘게 차이 난다.',
    'derived-input': '수치 가운데 하나는 다른 수치에서 계산한 것이다.',
    'not-observed': '수치 가운데 하나는 계획이나 예측이다.',
    'losses-from-a-floor': '손실은 하한이므로 그날은 가장 늦은 날이다.',
    'few-cases': '한두 사례에만 근거한 것이다.',
  },
  article: (publisher, figure, part, when) =>
    `${publisher}: ${figure}(${part === '' ? when : `${part}, ${when}`})`,
  share: (result, measure, { who, when }, against) =>
    `${who === against.who ? who : `${who}·${against.who}`}의 ${when} 수치로는 파병 인원 가운데 ${measure}의 비율이 ${result}다.`,
  shareOfSides: (low, high, measure) =>
    low.side.id === high.side.id
      ? `${koNames.side(low.side)}의 수치로 계산하면, 파병된 북한군 가운데 ${measure}자의 비율이 ${low.share}다.`
      : `각 측의 수치로 계산하면, 파병된 북한군 가운데 ${measure}자의 비율은 ${low.share}(${koNames.side(low.side)})에서 ${high.share}(${koNames.side(high.side)})까지다.`,
  shareInputs: (count, of) => `${of.figure}(${of.when}) 중 ${count.figure}(${count.when})`,
  ratio: (one, against, result) =>
    isOneVoice(one, against)
      ? `${against.count}에 견준 ${one.count}(${one.who}, ${one.when}): ${result}.`
      : `${against.count}(${against.who}, ${against.when})에 견준 ${one.count}(${one.who}, ${one.when}): ${result}.`,
  recomputed: (part, chosen, over) =>
    over === undefined ? `${part}: ${chosen}.` : `${part}: ${chosen}, 모든 발언으로는 ${over}.`,
  gap: (percent) => `같은 것을 셌으며 ${percent} 차이가 난다.`,
  projection: (losses, perDay, end) =>
    `그때까지 사상자 ${losses}명에 하루 ${perDay}명씩 더해지면 ${end}에 파병 인원 전체가 사망하거나 다친다는 계산이 된다.`,
  lead: (visit, low, high) =>
    `${visit}: ${low === high ? number(low) : `${number(low)}–${number(high)}`}일 뒤 출발이 있었다.`,
  leadNone: (visit) => `${visit}: 이어진 출발은 알려지지 않았다.`,
};

const silentCount: Readonly<Record<HeadlineId, string>> = {
  sent: '파병',
  present: '현지 병력',
  'killed-or-wounded': '사상자',
  killed: '사망자',
  wounded: '부상자',
};

/** Korean words of a picture. */
export const koPlot: PlotPatterns = {
  withWider: '포로·실종 포함',
  otherSides: (n) => `그 밖의 ${number(n)}개 측`,
  first: (month) => `첫 수치 ${month}`,
  also: (month) => `${month}에도`,
  silence: (id, time) => `${koDays.lasting(time)} 동안 새 ${silentCount[id]} 수치 없음`,
  events: {
    '2024-10-08-first-sea-transfer': '첫 병력 해상 이동',
    '2024-10-23-first-seen-in-kursk': '쿠르스크서 첫 포착',
    '2024-10-28-nato-confirms': '나토, 파병 확인',
    '2024-12-14-first-assaults': '첫 공격 투입 보고',
    '2024-12-16-us-dod-in-combat': '미국, 교전 확인',
    '2025-01-09-two-prisoners': '2명 생포',
    '2025-01-15-withdrawal': '전선에서 철수',
    '2025-02-07-return': '전선 복귀',
    '2025-03-13-sudzha-retaken': '러시아, 수자 탈환',
    '2025-04-26-gerasimov-declaration': '러시아, 파병 인정',
    '2025-04-28-dprk-confirms': '북한, 파병 확인',
    '2025-06-17-shoigu-visit': '공병 파견 발표',
    '2025-08-sappers-leave': '공병 출발',
    '2025-08-21-first-ceremony': '전사자 추모식',
    '2025-12-12-sappers-home': '공병 귀환',
    '2026-04-26-museum-opened': '전투 박물관 개관',
  },
  more: (n) => `외 ${number(n)}건`,
};
