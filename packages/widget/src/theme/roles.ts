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
  /** An earlier claim, and a side's newest. */
  | 'claim'
  | 'claim-newest'
  /** The same of a wider count: hollow. */
  | 'claim-wider'
  | 'claim-wider-newest'
  /** A side's newest, older than a year or too old to stand in the large number; and the same of a wider count. */
  | 'claim-old'
  | 'claim-wider-old'
  /** The parts of a figure's shape. */
  | 'open-end'
  | 'range-bar'
  | 'words-hatch'
  | 'label-name'
  | 'label-figure'
  | 'label-when'
  | 'label-muted'
  | 'row-line'
  /** From zero to a side's newest. */
  | 'row-rule'
  /** The name of a group of rows. */
  | 'heading'
  /** Forecasts, shares, changes. */
  | 'forecast-range'
  | 'forecast-ceiling'
  | 'outcome-range'
  /** What came of a forecast: it came about, it is open, a ceiling, undetermined; and the cross of what did not come about. */
  | 'verdict-filled'
  | 'verdict-hollow'
  | 'verdict-dashed'
  | 'verdict-grey'
  | 'verdict-cross'
  | 'part'
  | 'part-filled'
  /** Between the lowest and the highest share. */
  | 'part-maybe'
  | 'bar'
  /** A side's own. */
  | 'bar-side'
  | 'bar-other'
  /** Between the lower and the upper end of a range. */
  | 'bar-maybe'
  | 'target'
  /** Texts around a picture that stands alone in a file. */
  | 'sheet-strong'
  | 'sheet-text'
  | 'sheet-quiet';
