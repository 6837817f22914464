/** Stands beside every map: the outlines are Natural Earth's at 1:110 million, as the package world-atlas has them. */
export const BOUNDARIES_CAVEAT =
  'The boundaries and names shown do not imply endorsement or acceptance of any claim; disputed areas are drawn as in the source (Natural Earth).';
