import type { EvaluationSchemeResolvers } from './../../types.generated.ts';

export const EvaluationScheme: EvaluationSchemeResolvers = {
  __resolveReference: ({ id }, context) => context.schemes.byId(id),
  indicators: ({ measures }) => [...measures.indicators],
  grades: ({ measures }) => [...measures.grades],
  peerGroups: ({ measures }) =>
    measures.peerGroups.map(({ code, subjectKinds, scales }) => ({
      code,
      subjectKinds: [...subjectKinds],
      scales: [...scales],
    })),
};
