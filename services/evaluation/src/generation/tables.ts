/** The tables of one generation of facts and figures. */
export interface FactTables {
  readonly facts: string;
  readonly figures: string;
  readonly handling: string;
}

/** The names of a generation's tables. */
export function tablesOf(generation: number): FactTables {
  return {
    facts: `case_fact_${generation}`,
    figures: `monthly_figures_${generation}`,
    handling: `monthly_handling_${generation}`,
  };
}
