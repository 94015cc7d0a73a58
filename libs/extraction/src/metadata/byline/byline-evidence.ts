import type { CleanName } from './clean-byline.js';

export interface BylineEvidence {
  /** `json-ld`, `meta:author`, `rel-author`, `element`, `text`, … */
  source: string;
  /** As printed. */
  text: string;
  names: CleanName[];
  agency?: string | undefined;
  url?: string | undefined;
  /** Whether the reader sees it. */
  shown: boolean;
  /** How many lines below the headline it stands; negative above. */
  distance?: number | undefined;
  /** The source calls it an organisation. */
  declaredOrganization?: boolean | undefined;
}
