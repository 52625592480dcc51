export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
