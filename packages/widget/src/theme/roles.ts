// What a mark of a picture means: the closed list of roles, each with its paint in `theme/`.

/** A mark's meaning. Its class is `dprk-<role>`. */
export type Role =
  | 'ground'
  | 'grid'
  | 'axis'
  | 'axis-label'
  | 'silence'
  | 'silence-label'
  | 'event-line'
  | 'event-label'
  /** A thread from one claim of a side to its next. */
  | 'thread'
  /** An earlier claim, and a side's newest. */
  | 'claim'
  | 'claim-newest'
  /** The same of a wider count: hollow. */
  | 'claim-wider'
  | 'claim-wider-newest'
  /** Too old to stand in the large number. */
  | 'claim-old'
  /** The parts of a figure's shape. */
  | 'open-end'
  | 'range-bar'
  | 'words-hatch'
  | 'day-whisker'
  | 'agreed-band'
  | 'leader'
  | 'label-name'
  | 'label-figure'
  | 'label-when'
  | 'label-muted'
  | 'row-line'
  /** Forecasts, shares, changes. */
  | 'forecast-range'
  | 'forecast-ceiling'
  | 'outcome-range'
  | 'part'
  | 'part-filled'
  | 'bar'
  | 'bar-other'
  | 'target';
