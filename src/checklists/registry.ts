/** The lists that come with the product: one line a list, the name of its file in `data`. Every surface shows them in this order. */
export const registry = [
  'lesopafstand-randvoorwaarden',
  'kennisnet-ict-voorwaarden',
  'flexfg-aandachtspunten',
  'ovsg-stappenplan',
  'kennisnet-handreiking-ict-bekwaamheid',
] as const;
