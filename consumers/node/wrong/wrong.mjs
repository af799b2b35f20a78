// None of these may compile: each names a value that nothing knows.
import { ledger, report } from '@dprk-deployment-tracker/core';
import { questions } from '@dprk-deployment-tracker/widget/figure';

report(ledger, { rule: 'mean' });
questions.loses;
