// Words that open a number on one side, make it approximate, or stand in place of digits.

/** What a printed hedge says of the number beside it. */
export type HedgeSense = 'floor' | 'ceiling' | 'approximate' | 'in-words' | 'addition' | 'to-come';

const senses: Readonly<Record<HedgeSense, RegExp>> = {
  floor:
    /\b(at least|more than|over|no fewer than|or more|upwards of)\b|больше|более|понад|щонайменше|이상/i,
  ceiling: /\b(up to|as many as|no more than|less than|fewer than|under)\b|до \d|이하/i,
  approximate:
    /\b(about|around|roughly|approximately|some \d|nearly|almost|close to|an estimated)\b|близько|около|почти|майже|약|etwa|rund|quasi|alrededor/i,
  'in-words': /\b(dozens?|hundreds|thousands|several|a few|couple)\b/i,
  addition: /\b(additional|another|further|extra)\b|\bmore(?= (troops|soldiers|men))/i,
  'to-come':
    /\b(will|plans?|planned|planning|could|may|might|preparing|prepares|intends?|expects?|expected)\b/i,
};

/** Whether a text carries a hedge of this sense. It reads English, and the commonest words of a few other languages. */
export function saysHedge(text: string, sense: HedgeSense): boolean {
  return senses[sense].test(text);
}
