// English texts of the forecasts view: what had to be reached, by when, what settled it, and how the verdict changed.

/** What stands around forecasts. */
export const enForecasts = {
  'forecasts.none': 'No forecast was known on {day}.',
  'forecasts.overview': '{n} {n:one=forecast|other=forecasts} known on {day}: {counts}.',
  'forecasts.about':
    'Each is settled by a rule written down from its own words, against the claims of the record. “Undetermined” means that the claims settle it neither way.',
  'forecasts.shown': '{n} of {total} {total:one=forecast|other=forecasts} shown',
  'forecasts.no-match': 'No forecast matches.',
  'forecasts.compared':
    '{n} of the forecasts are about one count. Each row is the number that one of them needed; the band behind the rows is the span of claims as known on {day}, {ends}.',

  'verdict-count.came-true': '{n} came about',
  'verdict-count.did-not': '{n} did not',
  'verdict-count.reached': '{n} named a ceiling that was reached',
  'verdict-count.not-reached': '{n} named a ceiling that was not reached',
  'verdict-count.condition-not-met': '{n} with a condition not met',
  'verdict-count.undetermined': '{n} undetermined',
  'verdict-count.still-open': '{n} still open',

  'heading.compared': 'Expected and claimed',
  'heading.forecasts': 'The forecasts, in order of the day they were made',

  'chart.forecast-outcome': '{speaker}, {figure}: what had to be reached and what is claimed',
  'chart.forecasts-compared': 'Forecasts and claims: {quantity}',
  'chart.deadline': 'deadline',

  'forecast.said': '{quantity}. Said {stated}; deadline {deadline}.',
  'forecast.how': 'How it is settled, and by which claims',
  'forecast.to-reach': 'To be reached',
  'forecast.by-day': 'by {day}',
  'forecast.claimed': 'Claimed',
  'forecast.known': 'as known on {day}',
  'forecast.lane': '{made}: {number} by {day}',
  'forecast.stated': '{deadline}, as stated',
  'forecast.stated-note': '{deadline}, as stated. {note}',
  'forecast.read': '{deadline}, our reading. {note}',
  'forecast.no-condition': 'none stated',
  'forecast.outcome': 'To be reached: {number} ({quantity}). Claims as known on {day}: {ends}.',
  'forecast.outcome-reached':
    'Reached on {reached}: {number} ({quantity}). Claims as known on that day: {ends}.',
  'forecast.single': 'One voice alone gives a figure.',
  'forecast.step': '{verdict} from {day}',
  'forecast.step-by': '{verdict} from {day}, by {claims}',
  'forecast.outcomes': 'Number and claims',
  'forecast.history': 'Verdicts over time',
  'forecast.by-came-true': 'Claims that put it there',
  'forecast.by-did-not': 'Claims of the deadline or later that lie wholly below',
  'forecast.by-reached': 'Claims that reach the ceiling',
  'forecast.by-not-reached': 'Claims of the deadline or later that lie wholly below',
  'forecast.by-undetermined': 'Claims for and against',
  'forecast.by-condition-not-met': 'Claims beside it',
  'forecast.by-still-open': 'Claims so far',
  'forecast.by-none': 'No claim of the record decides it.',
  'forecast.others': 'Other claims of the picture',

  'pick.verdict': 'What came of it',
  'do.forecasts-csv': 'Download these forecasts (CSV)',
  'do.clear-forecasts': 'Show all forecasts again',
} as const;
