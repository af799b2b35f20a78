// English labels of the first view: tabs, questions, buttons, pickers, tables, errors, footer.

/** What stands around the claims. */
export const enPage = {
  title: 'North Korean troops in Russia: what is claimed',

  tabs: 'Views',

  'tab.summary': 'Summary',
  'tab.troops': 'Troops',
  'tab.losses': 'Losses',
  'tab.origins': 'Who says what',
  'tab.indicators': 'What follows',
  'tab.forecasts': 'Forecasts',
  'tab.relays': 'In print',
  'tab.claims': 'All claims',

  'question.summary': 'What is claimed today?',
  'question.troops': 'How many were sent, how many are there?',
  'question.losses': 'How many were killed or wounded?',
  'question.origins': 'Who says what?',
  'question.indicators': 'What does it mean?',
  'question.forecasts': 'What was predicted, what came of it?',
  'question.relays': 'What happened on the way to print?',
  'question.claims': 'Every claim of the record',

  'heading.guide': 'How to read this',

  'chart.claims-by-origin': 'Claims of {subject}, by speaker, as of {day}',
  'chart.list': 'The claims of the picture, as a list',
  'chart.explore': 'Step through the claims',
  'chart.explore-keys':
    'Left and right by date, up and down by speaker, Home and End, Enter for the source, Esc to leave.',
  'chart.hint': 'Point at a mark or step through the claims to read them here.',
  'chart.source': 'Source: dprk-deployment-tracker, data as of {day}, rule {rule} {version}',
  'chart.stale': 'no longer fresh',

  'pick.measure': 'What is counted',
  'pick.day': 'As known on',
  'pick.newest': 'Newest',
  'pick.earlier': 'Earlier',
  'pick.later': 'Later',

  'do.show-all': 'Show all {n}',
  'do.show-fewer': 'Show fewer',
  'do.close': 'Close',
  'do.details': 'Details and source',
  'do.earlier': 'Earlier claim',
  'do.later': 'Later claim',
  'do.above': 'Claim above',
  'do.below': 'Claim below',
  'do.table': 'Show as a table',
  'do.source': 'Open the page at {publisher}',
  'do.archive': 'Archived copy',

  'table.caption': 'Claims of {subject}, as known on {day}',
  'table.day': 'Speaks of',
  'table.figure': 'Figure',
  'table.origin': 'Speaker',
  'table.status': 'In the span',
  'table.source': 'Page',

  'status.standing': 'stands',
  'status.stale': 'stands, no longer fresh',
  'status.lends': 'lends a bound',
  'status.lends-floor': 'lends a lower end',
  'status.lends-top': 'lends an upper end',
  'status.left-out': 'left out: {reason}',
  'status.older': 'its speaker has given a newer figure',
  'status.lapsed': 'too old to stand',
  'status.elsewhere': 'in no headline count',

  'empty.claims': 'No claim matches.',

  'record.failed':
    'The whole record could not be loaded; what is shown rests on the claims behind the headlines.',
  'record.loading': 'The whole record is being loaded.',

  'error.attribute': 'Attribute {name} has no value “{value}”; {used} is used.',
  'error.records': '{n} {n:one=record was|other=records were} refused, each with its reason.',

  'footer.data': 'Data as of {day}',
  'footer.known': 'As known on {day}',
  'footer.rule': 'Rule: {rule}, version {version}',
  'footer.digest': 'Data digest {digest}',
  'footer.licence': 'Data CC BY 4.0, code MIT',

  'legend.range': 'range as stated',
  'legend.about': '“about”',
  'legend.open': 'no upper or no lower figure given',
  'legend.words': 'number said in words, our reading',
  'legend.planned': 'plan or prediction',
  'legend.superseded': 'since replaced',
  'legend.stale': 'no longer fresh',
  'legend.tick': 'middle of three or more fresh voices',
  'legend.none': 'gives no number',
} as const;
