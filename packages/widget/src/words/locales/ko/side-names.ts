// Korean names of sides and of the bodies that speak for them.
import type { NamePatterns, Named } from '../../locale.js';
import { line, type Run, type Runs } from '../../runs.js';

const sides: Readonly<Record<string, string>> = {
  ukraine: '우크라이나',
  'south-korea': '한국',
  'united-states': '미국',
  'united-kingdom': '영국',
  russia: '러시아',
  'north-korea': '북한',
  'western-officials': '서방 당국자',
  nato: '나토',
  'nl-mod': '네덜란드',
  'g20-officials': 'G20 일부 국가 당국자',
  msmt: '다국적 제재 모니터링팀',
  'nhk-diplomats': 'NHK가 인용한 외교관',
  isw: '미국 전쟁연구소',
  iiss: '국제전략문제연구소',
  rusi: '영국 왕립합동군사연구소',
  csis: '전략국제문제연구소',
  reuters: '로이터',
  bloomberg: '블룸버그',
  bbc: 'BBC',
  mediazona: '메디아조나·BBC 러시아어 서비스',
  'new-york-times': '뉴욕타임스',
  'japan-times': '재팬타임스',
  'moscow-times': '모스크바타임스',
  'kyiv-post': '키이우포스트',
  'asia-economy': '아시아경제',
  'defense-express': '디펜스 익스프레스',
  'strategy-xxi': '전략 XXI 센터',
  'open-source-centre': '오픈소스센터',
  'joongang-sources': '중앙일보 소식통',
  'blue-yellow': '블루/옐로',
  'global-defense-corp': '글로벌 디펜스 코프',
  'image-counts': '사진 속 집계',
  yonhap: '연합뉴스',
  'aju-press': '아주프레스',
  news1: '뉴스1',
  'nk-news': 'NK뉴스',
  'andrew-perpetua': '앤드루 퍼페추아',
  'the-insider': '더 인사이더',
  'igor-korotchenko': '이고르 코로첸코',
  'ru-telegram-maryino': '마리이노 공격을 다룬 러시아 매체',
  'kremlin-snuffbox': '크렘린 스너프박스',
  'kursk-video-man': '영상 속 인물',
};

const bodies: Readonly<Record<string, string>> = {
  'ua-president': '대통령',
  'ua-hur': '국방정보국',
  'ua-commander-in-chief': '총사령관',
  'ua-general-staff': '총참모부',
  'ua-officials': '익명 당국자',
  'ua-mod': '국방부',
  'ua-ccd': '허위정보대응센터',
  'ua-ambassador-seoul': '주한 대사',
  'ua-special-operations-forces': '특수작전군',
  'ua-un-mission': '유엔 대표부',
  'ua-sbu': '보안국',
  'ua-getmanchuk': '알료나 헤트만추크',
  'rok-nis': '국정원',
  'rok-jcs': '합참',
  'rok-mnd': '국방부',
  'rok-dia': '국방정보본부',
  'rok-official-line': '정부',
  'rok-presidential-office': '대통령실',
  'rok-officials': '익명 당국자',
  'rok-intelligence-officials': '익명 정보 당국자',
  'rok-ua-western-sources': '우크라이나·서방 소식통과 함께',
  'uk-defence-intelligence': '국방정보국',
  'uk-gchq': '정보통신본부',
  'uk-chief-of-defence-staff': '국방참모총장',
  'uk-mod': '국방부',
  'us-dod': '국방부',
  'us-white-house': '백악관',
  'us-state': '국무부',
  'us-officials': '익명 당국자',
  'ua-us-officials': '미국·우크라이나 익명 당국자',
  'ru-president': '대통령',
  'ru-mod': '국방부',
  'ru-security-council': '안전보장회의',
  'ru-general-staff': '총참모부',
  'ru-kursk-governor': '쿠르스크 주지사',
  kcna: '조선중앙통신',
  'dprk-leadership': '지도부',
  'nl-mod': '국방부',
};

const spelled: Readonly<Record<string, string>> = {
  'ua-hur': '국방정보국(HUR)은 우크라이나의 군 정보기관이다.',
  'ua-sbu': '보안국(SBU)은 우크라이나의 국내 정보기관이다.',
  'rok-nis': '국정원(NIS)은 한국의 국가정보원이다.',
  'uk-gchq': '정보통신본부(GCHQ)는 영국의 신호정보기관이다.',
};

/** A side's name within a sentence. */
export function sideRun({ id, name }: Named): Run {
  return { kind: 'side', side: id, text: sides[id] ?? name };
}

/** A side's name with its particle, which stays outside of the name's colour. */
export function withParticle(named: Named, particle: (word: string) => string): Runs {
  const name = sides[named.id] ?? named.name;
  return line`${sideRun(named)}${particle(name).slice(name.length)}`;
}

/** Korean names. */
export const koNames: NamePatterns = {
  side: ({ id, name }) => sides[id] ?? name,
  sideRun,
  body: ({ id }) => bodies[id] ?? '',
  withBody: (side, body) => (body === '' ? side : `${side}(${body})`),
  spelledOut: (id) => spelled[id],
};
