// Stands in for the file that the generator writes from the contract, so that these files can be checked by themselves.
/** Limits of the contract. */
export const limits = {
  bodyBytes: 1048576,
  jsonDepth: 64,
  takeMax: 100,
  takeDefault: 20,
  skipMax: 2147483647,
  conditions: 100,
  levels: 5,
  listItems: 1000,
  operatorText: 1000,
  includeDepth: 3,
  includeRows: 100,
  createRows: 1000,
} as const;
