import { readEnterprises } from '@odr/shared/enterprise-copy/enterprise-copy.reader.ts';
import {
  EnterpriseCopy1763942400001,
  enterpriseCopyTable,
  memberCopyTable,
} from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import { connectKafka } from '@odr/shared/messaging/kafka.ts';
import { startService } from '@odr/shared/subgraph/service.ts';
import { Generations1763942600000 } from '../migrations/1763942600000-generations.ts';
import { Schemes1764000000000 } from '../migrations/1764000000000-schemes.ts';
import { contextOf } from './context.ts';
import { keepGenerations } from './generation/generation-keeper.ts';
import { type TopicEndsWatch, watchTopicEnds } from './generation/topic-ends.ts';
import { resolvers } from './resolvers.generated.ts';
import { schemeTable } from './scheme/scheme.table.ts';

let topicEnds: TopicEndsWatch | undefined;

await startService({
  name: 'evaluation',
  tables: [enterpriseCopyTable, memberCopyTable, schemeTable],
  migrations: [EnterpriseCopy1763942400001, Generations1763942600000, Schemes1764000000000],
  resolvers,
  readers: () => [readEnterprises],
  background(platform) {
    const { ODR_NAMESPACE: namespace, ODR_KAFKA_BROKERS: brokers } = platform.environment;
    const kafka = connectKafka({ brokers, clientId: `${namespace}.evaluation-facts`, log: platform.log });
    topicEnds = watchTopicEnds(platform, kafka);
    return [topicEnds, keepGenerations(platform, kafka)];
  },
  context: (platform) => contextOf(platform, () => topicEnds?.seen()),
});
