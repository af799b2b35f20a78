// The texts of a picture in one language, over one report.
import type { Report } from '@dprk-deployment-tracker/core';
import type { PlotWords } from '../plot/plot-words.js';
import { lasting } from '../words/day-text.js';
import { namedVoice } from '../words/said-by.js';
import type { Words } from '../words/words.js';
