// Korean names of the kinds of change between what was said and what was printed.
import type { MutationKind } from '@dprk-deployment-tracker/core';

/** Plain names. */
export const koMutationKinds: Readonly<Record<MutationKind, string>> = {
  'killed-for-casualties': '‘사상’을 ‘사망’으로',
  'hedge-lost': '‘약’·‘최대’·‘이상’ 등이 빠짐',
  rounded: '어림수로 바뀜',
  'range-cut': '범위의 한쪽 끝만 실음',
  'additional-as-total': '추가분과 합계를 혼동',
  'old-as-new': '옛 수치를 새 수치로',
  'wrong-origin': '다른 발언자',
  'wrong-place': '다른 장소',
  'wrong-date': '다른 날짜',
  'plan-as-fact': '계획을 사실로',
  'overlapping-sets': '겹치는 집단을 혼동',
  'invented-split': '아무도 밝히지 않은 내역',
  'condition-lost': '조건이 빠짐',
  'wrong-population': '다른 집단',
  'wrong-measure': '다른 것을 센 수치',
  'wrong-number': '다른 숫자',
  'wrong-actor': '다른 측의 행동',
  'unlike-merged': '서로 다른 수치를 합침',
};

/** What each kind means. */
export const koMutationAbout: Readonly<Record<MutationKind, string>> = {
  'killed-for-casualties': '사망자와 부상자를 합친 수를 사망자 수로 실었다.',
  'hedge-lost': '‘약’, ‘최대’, ‘최소’ 같은 말이 빠지고 대신하는 말이 없다.',
  rounded: '말한 것보다 거친 어림수로 실었다.',
  'range-cut': '범위를 그 한쪽 끝으로만 실었다.',
  'additional-as-total': '추가분을 합계로, 또는 합계를 추가분으로 실었다.',
  'old-as-new': '옛 수치를 그날의 수치로 실었다.',
  'wrong-origin': '한 발언자의 말을 다른 발언자의 말로 실었다.',
  'wrong-place': '한 장소의 수치를 다른 장소의 것으로 실었다.',
  'wrong-date': '한 날짜의 수치나 사건을 다른 날짜의 것으로 실었다.',
  'plan-as-fact': '계획이나 가능성을 이루어진 일로 실었다.',
  'overlapping-sets': '겹치는 집단을 따로인 것처럼, 또는 그 반대로 실었다.',
  'invented-split': '어느 발언자도 밝히지 않은 내역으로 나누어 실었다.',
  'condition-lost': '발언의 조건을 빼거나 바꾸었다.',
  'wrong-population': '한 집단의 수치를 다른 집단의 것으로 실었다.',
  'wrong-measure': '어떤 것을 센 수치를 다른 것을 센 수치로 실었다.',
  'wrong-number': '말한 것과 다른 숫자를 실었다.',
  'wrong-actor': '한 측의 행동이나 의도를 다른 측의 것으로 실었다.',
  'unlike-merged': '서로 다른 것을 센 수치를 하나로 실었다.',
};
