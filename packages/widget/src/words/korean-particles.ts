// Korean particles by the sound that the word before them ends in: syllables, digits and Latin letters.

/** How a word ends when it is read aloud. `l`: in ㄹ, after which 로 stands without 으. */
type Ending = 'vowel' | 'l' | 'consonant';

/** Digits as they are read: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const digitEndings: readonly Ending[] = [
  'consonant',
  'l',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'l',
  'l',
  'vowel',
];

/** 은 or 는, put after the word. */
export function eunNeun(word: string): string {
  return word + (endingOf(word) === 'vowel' ? '는' : '은');
}

/** 이 or 가, put after the word. */
export function iGa(word: string): string {
  return word + (endingOf(word) === 'vowel' ? '가' : '이');
}

/** 을 or 를, put after the word. */
export function eulReul(word: string): string {
  return word + (endingOf(word) === 'vowel' ? '를' : '을');
}

/** 과 or 와, put after the word. */
export function gwaWa(word: string): string {
  return word + (endingOf(word) === 'vowel' ? '와' : '과');
}

/** 으로 or 로, put after the word. */
export function euroRo(word: string): string {
  return word + (endingOf(word) === 'consonant' ? '으로' : '로');
}

/** 이다 or 다, put after the word. */
export function ida(word: string): string {
  return word + (endingOf(word) === 'vowel' ? '다' : '이다');
}

/** What stands in brackets or quotes at the end is not read with the particle. */
function endingOf(word: string): Ending {
  const read = word.normalize('NFC').replace(/[（(][^（()）]*[)）]/gu, '');
  const last = read.match(/[\p{L}\p{N}%]/gu)?.at(-1) ?? '';
  const code = last.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) {
    const final = (code - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'l' : 'consonant';
  }
  return /\d/u.test(last) ? endingOfDigit(last) : endingOfLetter(last);
}

/** 10 is 십, 100 백, 1,000 천, 10,000 만: all end in a consonant; else the last digit is heard. */
function endingOfDigit(last: string): Ending {
  return digitEndings[Number(last)] ?? 'consonant';
}

/** An abbreviation is read letter by letter (엘, 엠, 엔, 알); another Latin word as it is written. */
function endingOfLetter(last: string): Ending {
  if (/[A-Z]/u.test(last))
    return /[LR]/u.test(last) ? 'l' : /[MN]/u.test(last) ? 'consonant' : 'vowel';
  if (last === 'l') return 'l';
  return /[a-z]/u.test(last) && /[bckmnpt]/u.test(last) ? 'consonant' : 'vowel';
}
