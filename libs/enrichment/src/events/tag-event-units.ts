import { buildTagger } from '../grammar/tag-units.js';
import { reportingVerbs } from '../speech/reporting-verbs.js';
import {
  commitVerbs,
  directVerbs,
  endingVerbs,
  lightVerbs,
  refuseVerbs,
  requestVerbs,
  sayVerbs,
  threatenVerbs,
} from './event-verbs.js';
import { specialVerbs } from './special-verbs.js';

/** Tags the units of a sentence with every verb known that an event can hang on. */
export const tagEventUnits = buildTagger(
  new Set([
    ...directVerbs.keys(),
    ...lightVerbs,
    ...endingVerbs,
    ...commitVerbs,
    ...refuseVerbs,
    ...threatenVerbs,
    ...requestVerbs,
    ...sayVerbs,
    ...reportingVerbs.keys(),
    ...specialVerbs.keys(),
    'fail',
  ]),
);
