// The interchangeable rules under their ids.
import type { RuleId } from '../query.js';
import type { PoolingRule } from '../span.js';
import { envelope } from './envelope.js';
import { median } from './median.js';
import { twoVoiceFloor } from './two-voice-floor.js';

/** Rule id → rule. */
export const poolingRules: Readonly<Record<RuleId, PoolingRule>> = {
  'two-voice-floor': twoVoiceFloor,
  envelope,
  median,
};
