/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { evaluationScheme as Query_evaluationScheme } from './scheme/resolvers/Query/evaluationScheme.ts';
import    { evaluationSchemeInForce as Query_evaluationSchemeInForce } from './scheme/resolvers/Query/evaluationSchemeInForce.ts';
import    { evaluationSchemes as Query_evaluationSchemes } from './scheme/resolvers/Query/evaluationSchemes.ts';
import    { indicators as Query_indicators } from './indicator/resolvers/Query/indicators.ts';
import    { adoptEvaluationScheme as Mutation_adoptEvaluationScheme } from './scheme/resolvers/Mutation/adoptEvaluationScheme.ts';
import    { withdrawEvaluationScheme as Mutation_withdrawEvaluationScheme } from './scheme/resolvers/Mutation/withdrawEvaluationScheme.ts';
import    { Enterprise } from './indicator/resolvers/Enterprise.ts';
import    { EvaluationScheme } from './scheme/resolvers/EvaluationScheme.ts';
import    { Indicators } from './indicator/resolvers/Indicators.ts';
    export const resolvers: Resolvers = {
      Query: { evaluationScheme: Query_evaluationScheme,evaluationSchemeInForce: Query_evaluationSchemeInForce,evaluationSchemes: Query_evaluationSchemes,indicators: Query_indicators },
      Mutation: { adoptEvaluationScheme: Mutation_adoptEvaluationScheme,withdrawEvaluationScheme: Mutation_withdrawEvaluationScheme },
      
      Enterprise: Enterprise,
EvaluationScheme: EvaluationScheme,
Indicators: Indicators
    }