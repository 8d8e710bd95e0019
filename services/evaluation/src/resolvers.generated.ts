/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { indicators as Query_indicators } from './indicator/resolvers/Query/indicators.ts';
import    { Enterprise } from './indicator/resolvers/Enterprise.ts';
import    { Indicators } from './indicator/resolvers/Indicators.ts';
    export const resolvers: Resolvers = {
      Query: { indicators: Query_indicators },
      
      
      Enterprise: Enterprise,
Indicators: Indicators
    }